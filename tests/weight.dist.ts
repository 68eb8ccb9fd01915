import { test } from 'node:test';
import { assertNone } from './assert-none.ts';
import { readSite } from './site.ts';
import { limitOf, scriptSelector, weigh } from './weight.ts';

const site = readSite();

test('a page is no heavier than its limit', () => {
  const heavy = site.pages
    .map((page) => ({ page, bytes: weigh(site, page).total }))
    .filter(({ page, bytes }) => bytes > limitOf(page))
    .map(({ page, bytes }) => `${page.address}: ${bytes} bytes, ${bytes - limitOf(page)} too many`);
  assertNone(heavy);
});

test('a page carries a script only for its sections, for the self-check and for the date on paper', () => {
  const needless = site.pages
    .filter(({ $ }) => {
      const uses = ['main :is(h2, h3, section)[id]', '.self-check', '[data-printed]'];
      return $(scriptSelector).length > uses.filter((use) => $(use).length > 0).length;
    })
    .map(({ address }) => address);
  assertNone(needless);
});
