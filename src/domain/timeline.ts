/** A station on the line of a year. */
export interface Station {
  /** As YYYY-MM-DD, YYYY-MM, or a third of a month: `2026-06-mid`. */
  from: string;
  to?: string | undefined;
}

/** A stretch of the line; places are percentages of the year, from the left. */
export interface Stretch {
  from: number;
  to: number;
  /** Whether its end is not known; it then leads up to the next station. */
  isOpen: boolean;
}

const thirds: Record<string, [begin: number, end: number]> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
};

function place(at: string, side: 0 | 1): number {
  const [, month, part = ''] = at.split('-');
  // Days of all months are taken as even: the line is a month to a twelfth.
  const within = part === '' ? side : (thirds[part]?.[side] ?? (Number(part) - 1 + side) / 31);
  return Math.round(((Number(month) - 1 + within) / 12) * 1000) / 10;
}

/** Where the stations of a year stand on a line of twelve months. */
export function yearLine(stations: readonly Station[]): Stretch[] {
  return stations.map(({ from, to = from }, index) => {
    const isOpen = to === 'open';
    const next = stations[index + 1]?.from;
    const end = isOpen ? (next ? place(next, 0) : 100) : place(to, 1);
    return { from: place(from, 0), to: end, isOpen };
  });
}

/**
 * The line of text that each label takes so that none runs into another: the first one that is free at its place.
 *
 * @param labels place of the beginning and width, in percent of the line
 */
export function labelRows(labels: readonly { from: number; width: number }[]): number[] {
  const ends: number[] = [];
  return labels.map(({ from, width }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = from + width;
    return row;
  });
}
