import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { defaultLocale, type Locale, localeIds, locales } from '../src/i18n/locales.ts';
import {
  contentPages,
  fileAt,
  isBilingual,
  isFormerAddress,
  notFoundPath,
  type Page,
  readSite,
  urlOf,
} from './site.ts';

const site = readSite();
const pages = contentPages(site);

/** The addresses of a page by language, as its `hreflang` links and its entry in the sitemap have to give them. */
function expectedAlternates(path: string): Record<string, string> {
  const address = (locale: Locale) => {
    const page = pages.find((each) => each.path === path && each.locale === locale);
    return page ? urlOf(site, page).href : 'no page';
  };
  return {
    ...Object.fromEntries(localeIds.map((locale) => [locales[locale].lang, address(locale)])),
    'x-default': address(defaultLocale),
  };
}

function alternatesOf({ $ }: Page): Record<string, string> {
  return Object.fromEntries(
    $('link[rel="alternate"][hreflang]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
  );
}

function readXml(name: string) {
  return load(readFileSync(join(site.folder, name), 'utf8'), { xml: true });
}

/** The entries of the sitemap, from all the files its index names. */
function sitemapEntries() {
  const index = readXml('sitemap-index.xml');
  const files = index('sitemap > loc')
    .toArray()
    .map((loc) => fileAt(site, new URL(index(loc).text())) ?? `not in the build: ${index(loc).text()}`);
  return files.flatMap((file) => {
    const $ = load(readFileSync(file, 'utf8'), { xml: true });
    return $('url')
      .toArray()
      .map((url) => ({
        loc: $(url).children('loc').text(),
        alternates: $(url)
          .children('xhtml\\:link')
          .toArray()
          .map(({ attribs }): [string, string] => [attribs['hreflang'] ?? '', attribs['href'] ?? '']),
      }));
  });
}

test('every page is there in both languages', () => {
  const [first = [], ...rest] = localeIds.map((locale) =>
    pages.filter((page) => page.locale === locale).map(({ path }) => path),
  );
  assert.ok(first.length > 0);
  for (const paths of rest) assert.deepEqual(paths, first);
});

test('the language a page declares is that of its address', () => {
  for (const { $, address, locale } of pages) assert.equal($('html').attr('lang'), locales[locale].lang, address);
});

test('both languages of a page have the same sections in the same order', () => {
  const sections = ({ $ }: Page) =>
    $('main [id]:not(link)')
      .toArray()
      .map(({ attribs }) => attribs['id']);
  for (const page of pages.filter(({ locale }) => locale === defaultLocale)) {
    for (const other of pages.filter(({ path }) => path === page.path)) {
      assert.deepEqual(sections(other), sections(page), other.address);
    }
  }
});

test('no two pages of a language share a description, and none is without', () => {
  for (const locale of localeIds) {
    const seen = new Map<string, string>();
    for (const { $, address } of pages.filter((page) => page.locale === locale)) {
      const text = $('meta[name="description"]').attr('content') ?? '';
      assert.notEqual(text.trim(), '', address);
      assert.equal(seen.get(text), undefined, `${address} says “${text}” as well`);
      seen.set(text, address);
    }
  }
});

test('a page names its own address, and its translation by an address that names it in turn', () => {
  for (const page of pages) {
    assert.equal(page.$('link[rel="canonical"]').attr('href'), urlOf(site, page).href);
    assert.deepEqual(alternatesOf(page), expectedAlternates(page.path), page.address);
  }
});

test('the language link of a page leads to the same page in the other language, and to no other', () => {
  for (const page of pages) {
    const links = page
      .$('header a[hreflang][lang]')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'], new URL(attribs['href'] ?? '', urlOf(site, page)).href]);
    const { 'x-default': _, [locales[page.locale].lang]: own, ...expected } = expectedAlternates(page.path);
    assert.equal(own, urlOf(site, page).href);
    assert.deepEqual(Object.fromEntries(links), expected, page.address);
  }
});

test('the sitemap lists every page once that says what no other does, with its translation', () => {
  const entries = sitemapEntries();
  const listed = [
    ...pages.filter(({ path }) => !['/print/', '/search/'].includes(path)),
    ...site.pages.filter(({ path }) => path === '/bilingual/flyer/'),
  ];
  assert.deepEqual(entries.map(({ loc }) => loc).sort(), listed.map((page) => urlOf(site, page).href).sort());
  for (const { loc, alternates } of entries) {
    const page = listed.find((each) => urlOf(site, each).href === loc);
    assert.ok(page, loc);
    const expected = isBilingual(page) ? {} : expectedAlternates(page.path);
    assert.deepEqual(alternates.sort(), Object.entries(expected).sort(), loc);
  }
});

test('a page in both languages names itself alone, and leads to its version in each', () => {
  const bilingual = site.pages.filter(isBilingual);
  assert.ok(bilingual.length > 0);
  for (const page of bilingual) {
    assert.equal(page.$('link[rel="canonical"]').attr('href'), urlOf(site, page).href);
    assert.deepEqual(alternatesOf(page), {}, page.address);
    assert.deepEqual(
      page
        .$('header a[hreflang][lang]')
        .toArray()
        .map(({ attribs }) => attribs['aria-current']),
      localeIds.map(() => undefined),
    );
  }
});

test('search engines may list every page, and no address that only says that a testimonial was withdrawn', () => {
  for (const page of site.pages) {
    const isWithdrawn = isFormerAddress(page) && page.$('meta[http-equiv="refresh"]').length === 0;
    assert.equal(page.$('meta[name="robots"]').attr('content'), isWithdrawn ? 'noindex' : undefined, page.address);
  }
});

test('robots.txt names the sitemap', () => {
  const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
  const [, named = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  assert.equal(named, new URL(`${site.base}sitemap-index.xml`, site.origin).href);
});

test('there is one page for unknown addresses, in both languages', () => {
  const found = site.pages.filter(({ path }) => path === notFoundPath);
  assert.equal(found.length, 1);
  const { $ } = found[0] as Page;
  const lang = $('html').attr('lang');
  for (const locale of localeIds) {
    const own = locales[locale].lang;
    const home = `${site.base}${locales[locale].prefix}`.replace(/([^/])$/, '$1/');
    const words = $(own === lang ? 'main' : `main [lang="${own}"]`);
    assert.ok(words.text().trim().length > 20, `no words in ${own}`);
    assert.ok($(`a[href="${home}"]`).length > 0, `no way to ${home}`);
  }
});
