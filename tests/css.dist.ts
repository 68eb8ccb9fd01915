import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import postcss, { type Rule } from 'postcss';
import { assertNone } from './assert-none.ts';
import { fileAt, found, type Page, readSite, urlOf } from './site.ts';

const site = readSite();
const styled = site.pages.filter(({ $ }) => $('style').length > 0);

/** All CSS of a page: what is in it, and its style sheet for paper. */
function cssOf({ $, ...page }: Page): string {
  const sheets = $('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => fileAt(site, new URL(attribs['href'] ?? '', urlOf(site, { $, ...page }))));
  return [$('style').text(), ...sheets.map((file) => readFileSync(file ?? assert.fail(page.address), 'utf8'))].join(
    '\n',
  );
}

/** A selector without what depends on how the page is used: pseudo-classes of a state, and pseudo-elements. */
function atRest(selector: string): string {
  const bare = selector
    .replace(/::[\w-]+/g, '')
    .replace(
      /(?<!\\):(?:hover|focus|focus-visible|focus-within|active|target|target-current|visited|link|checked|open|popover-open)\b(?!-)/g,
      '',
    )
    .replace(/(?<!\\):(?:before|after)\b/g, '')
    .replace(/:lang\(\w+\)|:-moz-[\w-]+/g, '')
    .trim();
  return bare.replace(/(^|[>+~(,]|\s)(?=$|[>+~),])/g, '$1*').replace(/:(?:not|has|is|where)\(\*?\)/g, '') || '*';
}

function isUnused({ $ }: Page, rule: Rule): boolean {
  return !rule.selectors.some((selector) => $.root().find(atRest(selector)).length > 0);
}

test('of the CSS of a page at most a tenth can match nothing on it', () => {
  assert.ok(styled.length > 0);
  const heavy = styled.flatMap((page) => {
    const css = cssOf(page);
    const unused: Rule[] = [];
    postcss.parse(css).walkRules((rule) => {
      const isStep =
        rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(`${rule.parent.name}`);
      if (!isStep && isUnused(page, rule)) unused.push(rule);
    });
    const share = unused.reduce((length, rule) => length + rule.toString().length, 0) / css.length;
    const selectors = unused.map(({ selector }) => selector).join(' | ');
    return share > 0.1 ? [`${page.address}: ${(share * 100).toFixed(1)} %: ${selectors}`] : [];
  });
  assertNone(heavy);
});

test('the next page appears at once, with no fade that a reader would wait for', () => {
  assertNone(styled.filter((page) => cssOf(page).includes('view-transition')).map(({ address }) => address));
});

test('the layers of a page stand in their order, whichever component comes first', () => {
  const order = ['properties', 'theme', 'base', 'components', 'utilities'];
  const wrong = styled
    .map((page) => {
      const names = new Set<string>();
      postcss.parse(page.$('style').text()).walkAtRules('layer', ({ params }) => {
        for (const name of params.split(',')) names.add(name.trim());
      });
      return { page, names: [...names] };
    })
    .filter(({ names }) => names.join() !== order.filter((name) => names.includes(name)).join())
    .map(({ page, names }) => `${page.address}: ${names.join()}`);
  assertNone(wrong);
});

test('a page has one style, and what only paper needs is not in it', () => {
  const wrong = styled
    .filter(({ $ }) => $('style').length !== 1 || /@media print|@page/.test($('style').text()))
    .map(({ address }) => address);
  assertNone(wrong);
});

test('faces are named in one style sheet for all pages, which each asks for where its first screen ends', () => {
  const sheets = new Set<string>();
  const wrong = styled.flatMap(({ address, html, $ }) => {
    const link = $('main link[rel="stylesheet"]:not([media])');
    sheets.add(link.attr('href') ?? '');
    const before = html.slice(html.indexOf('<main'), html.indexOf('<link', html.indexOf('<main')));
    return link.length === 1 && before.includes('</p>') && !$('style').text().includes('@font-face') ? [] : [address];
  });
  assertNone(wrong);
  assert.equal(sheets.size, 1);
  const [sheet] = found(
    [...sheets].map((href) => fileAt(site, new URL(href, site.origin)) ?? []).flat(),
    'style sheet',
  );
  assert.match(readFileSync(sheet!, 'utf8'), /^@font-face/);
});

test('a page asks for its style sheet for paper after that of fonts, when the first screen is there', () => {
  const wrong = styled
    .filter(({ $ }) => $('link[rel="stylesheet"]').length !== 2 || !$('main link + link').is('[media="print"]'))
    .map(({ address }) => address);
  assertNone(wrong);
});
