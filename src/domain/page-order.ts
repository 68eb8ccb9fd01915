/** The pages of the guide in the order in which a reader needs them; each leads on to the one after it. */
export const readingOrder = [
  'home',
  'programme',
  'eligibility',
  'prepare',
  'selection',
  'routes',
  'testimonials',
  'irc',
  'figures',
  'about',
] as const;

/**
 * The page that a reader turns to after this one.
 *
 * @param id of a page in `content/guide/`
 * @returns undefined after the last one, and for a page that is not in the order
 */
export function nextPageId(id: string): string | undefined {
  const position = (readingOrder as readonly string[]).indexOf(id);
  return position < 0 ? undefined : readingOrder[position + 1];
}
