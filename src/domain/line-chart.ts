/** A value of a series in its year; null where none is known. */
export type Point = number | null;

/** A ring of the chart: across in percent of its width, down in percent of its height. */
export interface Ring {
  x: number;
  y: number;
  value: number;
}

/** A stretch between two rings; `isGuess` where years without a value lie between them. */
export interface Segment {
  from: Ring;
  to: Ring;
  isGuess: boolean;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a year stands across the chart, in percent; each has the middle of a slot. */
export function placeOfYear(index: number, years: number): number {
  return tenths(((index + 0.5) / years) * 100);
}

/**
 * A yearly series as rings joined by a line, on a scale that begins at zero.
 *
 * @param top the value at the upper edge
 * @throws RangeError for a value that is not on the scale
 */
export function lineOf(points: readonly Point[], top: number): { rings: Ring[]; segments: Segment[] } {
  const found = points.flatMap((value, index) => {
    if (value === null) return [];
    if (value < 0 || value > top) throw new RangeError(`${value} is not between 0 and ${top}`);
    return [{ index, ring: { x: placeOfYear(index, points.length), y: tenths((1 - value / top) * 100), value } }];
  });
  return {
    rings: found.map(({ ring }) => ring),
    segments: found.slice(1).map(({ index, ring }, before) => {
      const last = found[before]!;
      return { from: last.ring, to: ring, isGuess: index - last.index > 1 };
    }),
  };
}
