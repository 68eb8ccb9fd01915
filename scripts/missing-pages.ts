import { statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFile } from '../src/integrations/former-build.ts';

/**
 * The pages that a build lacks or left empty: of those it says it wrote, and of those without which there is no guide.
 *
 * @param folder of the build
 * @param pages as Astro names them: `programme/`, and `404/` for the page of unknown addresses
 */
export function missingPages(folder: string, pages: readonly string[]): string[] {
  const wanted = new Set(['', 'en/', '404/', ...pages].map(builtFile));
  return [...wanted].filter((file) => !statSync(join(folder, file), { throwIfNoEntry: false })?.size);
}
