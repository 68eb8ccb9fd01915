/** One slot of a yearly series; a year without a known figure has the value null and stays visible as a gap. */
export type Bar = {
  label: string;
  value: number | null;
  valueText: string;
  emphasis?: boolean;
};

/** A value to compare all columns with, and the words that stand on its line. */
export type TargetLine = { value: number; label: string };

/** A column, in chart units. */
export type Column = {
  label: string;
  valueText: string;
  middle: number;
  x: number;
  y: number;
  width: number;
  height: number;
  emphasis: boolean;
};

/** A slot without a figure: the stretch of the baseline that stays empty. */
export type Gap = { label: string; middle: number; x: number; width: number };

/**
 * A chart ready to be drawn, in chart units; the scale is linear and begins at zero on the baseline. Figures stand above
 * their columns or, with `valuesInside`, within the columns' heads.
 */
export type BarChart = {
  width: number;
  height: number;
  baseline: number;
  columns: Column[];
  gaps: Gap[];
  valuesInside: boolean;
  target: { y: number; label: string } | null;
};

const width = 640;
const plotHeight = 190;
const labelHeight = 38;
const columnShare = 0.82;

// Room for a line of text at the largest size that chart.css sets (25 units), with a little air.
const textRoom = 33;

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Lays out a column chart. Figures stand above their columns, or all within them where the target's line would run
 * through one. Throws a RangeError for a negative value and for a series with no positive value in it.
 */
export function barChart({
  bars,
  targetLine,
}: {
  bars: readonly Bar[];
  targetLine?: TargetLine | undefined;
}): BarChart {
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.some((value) => value < 0)) throw new RangeError('a column cannot be negative');
  const highest = Math.max(0, ...values, targetLine?.value ?? 0);
  if (values.every((value) => value === 0)) throw new RangeError('a chart needs a value');

  const baseline = textRoom + plotHeight;
  const heightOf = (value: number) => tenths((value / highest) * plotHeight);
  const targetHeight = targetLine && heightOf(targetLine.value);
  const meetsTarget = (value: number) =>
    targetHeight !== undefined &&
    heightOf(value) - textRoom < targetHeight &&
    heightOf(value) + textRoom > targetHeight;
  const valuesInside = values.some(meetsTarget) && values.every((value) => heightOf(value) >= textRoom);

  const slot = width / bars.length;
  const columnWidth = slot * columnShare;
  const columns: Column[] = [];
  const gaps: Gap[] = [];
  bars.forEach(({ label, value, valueText, emphasis }, index) => {
    const middle = tenths((index + 0.5) * slot);
    if (value === null) {
      gaps.push({ label, middle, x: tenths(index * slot), width: tenths(slot) });
      return;
    }
    columns.push({
      label,
      valueText,
      middle,
      x: tenths(middle - columnWidth / 2),
      y: tenths(baseline - heightOf(value)),
      width: tenths(columnWidth),
      height: heightOf(value),
      emphasis: emphasis === true,
    });
  });
  return {
    width,
    height: baseline + labelHeight,
    baseline,
    columns,
    gaps,
    valuesInside,
    target:
      targetLine && targetHeight !== undefined ? { y: tenths(baseline - targetHeight), label: targetLine.label } : null,
  };
}
