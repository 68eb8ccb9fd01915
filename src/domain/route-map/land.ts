import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };

/** A place on Earth: longitude and latitude in degrees, east and north positive. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** A grid of cells over a stretch of the Earth: its north-west corner and the size of a cell, all in degrees. */
export type LandGrid = {
  west: number;
  north: number;
  cellWidth: number;
  cellHeight: number;
  columns: number;
  rows: number;
};

type Edge = { from: Coordinates; to: Coordinates };

const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;

// The atlas has no cut at 180°: a step of the coast across the date line leads from one end of the scale to the other.
// Here an edge starts between -180 and 180 and ends where its longitude runs on to, so that every edge is short.
const coast: Edge[] = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
  if (geometry.type !== 'MultiPolygon') throw new TypeError(`no land in a ${geometry.type}`);
  return geometry.coordinates.flat().flatMap((ring) =>
    ring.slice(1).map((end, index) => {
      const start = ring[index]!;
      const from = [wrap(start[0]!), start[1]!] as const;
      return { from, to: [nearest(end[0]!, from[0]), end[1]!] as const };
    }),
  );
});

// By whole degrees of latitude, so that a parallel is held against the few edges near it.
const coastByDegree = new Map<number, Edge[]>();
for (const edge of coast) {
  const [south, north] = [edge.from[1], edge.to[1]].sort((a, b) => a - b) as [number, number];
  for (let degree = Math.floor(south); degree <= Math.floor(north); degree++)
    coastByDegree.set(degree, [...(coastByDegree.get(degree) ?? []), edge]);
}

const dateLineCoasts: number[] = coast.flatMap(({ from, to }) => {
  if (to[0] >= -180 && to[0] < 180) return [];
  const share = (180 * Math.sign(to[0]) - from[0]) / (to[0] - from[0]);
  return [from[1] + share * (to[1] - from[1])];
});

/** The same longitude, counted on or back by full turns so that it comes within 180° of another. */
export function nearest(longitude: number, other: number): number {
  return longitude - 360 * Math.round((longitude - other) / 360);
}

function wrap(longitude: number): number {
  return longitude - 360 * Math.floor((longitude + 180) / 360);
}

// The longitudes at which a parallel, followed from the date line eastwards, meets a coast, in order: every time, land and
// water change places. It begins on water, as the North Pole does, unless the date line met a coast on the way down to it.
function coastsAlong(latitude: number): number[] {
  const start = dateLineCoasts.filter((crossing) => crossing > latitude).map(() => -180);
  const crossings = (coastByDegree.get(Math.floor(latitude)) ?? [])
    .filter(({ from, to }) => from[1] > latitude !== to[1] > latitude)
    .map(({ from, to }) => wrap(from[0] + ((latitude - from[1]) / (to[1] - from[1])) * (to[0] - from[0])));
  return [...start, ...crossings].sort((a, b) => a - b);
}

function isLandAlong(longitude: number, coasts: readonly number[]): boolean {
  const wrapped = wrap(longitude);
  let [low, high] = [0, coasts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (coasts[middle]! <= wrapped) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/**
 * Whether a place lies on land, by Natural Earth's 1:110m outlines (public domain). Small islands are missing from
 * them, and the Caspian Sea is water. Any longitude is taken.
 */
export function isLand([longitude, latitude]: Coordinates): boolean {
  return isLandAlong(longitude, coastsAlong(latitude));
}

// Nine samples a cell, and a third of them on land: thin coasts and islands, Japan's above all, keep their dots.
const samples = [1 / 6, 1 / 2, 5 / 6];
const samplesOnLand = 3;

/**
 * The land of a grid as the data of one SVG path in cells: a stroke of length n for n neighbouring land cells of a row.
 * Drawn with `stroke-dasharray: 0 1`, `stroke-dashoffset: .5` and round caps it gives a dot in the middle of each cell.
 */
export function landPath({ west, north, cellWidth, cellHeight, columns, rows }: LandGrid): string {
  let path = '';
  let x = 0;
  let y = -0.5;
  for (let row = 0; row < rows; row++) {
    const coasts = samples.map((dy) => coastsAlong(north - (row + dy) * cellHeight));
    const isLandCell = (column: number) => {
      if (column >= columns) return false;
      let onLand = 0;
      for (const dx of samples)
        for (const line of coasts) if (isLandAlong(west + (column + dx) * cellWidth, line)) onLand++;
      return onLand >= samplesOnLand;
    };
    for (let column = 0; column < columns; column++) {
      const start = column;
      while (isLandCell(column)) column++;
      if (column === start) continue;
      path += `m${start - x} ${row - y}h${column - start}`;
      x = column;
      y = row;
    }
  }
  return path;
}
