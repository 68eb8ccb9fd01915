import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Route } from '../src/schemas/route.ts';
import type { Source } from '../src/schemas/source.ts';
import { assertNone } from './assert-none.ts';
import { contentPages, isBilingual, type Page, readSite } from './site.ts';

const site = readSite();
const pages = [...contentPages(site), ...site.pages.filter(isBilingual)];
const sources: Record<string, Source> = parse(readFileSync('content/data/sources.yaml', 'utf8'));

/** What a reader reads of a page, in one run. */
function wordsOf({ $ }: Page): string {
  const main = $('body').clone();
  main.find('script, style').remove();
  return main.text().replaceAll(/\s+/g, ' ');
}

test('the share that is hired never stands without the words that a regular post is not guaranteed', () => {
  const caveat =
    /正規採用(?:は保証されません|が約束されるわけではありません|を約束する数字ではありません)|not (?:guaranteed|a promise)/;
  const share = pages.filter(({ $ }) => /\d割|\d%/.test($('a[href$="#hired-share"], #hired-share').text()));
  assert.ok(share.length > 0, 'no page shows the share');
  assertNone(
    share.filter((page) => !caveat.test(wordsOf(page))).map(({ address }) => `${address} shows the share alone`),
  );
});

test('a post of a person never stands without its year', () => {
  const cards = pages.flatMap(({ $, address }) => [
    ...$('main article a[href*="/testimonials/"]')
      .toArray()
      .map((link) => ({ address, text: $(link).closest('p, article').text() })),
    // What a screen reader says of the picture of a shared link.
    ...(/\/testimonials\/./.test(address)
      ? [{ address, text: $('meta[property="og:image:alt"]').attr('content') ?? '' }]
      : []),
  ]);
  assert.ok(cards.length > 0, 'no page shows a person');
  assertNone(
    cards.filter(({ text }) => !/\b20\d\d|20\d\d年/.test(text)).map(({ address, text }) => `${address} ${text}`),
  );
});

test('nothing calls an application window current, or speaks of this year', () => {
  const words = /今年|本年度|いまの募集|現在募集中|current call|this year’s (?:call|window|exam)/i;
  assertNone(pages.flatMap((page) => words.exec(wordsOf(page))?.map((found) => `${page.address} ${found}`) ?? []));
});

test('a link to a press or private source says what kind it is', () => {
  const marked = Object.values(sources).filter(({ kind }) => kind === 'press' || kind === 'private');
  const kinds = /報道|民間|press|private/;
  const found = marked.flatMap(({ url }) =>
    pages.flatMap(({ $, address }) =>
      $(`a[href="${url}"]`)
        .toArray()
        .map((link) => ({ address, text: $(link).text() + $(link).parent().find('small').text() })),
    ),
  );
  assert.ok(found.length > 0, 'no page links to one');
  assertNone(found.filter(({ text }) => !kinds.test(text)).map(({ address, text }) => `${address} ${text}`));
});

test('home and the page on the programme spell JPO out in kana, as people search for it', () => {
  const found = pages.filter(({ locale, path }) => locale === 'ja' && ['/', '/programme/'].includes(path));
  assert.equal(found.length, 2);
  for (const page of found) assert.ok(wordsOf(page).includes('ジュニア・プロフェッショナル・オフィサー'), page.address);
});

test('the comparison calls each route by its name, in the heads of its columns and on narrow screens', () => {
  const routes = Object.values<Route>(parse(readFileSync('content/data/routes.yaml', 'utf8')));
  const found = pages.filter(({ path }) => path === '/routes/');
  assert.equal(found.length, 2);
  for (const { $, address, locale } of found) {
    const names = routes.map(({ name }) => name[locale]);
    const table = $('#comparison').closest('section, body').find('table').first();
    const texts = (selector: string) => table.find(selector).toArray();
    assert.deepEqual(
      texts('thead th:not(:first-child)').map((cell) => $(cell).text()),
      names,
      address,
    );
    assert.deepEqual([...new Set(texts('td').map((cell) => $(cell).attr('data-label')))], names, address);
  }
});

test('a page of the guide leads on to the next one', () => {
  const articles = pages.filter(({ path }) =>
    ['/programme/', '/eligibility/', '/prepare/', '/selection/'].includes(path),
  );
  assert.ok(articles.length > 0);
  for (const { $, address } of articles) assert.equal($('main nav p a[href^="/"]').length, 1, address);
});
