import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { astroBuild } from '../scripts/astro-build.ts';
import { assertNone } from './assert-none.ts';
import { findLinkProblems } from './links.ts';
import { contentPages, readSite, urlOf } from './site.ts';

test('published in a folder of a host that sends no headers, the guide leads to itself and says what it tells others', async () => {
  const folder = '.cache/dist-in-folder';
  Object.assign(process.env, { SITE_URL: 'https://example.org', BASE_PATH: '/guide', GUIDE_HEADERS: 'off' });
  assert.ok(await astroBuild(folder, 'release', 'en'), 'the build failed');

  const site = readSite(folder, 'https://example.org/guide/');
  assertNone(findLinkProblems(site));
  for (const page of contentPages(site)) {
    assert.equal(page.$('link[rel="canonical"]').attr('href'), urlOf(site, page).href);
    assert.doesNotMatch(page.html, /localhost/, page.address);
  }
  for (const { $, address } of site.pages) {
    assert.equal($('head meta[name="referrer"]').attr('content'), 'no-referrer', address);
  }
  assert.match(readFileSync(`${folder}/robots.txt`, 'utf8'), /https:\/\/example\.org\/guide\/sitemap-index\.xml/);
});
