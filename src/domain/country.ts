import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Coordinates } from './route-map/land.ts';

type Ring = readonly (readonly number[])[];

/** Whether a point lies inside a ring of the coast or a border; a ring inside another is a hole. */
function isInside([longitude, latitude]: Coordinates, rings: readonly Ring[]): boolean {
  let crossings = 0;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 > latitude !== y2 > latitude && longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
    }
  }
  return crossings % 2 === 1;
}

/** Degrees between a point and a corner of a country, with degrees of longitude as short as they are there. */
function distance([longitude, latitude]: Coordinates, [x = 0, y = 0]: readonly number[]): number {
  const across = Math.abs(((longitude - x + 540) % 360) - 180) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(across, latitude - y);
}

/**
 * The borders of each country by its code, ISO 3166-1 alpha-2. They are many, and only content with stations on a map
 * needs them.
 */
async function readBorders(): Promise<ReadonlyMap<string | undefined, Ring[]>> {
  const { default: atlas } = await import('world-atlas/countries-50m.json', { with: { type: 'json' } });
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const rings = new Map<string | undefined, Ring[]>();
  for (const country of topology.objects.countries.geometries) {
    const found = feature(topology, country);
    if (country.id === undefined || !('geometry' in found)) continue;
    // The map has the numeric codes of ISO 3166-1, which are regions of a language tag too.
    const { region } = new Intl.Locale(`und-${String(country.id).padStart(3, '0')}`);
    const { geometry } = found;
    const own =
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [];
    // Far islands of a country are a shape of their own under its code.
    rings.set(region, [...(rings.get(region) ?? []), ...own]);
  }
  return rings;
}

let borders: ReturnType<typeof readBorders> | undefined;

/**
 * Whether a point lies in a country or near it. Borders are those of Natural Earth (1:50 million), which leave out small
 * islands and round off coasts.
 *
 * @param code of the country, ISO 3166-1 alpha-2
 * @param margin how far outside a point may lie, in degrees of latitude
 * @returns undefined for a country that the map does not have
 */
export async function isNearCountry(point: Coordinates, code: string, margin = 1): Promise<boolean | undefined> {
  const rings = (await (borders ??= readBorders())).get(code);
  return (
    rings && (isInside(point, rings) || rings.some((ring) => ring.some((corner) => distance(point, corner) <= margin)))
  );
}
