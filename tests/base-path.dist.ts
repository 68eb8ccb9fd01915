import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { astroBuild } from '../scripts/astro-build.ts';
import { assertNone } from './assert-none.ts';
import { dataFileNames, findDataProblems, readDataText } from './data-files.ts';
import { findLinkProblems } from './links.ts';
import { contentPages, readSite, urlOf } from './site.ts';

/** The build for the place that the other tests read it at. */
const here = readSite();

test('published in a folder of a host that sends no headers, the guide leads to itself and says what it tells others', async () => {
  const folder = '.cache/dist-in-folder';
  Object.assign(process.env, { SITE_URL: 'https://example.org', BASE_PATH: '/guide', GUIDE_HEADERS: 'off' });
  assert.ifError(await astroBuild(folder, 'release', 'en'));

  const site = readSite(folder, 'https://example.org/guide/');
  assertNone(findLinkProblems(site));
  for (const page of contentPages(site)) {
    assert.equal(page.$('link[rel="canonical"]').attr('href'), urlOf(site, page).href);
    assert.doesNotMatch(page.html, /localhost/, page.address);
  }
  for (const { $, address } of site.pages) {
    assert.equal($('head meta[name="referrer"]').attr('content'), 'no-referrer', address);
  }
  assertNone(findDataProblems(site));
  for (const name of dataFileNames(here)) {
    // Another build of the same content, for another place.
    const there = readDataText(site, name).replaceAll('https://example.org/guide/', here.origin + here.base);
    assert.equal(there, readDataText(here, name), `${name} differs from build to build`);
  }
  assert.match(readFileSync(`${folder}/robots.txt`, 'utf8'), /https:\/\/example\.org\/guide\/sitemap-index\.xml/);
});
