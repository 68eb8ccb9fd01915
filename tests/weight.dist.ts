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

test('a page carries one script, and another only for the self-check or for what it is shared by', () => {
  const needless = site.pages
    .filter(({ $ }) => {
      const others = ['.self-check', '[data-share]'].filter((use) => $(use).length > 0);
      return $(scriptSelector).length > 1 + others.length;
    })
    .map(({ address }) => address);
  assertNone(needless);
});
