import { textWidth } from '../domain/text-width.ts';

/** What a phone's window holds, in Latin characters of running text. */
const firstScreen = 450;
/** The end of a run of words, where any element may follow. */
const runEnd = /<\/(?:p|ul|ol|dl|table|figure)>/g;

/**
 * Finds the place in a page by which a phone's window is full: the first end of a paragraph, list, table or figure in its
 * `<main>` that so many words stand before. Where there are fewer, it is the end of `<main>`, or of the page.
 *
 * @param html a page as Astro writes it
 * @returns the index in `html`
 */
export function firstScreenEnd(html: string): number {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (start < 0 || end < 0) return html.includes('</body>') ? html.indexOf('</body>') : html.length;
  const main = html.slice(start, end);
  let [seen, width] = [0, 0];
  for (const { 0: tag, index } of main.matchAll(runEnd)) {
    width += textWidth(main.slice(seen, index));
    seen = index + tag.length;
    if (width >= firstScreen) return start + seen;
  }
  return end;
}
