import { createHash } from 'node:crypto';
import { landColor } from '../colors.ts';
import { type Coordinates, landPath } from './land.ts';
import { cellDegrees, type MapFrame, viewOf } from './projection.ts';

/** The land under a map, in cells of `pitch` map units; `path` is as `landPath` gives it. */
export type LandPicture = { width: number; height: number; pitch: number; path: string };

// Both languages of a page, cards and the files of land ask for the same stretches.
const drawn = new Map<string, LandPicture>();

/** The land of the stretch of the Earth that a frame shows of the places on its map. */
export function landPicture(places: readonly Coordinates[], frame: MapFrame): LandPicture {
  const view = viewOf(places, frame);
  const { width, pitch } = frame;
  const { west, north, height } = view;
  const grid = {
    west,
    north,
    ...cellDegrees(pitch, view),
    columns: Math.ceil(width / pitch),
    rows: Math.ceil(height / pitch),
  };
  const key = JSON.stringify(grid);
  const known = drawn.get(key) ?? { width, height, pitch, path: landPath(grid) };
  drawn.set(key, known);
  return known;
}

/** The dots of land as SVG, for inside a picture as large as its map. */
export function landDots({ pitch, path }: LandPicture): string {
  return `<path transform="scale(${pitch})" stroke="${landColor}" stroke-width=".32" stroke-linecap="round" stroke-dasharray="0 1" stroke-dashoffset=".5" d="${path}"/>`;
}

/**
 * The file that shows land on pages: its name tells what is in it, so that maps of the same stretch share one. It has
 * one colour in every scheme, because a page's style sheet does not reach into it; how strong it is, the page says.
 */
export function landFile(land: LandPicture): { name: string; svg: string } {
  const size = `width="${land.width}" height="${land.height}" viewBox="0 0 ${land.width} ${land.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${landDots(land)}</svg>`;
  return { name: `${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`, svg };
}
