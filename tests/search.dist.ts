import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { SearchMeta } from '../src/domain/search/index-files.ts';
import { searcher } from '../src/domain/search/search.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { localizePath } from '../src/i18n/paths.ts';
import { assertNone } from './assert-none.ts';
import { contentPages, fileAt, found, readSite, urlOf } from './site.ts';

const site = readSite();
const searchPages = found(
  contentPages(site).filter(({ path }) => path === '/search/'),
  'search page',
);

/** The search of a language, on the files that were built, with the bytes that it loads. */
function searchOf(locale: (typeof localeIds)[number]) {
  const root = join(site.folder, 'search', locale);
  const loaded = { bytes: 0 };
  const load = async <File>(name: string): Promise<File> => {
    const text = readFileSync(join(root, name), 'utf8');
    loaded.bytes += brotliCompressSync(text).length;
    return JSON.parse(text) as File;
  };
  return { root, loaded, ready: async () => searcher(await load<SearchMeta>('meta.json'), load) };
}

test('every page of the guide is found by its title, and every section by its heading', async () => {
  const missing: string[] = [];
  for (const locale of localeIds) {
    const search = await searchOf(locale).ready();
    const pages = contentPages(site).filter((page) => page.locale === locale && page.path !== '/print/');
    for (const { $, address, path } of pages.filter((page) => !['/search/', '/'].includes(page.path))) {
      const title = $('meta[property="og:title"]').attr('content') ?? '';
      const { hits } = await search(title);
      if (!hits.slice(0, 3).some(({ href }) => href.replace(/#.*/, '') === address))
        missing.push(`${address}: ${title}`);
      if (/^\/(?:flyer|about\/status)\/|^\/testimonials\/./.test(path)) continue;
      for (const heading of $('main .prose h2[id]').toArray()) {
        const { hits: sections } = await search($(heading).text());
        const href = `${address}#${$(heading).attr('id')}`;
        if ($(heading).closest('.self-check').length > 0) continue;
        if (!sections.slice(0, 5).some((hit) => hit.href === href)) missing.push(`${href}: ${$(heading).text()}`);
      }
    }
  }
  assertNone(missing);
});

test('every hit leads to a place that there is', async () => {
  const wrong: string[] = [];
  for (const locale of localeIds) {
    const { root } = searchOf(locale);
    for (const file of globSync('*/pages/*.json', { cwd: root })) {
      const { href, units } = JSON.parse(readFileSync(join(root, file), 'utf8'));
      const page = site.pages.find(({ address }) => address === href);
      for (const [id] of units.flatMap(({ blocks }: { blocks: [string, string][] }) => blocks))
        if (!page || (id && page.$(`[id="${id}"]`).length === 0)) wrong.push(`${href}#${id}`);
    }
  }
  assertNone(wrong);
});

test('nothing is found in search itself, in what says all again, nor where there is no page', () => {
  const left = ['/print/', '/search/'];
  const read = contentPages(site).filter(({ path }) => !left.includes(path));
  const addresses = new Set(read.map(({ address }) => address));
  for (const locale of localeIds) {
    const { root } = searchOf(locale);
    const hrefs = globSync('*/pages/*.json', { cwd: root }).map((file): string => {
      const { href } = JSON.parse(readFileSync(join(root, file), 'utf8'));
      return href;
    });
    assert.ok(hrefs.length > 0);
    assertNone(hrefs.filter((href) => !addresses.has(href)));
  }
});

test('a first query needs few bytes, and no file of the index is large', async () => {
  for (const locale of localeIds) {
    const { root, loaded, ready } = searchOf(locale);
    await (
      await ready()
    )('国際機関 JPO Tanzania');
    assert.ok(loaded.bytes < 100_000, `${loaded.bytes} bytes`);
    const large = globSync('**/*.json', { cwd: root }).filter(
      (file) => brotliCompressSync(readFileSync(join(root, file))).length > 10_000,
    );
    assertNone(large);
  }
});

test('no page but that of search loads anything of it, and every other page leads to it', () => {
  const scripts = new Set(
    searchPages.flatMap(({ $ }) =>
      $('script[src]')
        .toArray()
        .map(({ attribs }) => attribs['src'] ?? ''),
    ),
  );
  assert.ok(scripts.size > 0);
  for (const page of contentPages(site)) {
    const { $, address, locale } = page;
    if (page.path === '/search/') continue;
    assertNone(
      $('script[src]')
        .toArray()
        .map(({ attribs }) => attribs['src'] ?? '')
        .filter((src) => scripts.has(src)),
    );
    assert.ok(!$.html('script').includes('meta.json'), address);
    const form = $('header form[role="search"]');
    assert.equal(form.attr('action'), localizePath('/search/', locale, site.base), address);
    assert.equal(form.attr('method') ?? 'get', 'get');
    assert.ok(form.find('input[name="q"]').attr('aria-label'), address);
    assert.ok(form.find('button').text().trim(), address);
  }
});

test('without scripts the search page leads to every page of the guide and its sections', () => {
  for (const page of searchPages) {
    const links = page
      .$('#all-pages a')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    const pages = contentPages(site).filter(
      ({ locale, path }) => locale === page.locale && path !== '/search/' && !/^\/testimonials\/./.test(path),
    );
    assertNone(pages.filter(({ address }) => !links.includes(address)).map(({ address }) => address));
    assertNone(links.filter((href) => fileAt(site, new URL(href, urlOf(site, page))) === undefined));
    assert.equal(new Set(links).size, links.length, 'a page stands in the list twice');
    assert.match(page.$('noscript, .noscript, main').text(), /JavaScript/);
  }
});
