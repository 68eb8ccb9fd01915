import type { Mark } from './marks.ts';
import { blend, type Box, type Color, colorsIn, contrast, type Picture, readColor } from './pixels.ts';
import type { TextRun } from './texts.ts';

/** Rules that leave of a page what its letters, borders and outlines stand on. */
export const onlyGrounds = `
  *, ::before, ::after, ::placeholder {
    -webkit-text-fill-color: transparent !important;
    text-decoration-color: transparent !important;
    border-color: transparent !important;
    outline-color: transparent !important;
    animation: none !important;
  }
  svg :is(text, tspan) { fill: transparent !important; }`;

/** Rules that leave of a page what its charts and maps are drawn on as well. */
export const withoutDrawings = `${onlyGrounds}
  svg :is(line, path, circle, rect, text, tspan) { visibility: hidden !important; }`;

/** The least contrast of a colour with what it may stand on. */
function leastContrast({ color, opacity }: ReturnType<typeof readColor>, grounds: Color[]): number {
  return Math.min(...grounds.map((ground) => contrast(blend(color, opacity, ground), ground)));
}

/**
 * Runs of text that do not stand out enough, 4.5 to 1, or 3 to 1 from 18 points, or from 14 where they are bold: WCAG
 * 2.2, 1.4.3.
 *
 * @param groundsOf says what a run stands on
 */
export function findFaint(runs: TextRun[], groundsOf: (run: TextRun) => Color[]): string[] {
  return runs.flatMap((run) => {
    const { color, opacity } = readColor(run.color);
    const needed = run.size >= 24 || (run.weight >= 700 && run.size >= 18.66) ? 3 : 4.5;
    const least = leastContrast({ color, opacity: opacity * run.opacity }, groundsOf(run));
    return least < needed ? [`“${run.text}”: ${least.toFixed(2)} to 1, ${run.color} on ${run.ground}`] : [];
  });
}

/**
 * What is drawn and stands out less than 3 to 1 from what is around it: WCAG 2.2, 1.4.11.
 *
 * @param groundsOf says what is around a mark
 */
export function findPale(marks: Mark[], groundsOf: (box: Box) => Color[]): string[] {
  return marks.flatMap(({ what, colors, box }) => {
    const best = Math.max(0, ...colors.map((color) => leastContrast(readColor(color), groundsOf(box))));
    return best < 3 ? [`${what}: ${best.toFixed(2)} to 1, ${colors.join(', ')}`] : [];
  });
}

/** The colours along the four sides of a box, a pixel away from it, because its edges may lie between pixels. */
export function colorsAround(picture: Picture, { x, y, width, height }: Box): Color[] {
  return [
    { x, y: y - 2, width, height: 1 },
    { x, y: y + height + 1, width, height: 1 },
    { x: x - 2, y, width: 1, height },
    { x: x + width + 1, y, width: 1, height },
  ].flatMap((side) => colorsIn(picture, side, 0.25));
}
