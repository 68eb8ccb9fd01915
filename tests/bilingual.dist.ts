import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cheerio, CheerioAPI } from 'cheerio';
import { assertNone } from './assert-none.ts';
import { contentPages, type Page, readSite, sideBySidePages } from './site.ts';

const site = readSite();
const pages = sideBySidePages(site);

type AnyNode = ReturnType<CheerioAPI> extends Cheerio<infer Node> ? Node : never;

const blocks = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, summary, .quiet';
/**
 * What a page in one language alone has around its text: ways to other pages, what works or sends it on, and at a glance
 * what is said in full below.
 */
const around = 'nav, .share, .self-check, [aria-hidden="true"], svg, a[href="#share"]';

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The innermost blocks of a page's text, what is not part of it left out. */
function blocksOf({ $ }: Page) {
  const main = $('main').clone();
  main.find(around).remove();
  // The self-check works in one language, so that the page in both leads there.
  main.find('p:has(> a[hreflang]:only-child), p:has([lang] > a[hreflang]:only-child)').remove();
  return main
    .find(blocks)
    .toArray()
    .map((block) => $(block))
    .filter((block) => block.find(blocks).length === 0 && plain(block.text()) !== '');
}

/** What a block says in each language: in two halves, in one line, or the same in both. */
function wordsIn(block: Cheerio<AnyNode>): [string, string] {
  const half = block.find('span[lang="ja"] + span[lang="en"]').first();
  if (half.length > 0) return [plain(half.prev().text()), plain(half.text())];
  const whole = plain(block.text());
  const inLine = block.find('span[lang="en"]').last();
  const line = ` / ${plain(inLine.text())}`;
  return inLine.length > 0 && whole.endsWith(line) ? [whole.slice(0, -line.length), line.slice(3)] : [whole, whole];
}

test('every page of the guide and every testimonial is there in both languages side by side, and leads back to each', () => {
  const paths = contentPages(site)
    .filter(
      ({ locale, path, $ }) =>
        locale === 'ja' && ($('.testimonial').length > 0 || path === '/' || /^\/[a-z-]+\/$/.test(path)),
    )
    .map(({ path }) => path)
    .filter((path) => !['/flyer/', '/print/', '/search/'].includes(path));
  assert.deepEqual(pages.map(({ ja }) => ja.path).sort(), paths.sort());
  for (const { both, ja, en } of pages) {
    const back = both
      .$('header a[hreflang]')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    assert.deepEqual(back, [ja.address, en.address], both.address);
    for (const one of [ja, en]) assert.equal(one.$(`header a[href="${both.address}"]`).length, 1, one.address);
  }
});

test('every block of a text stands in one row with its counterpart, once', () => {
  const problems = pages.flatMap(({ both, ja, en }) => {
    const [ours, theirs] = [ja, en].map((page) => blocksOf(page).map((block) => plain(block.text())));
    assert.equal(ours!.length, theirs!.length, both.address);
    assert.ok(ours!.length > 3, both.address);
    const expected = ours!.map((words, index) => `${words} ⇔ ${theirs![index]}`);
    const rows = blocksOf(both).map((block) => wordsIn(block).join(' ⇔ '));
    const missing = expected.filter((row) => !rows.includes(row)).map((row) => `${both.address} lacks ${row}`);
    const added = rows.filter((row) => !expected.includes(row)).map((row) => `${both.address} adds ${row}`);
    const twice =
      rows.length === expected.length ? [] : [`${both.address}: ${rows.length} rows of ${expected.length} blocks`];
    return [...missing, ...added, ...twice];
  });
  assertNone(problems);
});

test('both languages stand under the section addresses that each has, once', () => {
  // What one page alone has: the check that works, a list of contents in its place, and the ways to send a story on.
  const alone = new Set(['self-check', 'contents', 'share', 'address']);
  const idsOf = ({ $ }: Page) =>
    $('main [id]')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? '')
      .filter((id) => !alone.has(id))
      .sort();
  for (const { both, ja } of pages) assert.deepEqual(idsOf(both), idsOf(ja), both.address);
});

test('each half says its language, the Japanese first, and every heading has both', () => {
  for (const {
    both: { $, address },
  } of pages) {
    const halves = $('main span[lang="ja"] + span[lang="en"]').toArray();
    assert.ok(halves.length > 3, address);
    assertNone(
      halves
        .filter((half) => !/\p{Script=Latin}|\d/u.test($(half).text()) || !$(half).prev().text().trim())
        .map((half) => `${address}: ${$(half).parent().text()}`),
    );
    for (const heading of $('main :is(h1, h2, h3)').toArray()) {
      const [ja, en] = wordsIn($(heading));
      assert.ok(
        ja && en && (ja !== en || !/[\p{sc=Hiragana}\p{sc=Han}]/u.test(en)),
        `${address}: ${$(heading).text()}`,
      );
    }
  }
});

test('no page claims one that says what two others say as its translation', () => {
  for (const { ja, en } of pages)
    for (const { html, address } of [ja, en])
      assert.doesNotMatch(html, /<link rel="alternate" hreflang="[\w-]+" href="[^"]*\/bilingual\//, address);
});

test('figures, charts, maps and codes are drawn once', () => {
  for (const { both, ja } of pages) {
    const drawings = ({ $ }: Page, selector: string) =>
      $(`main ${selector}`).not('.share *, .chart[aria-hidden] *, .chart[aria-hidden]').length;
    for (const selector of ['svg', 'img', 'table', '.stations:not(.stop-row)'])
      assert.equal(drawings(both, selector), drawings(ja, selector), `${both.address}: ${selector}`);
  }
});

test('a page in both languages stays with both, but for what there is in one alone', () => {
  const { base } = site;
  const alone = new RegExp(`^${base}(?:en/)?(?:about/status|print|feed\\.xml|search|data/.+)\\b`);
  assertNone(
    pages.flatMap(({ both: { $, address } }) =>
      $('main a[href^="/"]:not([hreflang]), footer a[href^="/"]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '')
        .filter((href) => !href.startsWith(`${base}bilingual/`) && !alone.test(href))
        .map((href) => `${address}: ${href}`),
    ),
  );
});
