import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { Locale } from '../src/i18n/locales.ts';
import { parsePath } from '../src/i18n/paths.ts';

/** A page as it was built. */
export interface Page {
  /** Where it is on its host, with the folder of the site: `/en/programme/`. */
  address: string;
  /** The path both languages share: `/programme/`. */
  path: string;
  locale: Locale;
  file: string;
  html: string;
  $: CheerioAPI;
}

/** A built site and where it is to be published. */
export interface Site {
  folder: string;
  /** Scheme, host and port. */
  origin: string;
  /** The folder of the site on its host, with a slash at both ends. */
  base: string;
  /** Every page there is, the one for unknown addresses included. */
  pages: Page[];
}

/** The path of the page for unknown addresses, the only one in both languages at once. */
export const notFoundPath = '/404.html';

/** Whether a page only leads on to another, or says that a testimonial was withdrawn. */
export function isFormerAddress({ path, $ }: Page): boolean {
  if (path.startsWith('/p/') || $('meta[http-equiv="refresh"]').length > 0) return true;
  return /^\/(?:bilingual\/)?testimonials\//.test(path) && $('link[rel="canonical"]').length === 0;
}

/** The addresses of all that is read on a site: its pages, and what a search finds. */
export function readableAddresses(site: Site): string[] {
  const addresses = pagesToRead(site).map(({ address }) => address);
  return [...addresses, ...addresses.filter((each) => each.endsWith('/search/')).map((each) => `${each}?q=JPO`)];
}

/** Whether a page is in both languages at once, and stands beside its versions in one. */
export function isBilingual(page: Page): boolean {
  return page.path.startsWith('/bilingual/') && !isFormerAddress(page);
}

/** A page in both languages side by side, and the page in each. */
export interface SideBySide {
  both: Page;
  ja: Page;
  en: Page;
}

/**
 * Every page in both languages side by side with those it is made from; the flyer is a sheet of its own.
 *
 * @throws where there is none, or one of them is not there in each language
 */
export function sideBySidePages(site: Site): SideBySide[] {
  const pages = site.pages.filter((page) => isBilingual(page) && page.path !== '/bilingual/flyer/');
  return found(pages, 'page in both languages').map((both) => {
    const path = both.path.replace('/bilingual', '');
    const [ja, en] = (['ja', 'en'] as const).map((locale) =>
      site.pages.find((page) => page.path === path && page.locale === locale),
    );
    if (!ja || !en) throw new Error(`${both.address} is made of nothing`);
    return { both, ja, en };
  });
}

/**
 * Gives back what was found for a test to look at.
 *
 * @param what it is, for the message
 * @throws where nothing was found: a test of nothing cannot fail
 */
export function found<Item>(items: Item[], what: string): Item[] {
  if (items.length === 0) throw new Error(`there is no ${what} to test`);
  return items;
}

/** The pages that exist once in each language. */
export function contentPages(site: Site): Page[] {
  return site.pages.filter((page) => page.path !== notFoundPath && !isFormerAddress(page) && !isBilingual(page));
}

/** The pages that readers get, each once: all but those that only lead on. */
export function pagesToRead(site: Site): Page[] {
  return site.pages.filter((page) => !isFormerAddress(page));
}

const sites = new Map<string, Site>();

/**
 * Reads a built site, once in each process.
 *
 * @param folder where the build is
 * @param url its public address, by default the one the build takes from `SITE_URL` and `BASE_PATH`
 * @param pattern of the files of its pages, by default of all
 * @throws where the folder holds no page: nothing can be said of a site that was not built
 */
export function readSite(folder = 'dist', url = publicUrl(), pattern = '**/*.html'): Site {
  // What is built anew is read anew.
  const key = [folder, url, pattern, statSync(folder, { throwIfNoEntry: false })?.mtimeMs].join(' ');
  const known = sites.get(key);
  if (known) return known;
  const { origin, pathname: base } = new URL(url);
  const pages = globSync(pattern, { cwd: folder })
    .sort()
    .map((name): Page => {
      const address = base + name.replace(/(^|\/)index\.html$/, '$1');
      const html = readFileSync(join(folder, name), 'utf8');
      return { address, ...parsePath(address, base), file: join(folder, name), html, $: load(html) };
    });
  if (pages.length === 0) throw new Error(`${folder}/ holds no page: npm run build makes it`);
  const site = { folder, origin, base, pages };
  sites.set(key, site);
  return site;
}

function publicUrl(): string {
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '' } = process.env;
  return new URL(`/${BASE_PATH}/`.replace(/\/+/g, '/'), SITE_URL).href;
}

/**
 * The file of the build that answers an address.
 *
 * @param url absolute
 * @returns nothing where the address is not the site's, or has no file
 */
export function fileAt(site: Site, url: URL): string | undefined {
  if (url.origin !== site.origin || !url.pathname.startsWith(site.base)) return undefined;
  const inside = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = join(site.folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  return existsSync(file) && !existsSync(join(file, 'index.html')) ? file : undefined;
}

/** The absolute address of a page. */
export function urlOf(site: Site, page: Page): URL {
  return new URL(page.address, site.origin);
}
