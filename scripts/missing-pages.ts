import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages that a build lacks or left empty: of those it says it wrote, and of those without which there is no guide.
 *
 * @param folder of the build
 * @param pages as Astro names them: `programme/`, and `404/` for the page of unknown addresses
 */
export function missingPages(folder: string, pages: readonly string[]): string[] {
  const files = pages.map((page) => (page === '404/' ? '404.html' : `${page}index.html`));
  const wanted = new Set(['index.html', 'en/index.html', '404.html', ...files]);
  return [...wanted].filter((file) => !statSync(join(folder, file), { throwIfNoEntry: false })?.size);
}
