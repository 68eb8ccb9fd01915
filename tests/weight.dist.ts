import { test } from 'node:test';
import { assertNone } from './assert-none.ts';
import { readSite } from './site.ts';
import { limitOf, scriptSelector, weigh } from './weight.ts';

const site = readSite();

test('a page is no heavier than its limit', () => {
  const heavy = site.pages
    .map((page) => ({ page, bytes: weigh(site, page).total }))
    .filter(({ page, bytes }) => bytes > limitOf(site, page))
    .map(({ page, bytes }) => `${page.address}: ${bytes} bytes, ${bytes - limitOf(site, page)} too many`);
  assertNone(heavy);
});

test('a page carries one script, and another only for the self-check and for search', () => {
  const needless = site.pages
    .filter(({ $ }) => $(scriptSelector).length > ($('.self-check, #hits').length > 0 ? 2 : 1))
    .map(({ address }) => address);
  assertNone(needless);
});
