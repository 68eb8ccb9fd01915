import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { atomFeed, type FeedEntry } from './atom.ts';

const entry: FeedEntry = {
  id: 'https://example.org/selection/#2026-11-24',
  title: '日程と選考',
  summary: '「<2012>」 & more',
  url: 'https://example.org/selection/',
  date: '2026-11-24',
};
const feed = {
  title: 'Changes',
  lang: 'ja',
  self: 'https://example.org/feed.xml',
  page: 'https://example.org/',
  author: 'Guide',
};

test('a feed is as old as its newest entry, and its words come back as they were', () => {
  const $ = load(atomFeed({ ...feed, entries: [{ ...entry, date: '2026-10-01' }, entry] }), { xml: true });
  assert.equal($('feed > updated').text(), '2026-11-24T12:00:00+09:00');
  assert.equal($('entry').length, 2);
  assert.equal($('entry summary').last().text(), '「<2012>」 & more');
  assert.equal($('link[rel=self]').attr('href'), feed.self);
});

test('a feed without entries is refused', () => {
  assert.throws(() => atomFeed({ ...feed, entries: [] }), /needs an entry/);
});
