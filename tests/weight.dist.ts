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

test('only a page with sections to lead to, or with the self-check, carries a script', () => {
  const needless = site.pages
    .filter(({ $ }) => $(scriptSelector).length > 0 && $('main :is(h2, h3, section)[id], .self-check').length === 0)
    .map(({ address }) => address);
  assertNone(needless);
});
