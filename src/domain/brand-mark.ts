/** The guide's sign, a way from the seal's red to a station, in units of its own box. */
export const brandMark = {
  width: 32,
  height: 28,
  way: 'M6 22C7 10 15 4 22 6',
  station: { cx: 25, cy: 7, r: 4 },
  seal: { cx: 6, cy: 23, r: 4 },
} as const;

function circle({ cx, cy, r }: (typeof brandMark)['station' | 'seal']): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}"/>`;
}

/**
 * What is in an SVG of the sign.
 *
 * @param line attributes of what is drawn as a line
 * @param seal attributes of the disc
 */
export function brandMarkShapes(line: string, seal: string): string {
  const { way, station } = brandMark;
  return `<g ${line}><path d="${way}"/>${circle(station)}</g><g ${seal}>${circle(brandMark.seal)}</g>`;
}
