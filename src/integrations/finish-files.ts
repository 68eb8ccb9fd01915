import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPage } from '../domain/search/index-files.ts';
import { pageFinisher } from './finish-page.ts';
import { builtFile } from './former-build.ts';
import { readSearchPage } from './search-page.ts';

/** What is known of a page once it is finished. */
export interface FinishedFile {
  /** Without the base. */
  pathname: string;
  /** The file of its style sheet for paper, if it has one. */
  sheet?: string;
  /** What search finds in it. */
  search?: SearchPage;
}

/** What a thread is given. */
export interface PagesToFinish {
  /** Pathnames without the base. */
  pages: readonly string[];
  /** Whether each is written to its end. */
  areWritten: boolean;
}

/** Writes over a file: to empty it before, some file systems take twice as long. */
function writeOver(path: string, text: string): void {
  const bytes = Buffer.from(text);
  writeFileSync(path, bytes, { flag: 'r+' });
  truncateSync(path, bytes.length);
}

/**
 * Makes what finishes pages of a build where they are, writes their style sheets for paper, and reads them for search:
 * what search goes by in a page is not there any more once it is finished.
 *
 * @returns a function that takes the pathnames of pages, without the base, and whether each is written to its end; where
 *   that is not known, it leaves those that are not
 */
export function fileFinisher(
  folder: string,
  base: string,
): (pathnames: readonly string[], areWritten: boolean) => FinishedFile[] {
  const finish = pageFinisher(folder, base);
  const written = new Set<string>();
  return (pathnames, areWritten) =>
    pathnames.flatMap((pathname) => {
      const path = join(folder, builtFile(pathname));
      const page = areWritten || existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (!areWritten && !page.trimEnd().endsWith('</html>')) return [];
      const search = readSearchPage(page, pathname, base);
      const { html, sheet } = finish(page);
      writeOver(path, html);
      const file = sheet?.address.slice(base.length);
      if (sheet && file !== undefined && !written.has(file)) writeFileSync(join(folder, file), sheet.css);
      if (file !== undefined) written.add(file);
      return [{ pathname, ...(file !== undefined && { sheet: file }), ...(search && { search }) }];
    });
}
