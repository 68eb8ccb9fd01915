import { landPath, nearest, type Coordinates } from './land.ts';

/** A place on the map: `label` is its name in the page's language, `seal` the one station in vermilion. */
export type MapStation = {
  id: string;
  coordinates: Coordinates;
  label: string;
  kind: 'start' | 'jpo' | 'post';
  seal?: boolean;
};

/** A way between two stations, by their ids. */
export type MapArc = readonly [from: string, to: string];

/**
 * A kind of picture, in map units: `world` shows from Africa and Europe to Japan and Australia, and its height follows;
 * `stations` shows just the stretch of its stations. One dot of land takes `pitch` units.
 */
export type MapFrame = { width: number; pitch: number; labels: boolean } & (
  { shows: 'world' } | { shows: 'stations'; height: number }
);

/** Where a name stands: `dy` moves the baseline in em, so that it stays in place at every size of type. */
export type MapLabel = {
  text: string;
  x: number;
  y: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
};

/** A station on the picture; `label` is null where the frame has no labels or no place for this one was free. */
export type PlacedStation = {
  id: string;
  kind: MapStation['kind'];
  seal: boolean;
  x: number;
  y: number;
  label: MapLabel | null;
};

/** A map ready to be drawn: `land` is a path in cells of `pitch` units (see `landPath`), the rest in map units. */
export type RouteMap = {
  width: number;
  height: number;
  pitch: number;
  land: string;
  arcs: string[];
  stations: PlacedStation[];
};

/** A rectangle in map units. */
export type Box = { left: number; top: number; right: number; bottom: number };

type Point = { x: number; y: number };
type Curve = { from: Point; control: Point; to: Point };
type View = { west: number; north: number; scale: number; height: number; middle: number };
type Obstacle = Point & { id: string };

/**
 * The frames of the guide. Labelled ones are all 640 units wide, because the sizes of type in map.css are reckoned from
 * that width.
 */
export const mapFrames = {
  home: { width: 640, pitch: 8, shows: 'world', labels: true },
  flyer: { width: 640, height: 256, pitch: 8, shows: 'stations', labels: true },
  testimonial: { width: 640, height: 290, pitch: 10, shows: 'stations', labels: true },
  card: { width: 260, height: 120, pitch: 10, shows: 'stations', labels: false },
} as const satisfies Record<string, MapFrame>;

/** The largest size of type that map.css sets on labels, in map units: places are chosen for it. */
export const largestLabelSize = 26;

/** Distance between the middle of a station and the end of its arc, in map units. */
export const arcGap = 11;

const world = { west: -20, east: 155, south: -38, north: 60 };
const edge = 4;
const labelGap = 14;
const stationRadius = 9;

// Equirectangular, true to shape at 24°: the middle of the latitudes that the guide's routes cross.
const longitudeFactor = Math.cos((24 * Math.PI) / 180);

// A fitted frame never shows fewer degrees of longitude than this, or the coast could no longer be recognised.
const leastSpan = 50;

const margins = { labelled: { x: 84, y: 46 }, plain: { x: 34, y: 26 } };

// The middle of the shortest stretch of longitude that holds all stations, also across 180°.
function middleLongitude(stations: readonly MapStation[]): number {
  const sorted = stations.map(({ coordinates }) => nearest(coordinates[0], 0)).sort((a, b) => a - b);
  let widest = -1;
  let middle = 0;
  sorted.forEach((longitude, index) => {
    const next = sorted[index + 1] ?? sorted[0]! + 360;
    if (next - longitude > widest) {
      widest = next - longitude;
      middle = nearest((longitude + next) / 2 + 180, 0);
    }
  });
  return middle;
}

function worldView(stations: readonly MapStation[], frame: MapFrame): View {
  const middle = (world.west + world.east) / 2;
  const beyond = 5;
  const longitudes = stations.map(({ coordinates }) => nearest(coordinates[0], middle));
  const latitudes = stations.map(({ coordinates }) => coordinates[1]);
  const west = Math.min(world.west, ...longitudes.map((longitude) => longitude - beyond));
  const east = Math.max(world.east, ...longitudes.map((longitude) => longitude + beyond));
  const north = Math.max(world.north, ...latitudes.map((latitude) => latitude + beyond));
  const south = Math.min(world.south, ...latitudes.map((latitude) => latitude - beyond));
  const scale = frame.width / ((east - west) * longitudeFactor);
  const height = Math.round(((north - south) * scale) / frame.pitch) * frame.pitch;
  return { west, north, scale, height, middle };
}

function stationsView(stations: readonly MapStation[], frame: MapFrame & { shows: 'stations' }): View {
  const middle = middleLongitude(stations);
  const longitudes = stations.map(({ coordinates }) => nearest(coordinates[0], middle));
  const latitudes = stations.map(({ coordinates }) => coordinates[1]);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const margin = frame.labels ? margins.labelled : margins.plain;
  const scale = Math.min(
    (frame.width - 2 * margin.x) / ((east - west) * longitudeFactor),
    (frame.height - 2 * margin.y) / (north - south),
    frame.width / (leastSpan * longitudeFactor),
  );
  return {
    west: (west + east) / 2 - frame.width / 2 / scale / longitudeFactor,
    north: (north + south) / 2 + frame.height / 2 / scale,
    scale,
    height: frame.height,
    middle,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function pointAt({ from, control, to }: Curve, t: number): Point {
  return mix(mix(from, control, t), mix(control, to, t), t);
}

const steps = 24;

function polyline(curve: Curve): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / steps));
}

// The curve leaves `gap` units free at both ends, so that it stops just short of the stations' circles.
function shorten(curve: Curve, gap: number): Curve {
  const cut = (start: Point, at: (t: number) => Point) => {
    let [low, high] = [0, 0.5];
    for (let i = 0; i < 20; i++) {
      const t = (low + high) / 2;
      if (distance(start, at(t)) < gap) low = t;
      else high = t;
    }
    return high;
  };
  const t1 = cut(curve.from, (t) => pointAt(curve, t));
  const t2 = 1 - cut(curve.to, (t) => pointAt(curve, 1 - t));
  const from = pointAt(curve, t1);
  const to = pointAt(curve, t2);
  const control = mix(mix(curve.from, curve.control, t1), mix(curve.control, curve.to, t1), t2);
  return { from, control, to };
}

function curvePath({ from, control, to }: Curve): string {
  const [x, y] = [Math.round(from.x), Math.round(from.y)];
  const relative = (point: Point) => `${Math.round(point.x - x)} ${Math.round(point.y - y)}`;
  return `M${x} ${y}q${relative(control)} ${relative(to)}`;
}

// Height of the control point over the chord, as a share of its length, best first: raised if at all possible.
const bends = [0.24, 0.32, 0.16, 0.4, 0.08, 0.5, -0.1, -0.24, -0.4];

function bend(from: Point, to: Point, share: number): Curve {
  const side = to.x >= from.x ? 1 : -1;
  const middle = mix(from, to, 0.5);
  const control = {
    x: middle.x + (to.y - from.y) * share * side,
    y: middle.y - (to.x - from.x) * share * side,
  };
  return { from, control, to };
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function countCrossings(one: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i++)
    for (let j = 1; j < other.length; j++) if (crosses(one[i - 1]!, one[i]!, other[j - 1]!, other[j]!)) count++;
  return count;
}

type Drawn = { arc: MapArc; curve: Curve; line: Point[]; angles: Map<string, number> };
type Drawing = { cost: number; arcs: Drawn[] };

const leastAngle = (16 * Math.PI) / 180;

function pairCost(one: Drawn, other: Drawn): number {
  let cost = 60 * countCrossings(one.line, other.line);
  for (const [id, angle] of one.angles) {
    const otherAngle = other.angles.get(id);
    if (otherAngle === undefined) continue;
    const between = Math.abs(Math.atan2(Math.sin(angle - otherAngle), Math.cos(angle - otherAngle)));
    cost += 150 * Math.max(0, leastAngle - between);
  }
  return cost;
}

function arcCost(drawn: Drawn, share: number, obstacles: readonly Obstacle[], frame: Box): number {
  let cost = 40 * Math.abs(share - bends[0]!);
  if (drawn.line.some((point) => !contains(frame, point, 6))) cost += 500;
  for (const station of obstacles) {
    if (drawn.arc.includes(station.id)) continue;
    if (drawn.line.some((point) => distance(point, station) < 2 * arcGap)) cost += 200;
  }
  return cost;
}

// The best few ways to draw all arcs, cheapest first; which of them is taken depends on the labels.
function drawArcs(arcs: readonly MapArc[], stations: readonly Obstacle[], frame: Box): Drawing[] {
  const kept = 48;
  let drawings: Drawing[] = [{ cost: 0, arcs: [] }];
  for (const arc of arcs) {
    const [from, to] = arc.map((id) => {
      const station = stations.find((candidate) => candidate.id === id);
      if (station === undefined) throw new RangeError(`the map has an arc but no station "${id}"`);
      return station;
    }) as [Obstacle, Obstacle];
    // Circles that all but touch need no line between them.
    if (distance(from, to) < 2 * arcGap + 2) continue;
    const options = bends.map((share) => {
      const curve = shorten(bend(from, to, share), arcGap);
      const angle = (station: Point, point: Point) => Math.atan2(point.y - station.y, point.x - station.x);
      const angles = new Map([
        [from.id, angle(from, curve.from)],
        [to.id, angle(to, curve.to)],
      ]);
      const drawn: Drawn = { arc, curve, line: polyline(curve), angles };
      return { drawn, cost: arcCost(drawn, share, stations, frame) };
    });
    drawings = drawings
      .flatMap((drawing) =>
        options.map(({ drawn, cost }) => ({
          cost: drawing.cost + cost + drawing.arcs.reduce((sum, other) => sum + pairCost(drawn, other), 0),
          arcs: [...drawing.arcs, drawn],
        })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, kept);
  }
  return drawings;
}

function contains(box: Box, point: Point, inset: number): boolean {
  return (
    point.x >= box.left + inset &&
    point.x <= box.right - inset &&
    point.y >= box.top + inset &&
    point.y <= box.bottom - inset
  );
}

/** Whether two boxes share any area. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * The width of a text in em, reckoned by kind of character and at least as wide as BIZ UDPGothic, whose Latin letters
 * are broad: the reader's font is not known.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u2e80-\u9fff\uf900-\uffefMmWw]/u.test(character)) width += 1;
    else if (/[ .,:;'’|!iIjl]/u.test(character)) width += 0.36;
    else if (/\p{Lu}/u.test(character)) width += 0.82;
    else width += 0.68;
  }
  return width;
}

/** The box that a label takes at a size of type in map units. */
export function labelBox({ text, x, y, dy, anchor }: MapLabel, size: number): Box {
  const width = textWidth(text) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const baseline = y + dy * size;
  return { left, top: baseline - 0.88 * size, right: left + width, bottom: baseline + 0.22 * size };
}

// The places around a station where a name may stand, best first. Each holds the box of every smaller size as well.
function labelPlaces(text: string, { x, y }: Point): MapLabel[] {
  const near = 8;
  return [
    { text, x: x + labelGap, y, dy: 0.35, anchor: 'start' },
    { text, x: x - labelGap, y, dy: 0.35, anchor: 'end' },
    { text, x, y: y - labelGap, dy: 0, anchor: 'middle' },
    { text, x, y: y + labelGap, dy: 0.8, anchor: 'middle' },
    { text, x: x + near, y: y + labelGap, dy: 0.8, anchor: 'start' },
    { text, x: x - near, y: y + labelGap, dy: 0.8, anchor: 'end' },
    { text, x: x + near, y: y - labelGap, dy: 0, anchor: 'start' },
    { text, x: x - near, y: y - labelGap, dy: 0, anchor: 'end' },
  ];
}

type Place = { label: MapLabel | null; box: Box | null; cost: number };

const noPlace: Place = { label: null, box: null, cost: 10_000 };

function placesOf(station: Obstacle, text: string, stations: readonly Obstacle[], frame: Box): Place[] {
  return labelPlaces(text, station).flatMap((label, rank) => {
    const box = labelBox(label, largestLabelSize);
    const inFrame =
      contains(frame, { x: box.left, y: box.top }, edge) && contains(frame, { x: box.right, y: box.bottom }, edge);
    const free = stations.every(({ x, y }) => {
      const closest = {
        x: Math.max(box.left, Math.min(x, box.right)),
        y: Math.max(box.top, Math.min(y, box.bottom)),
      };
      return distance(closest, { x, y }) >= stationRadius;
    });
    return inFrame && free ? [{ label, box, cost: rank }] : [];
  });
}

function throughCost(box: Box, arcs: readonly Drawn[]): number {
  const padded = { left: box.left - 3, top: box.top - 3, right: box.right + 3, bottom: box.bottom + 3 };
  const hit = arcs.filter(({ line }) => line.some((point) => contains(padded, point, 0)));
  return 400 * hit.length;
}

// Tries all combinations that can still beat the best one found; a map has few stations.
function placeLabels(
  options: readonly Place[][],
  arcs: readonly Drawn[],
  limit: number,
): { cost: number; places: Place[] } | null {
  const priced = options.map((places) =>
    [...places.map((place) => ({ ...place, cost: place.cost + throughCost(place.box!, arcs) })), noPlace].sort(
      (a, b) => a.cost - b.cost,
    ),
  );
  let best: { cost: number; places: Place[] } | null = null;
  let bestCost = limit;
  const chosen: Place[] = [];
  const visit = (index: number, cost: number) => {
    if (cost >= bestCost) return;
    if (index === priced.length) {
      bestCost = cost;
      best = { cost, places: [...chosen] };
      return;
    }
    for (const place of priced[index]!) {
      if (chosen.some(({ box }) => box && place.box && overlaps(box, place.box))) continue;
      chosen.push(place);
      visit(index + 1, cost + place.cost);
      chosen.pop();
    }
  };
  visit(0, 0);
  return best;
}

/**
 * Lays out a map of stations and the arcs between them. Names stand where, at the largest size of type, they touch no
 * other name, no station and not the edge, and where no arc runs through them if that can be had. Throws a RangeError
 * for a map without stations and for an arc to a station that is not there.
 */
export function routeMap({
  stations,
  arcs,
  frame,
}: {
  stations: readonly MapStation[];
  arcs: readonly MapArc[];
  frame: MapFrame;
}): RouteMap {
  if (stations.length === 0) throw new RangeError('a map needs at least one station');
  const view = frame.shows === 'world' ? worldView(stations, frame) : stationsView(stations, frame);
  const { width, pitch } = frame;
  const box: Box = { left: 0, top: 0, right: width, bottom: view.height };
  const placed = stations.map(({ id, coordinates: [longitude, latitude] }) => ({
    id,
    x: Math.round((nearest(longitude, view.middle) - view.west) * view.scale * longitudeFactor),
    y: Math.round((view.north - latitude) * view.scale),
  }));
  const options = stations.map(({ label }, index) =>
    frame.labels ? placesOf(placed[index]!, label, placed, box) : [],
  );
  let best: { cost: number; places: Place[]; arcs: Drawn[] } | null = null;
  for (const drawing of drawArcs(arcs, placed, box)) {
    const labels = placeLabels(options, drawing.arcs, (best?.cost ?? Infinity) - drawing.cost);
    if (labels) best = { ...labels, cost: labels.cost + drawing.cost, arcs: drawing.arcs };
  }
  return {
    width,
    height: view.height,
    pitch,
    land: landPath({
      west: view.west,
      north: view.north,
      cellWidth: pitch / view.scale / longitudeFactor,
      cellHeight: pitch / view.scale,
      columns: Math.ceil(width / pitch),
      rows: Math.ceil(view.height / pitch),
    }),
    arcs: best!.arcs.map(({ curve }) => curvePath(curve)),
    stations: stations.map(({ id, kind, seal }, index) => ({
      id,
      kind,
      seal: seal === true,
      x: placed[index]!.x,
      y: placed[index]!.y,
      label: best!.places[index]!.label,
    })),
  };
}
