import type { SearchPage } from '../domain/search/index-files.ts';
import { parsePath } from '../i18n/paths.ts';
import { searchPage } from './page-text.ts';

/** Pages in which nothing is to be found: what leads on, what says all again, search itself, what stands for no page. */
const left = /^\/(?:404[./]|(?:p|bilingual|print|search)\/)|\/page\/\d+\/$/;
/** Pages that say in short what others say in full. */
const briefs = ['/', '/data/'];
/** Pages of which the title is to be found, because they list what others say. */
const lists = /^\/(?:flyer|about\/status|testimonials\/(?:organization|region|field))\//;

/**
 * Reads what is to be found in a page of a build.
 *
 * @param pathname of the page, without the base
 * @returns undefined where nothing is
 */
export function readSearchPage(html: string, pathname: string, base: string): SearchPage | undefined {
  const address = base + pathname;
  const { path } = parsePath(address, base);
  if (left.test(path)) return undefined;
  if (html.includes('<meta name="robots"') || html.includes('http-equiv="refresh"')) return undefined;
  return searchPage(html, address, { isBrief: briefs.includes(path), isList: lists.test(path) });
}
