import { type Coordinates, nearest } from './land.ts';

/**
 * A kind of picture, in map units: `world` shows from Africa and Europe to Japan and Australia, and its height follows;
 * `stations` shows just the stretch of its stations. One dot of land takes `pitch` units.
 */
export type MapFrame = { width: number; pitch: number; labels: boolean } & (
  { shows: 'world' } | { shows: 'stations'; height: number }
);

/**
 * The stretch of the Earth that a picture shows: its north-west corner in degrees, map units for a degree of latitude,
 * the height in map units, and the longitude around which others are counted.
 */
export type View = { west: number; north: number; scale: number; height: number; middle: number };

/**
 * The frames of the guide. Labelled ones are all 640 units wide, because the sizes of type in map.css are reckoned from
 * that width.
 */
export const mapFrames = {
  home: { width: 640, pitch: 8, shows: 'world', labels: true },
  flyer: { width: 640, height: 256, pitch: 8, shows: 'stations', labels: true },
  bilingualFlyer: { width: 640, height: 400, pitch: 8, shows: 'stations', labels: true },
  testimonial: { width: 640, height: 290, pitch: 10, shows: 'stations', labels: true },
  card: { width: 260, height: 120, pitch: 10, shows: 'stations', labels: false },
} as const satisfies Record<string, MapFrame>;

const world = { west: -20, east: 155, south: -36, north: 52 };

// Equirectangular, true to shape at 24°: the middle of the latitudes that the guide's routes cross.
const longitudeFactor = Math.cos((24 * Math.PI) / 180);

// A fitted frame never shows fewer degrees of longitude than this, or the coast could no longer be recognised.
const leastSpan = 50;

const margins = { labelled: { x: 84, y: 46 }, plain: { x: 34, y: 26 } };

// The middle of the shortest stretch of longitude that holds all places, also across 180°.
function middleLongitude(places: readonly Coordinates[]): number {
  const sorted = places.map(([longitude]) => nearest(longitude, 0)).sort((a, b) => a - b);
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

function worldView(places: readonly Coordinates[], frame: MapFrame): View {
  const middle = (world.west + world.east) / 2;
  const beyond = 5;
  const longitudes = places.map(([longitude]) => nearest(longitude, middle));
  const latitudes = places.map(([, latitude]) => latitude);
  const west = Math.min(world.west, ...longitudes.map((longitude) => longitude - beyond));
  const east = Math.max(world.east, ...longitudes.map((longitude) => longitude + beyond));
  const north = Math.max(world.north, ...latitudes.map((latitude) => latitude + beyond));
  const south = Math.min(world.south, ...latitudes.map((latitude) => latitude - beyond));
  const scale = frame.width / ((east - west) * longitudeFactor);
  const height = Math.round(((north - south) * scale) / frame.pitch) * frame.pitch;
  return { west, north, scale, height, middle };
}

function stationsView(places: readonly Coordinates[], frame: MapFrame & { shows: 'stations' }): View {
  const middle = middleLongitude(places);
  const longitudes = places.map(([longitude]) => nearest(longitude, middle));
  const latitudes = places.map(([, latitude]) => latitude);
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

/** The stretch that a frame shows of the places on its map. */
export function viewOf(places: readonly Coordinates[], frame: MapFrame): View {
  return frame.shows === 'world' ? worldView(places, frame) : stationsView(places, frame);
}

/** Where a place stands in a picture, in whole map units from its north-west corner. */
export function project([longitude, latitude]: Coordinates, view: View): { x: number; y: number } {
  return {
    x: Math.round((nearest(longitude, view.middle) - view.west) * view.scale * longitudeFactor),
    y: Math.round((view.north - latitude) * view.scale),
  };
}

/** Degrees of longitude and latitude in a square of the picture, one side of it `size` map units. */
export function cellDegrees(size: number, { scale }: View): { cellWidth: number; cellHeight: number } {
  return { cellWidth: size / scale / longitudeFactor, cellHeight: size / scale };
}
