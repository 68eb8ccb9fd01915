import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { load } from 'cheerio';
import { fileAt, found, isFormerAddress, type Page, type Site, urlOf } from './site.ts';

/** What a reader has to download before a page is whole and works, in bytes as brotli (quality 11) sends them. */
export interface Weight {
  html: number;
  /** Style sheets it waits for, which that for paper is not, and what its own styles add to it. */
  css: number;
  /** Scripts it loads, those they import, and what its own scripts add to it. */
  js: number;
  total: number;
}

/** Data blocks are no scripts: nothing of them runs. */
export const scriptSelector = 'script:not([type="application/ld+json"], [type="speculationrules"])';

function compressed(content: string | Buffer): number {
  const buffer = Buffer.from(content);
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length },
  }).length;
}

/** The files a page loads by the given addresses, and with scripts those that they import, once each. */
function filesFrom(site: Site, addresses: URL[], found = new Set<string>()): Set<string> {
  for (const url of addresses) {
    const file = fileAt(site, url);
    if (file === undefined || found.has(file)) continue;
    found.add(file);
    if (file.endsWith('.js')) filesFrom(site, importsOf(readFileSync(file, 'utf8'), url), found);
  }
  return found;
}

function importsOf(script: string, from: URL): URL[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)].map(
    ([, address = '']) => new URL(address, from),
  );
}

/** Weighs a page of a built site. */
export function weigh(site: Site, page: Page): Weight {
  const own = urlOf(site, page);
  const { $ } = page;
  const named = (selector: string, attribute: string) =>
    $.root()
      .find(selector)
      .toArray()
      .map(({ attribs }) => new URL(attribs[attribute] ?? '', own));
  const imported = $('script[type="module"]:not([src])')
    .toArray()
    .flatMap((script) => importsOf($(script).text(), own));
  const sum = (files: Set<string>) => [...files].reduce((bytes, file) => bytes + compressed(readFileSync(file)), 0);

  const total = compressed(page.html);
  const without = (selector: string) => {
    const stripped = load(page.html);
    stripped(selector).remove();
    return total - compressed(stripped.html());
  };
  const inlineCss = without('style');
  const inlineJs = without(scriptSelector);
  const css = sum(filesFrom(site, named('link[rel="stylesheet"]:not([media="print"])', 'href')));
  const js = sum(
    filesFrom(site, [
      ...named(`${scriptSelector}[src]`, 'src'),
      ...named('link[rel="modulepreload"]', 'href'),
      ...imported,
    ]),
  );
  return {
    html: total - inlineCss - inlineJs,
    css: inlineCss + css,
    js: inlineJs + js,
    total: total + css + js,
  };
}

/**
 * The most a page may weigh whose words are no more than usual, and how much its words then weigh by themselves, in
 * bytes. 14,600 is what a server sends in its first round trip (ten packets): within these limits a page is whole as
 * soon as it begins, with room to spare. A testimonial is read on its own, often on the way.
 */
function usual({ path }: Page): { limit: number; words: number } {
  // All pages in one: it is printed, and nobody waits for it on the way.
  if (path === '/print/') return { limit: 32_000, words: 13_000 };
  if (path === '/figures/') return { limit: 11_000, words: 2_400 };
  if (/^\/testimonials\/[^/]+\/$/.test(path)) return { limit: 8_000, words: 1_100 };
  return { limit: 10_000, words: 1_700 };
}

/** A page in both languages side by side may weigh so many times what the heavier of its two pages weighs. */
const bothOfOne = 1.7;

/**
 * The most a page may weigh, in bytes. What an editor adds to a page is no fault of it: words beyond the usual may weigh
 * twice what they weigh alone, with the markup and the drawing that come with them.
 */
export function limitOf(site: Site, page: Page): number {
  const path = page.path.replace(/^\/bilingual(?=\/)/, '');
  if (path !== page.path && !isFormerAddress(page)) {
    const inOne = found(
      site.pages.filter((each) => each.path === path),
      `page in one language for ${page.address}`,
    );
    return Math.floor(bothOfOne * Math.max(...inOne.map((each) => weigh(site, each).total)));
  }
  const { limit, words } = usual(page);
  const beyond = compressed(page.$('main').text().replaceAll(/\s+/g, ' ')) - words;
  return limit + 2 * Math.max(0, beyond);
}
