/** The application window of a year as the chart takes it: without days where they are not known. */
export interface ChartWindow {
  year: string;
  /** As YYYY-MM-DD. */
  opens?: string | undefined;
  closes?: string | undefined;
}

/** A row of the chart; places are percentages of the axis, from the left. */
export interface ChartRow {
  year: string;
  /** Undefined where the days are not known. */
  line: { from: number; to: number } | undefined;
}

const axis = { from: '01-20', to: '03-20' };

// Every year is drawn on the same one, a leap year, so that a day stands in one place.
const day = (monthAndDay: string) => Date.parse(`2024-${monthAndDay}`) / 86_400_000;

/** Where a day of the year (MM-DD) stands on the axis, in percent; below 0 or above 100 where it is not on it. */
export function placeOfDay(monthAndDay: string): number {
  const place = (day(monthAndDay) - day(axis.from)) / (day(axis.to) - day(axis.from));
  return Math.round(place * 1000) / 10;
}

/**
 * The rows of the chart, oldest first: the years from the first one whose window lies on the axis. A year whose window
 * lies in another season, and the unknown ones before, are left to the table.
 */
export function windowRows(windows: readonly ChartWindow[]): ChartRow[] {
  const rows = windows
    .toSorted((a, b) => a.year.localeCompare(b.year))
    .map(({ year, opens, closes }) => ({
      year,
      line: opens && closes ? { from: placeOfDay(opens.slice(5)), to: placeOfDay(closes.slice(5)) } : undefined,
      isOneYear: opens?.slice(0, 4) === closes?.slice(0, 4),
    }))
    .filter(({ line, isOneYear }) => !line || (line.from >= 0 && line.to <= 100 && isOneYear));
  const first = rows.findIndex(({ line }) => line);
  return first < 0 ? [] : rows.slice(first).map(({ year, line }) => ({ year, line }));
}
