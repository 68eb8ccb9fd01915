import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { indexFiles, type SearchPage } from '../../src/domain/search/index-files.ts';
import { searcher } from '../../src/domain/search/search.ts';
import { type Locale, localeIds } from '../../src/i18n/locales.ts';
import { localizePath } from '../../src/i18n/paths.ts';
import { type Query, queries } from './queries.ts';

/** The pages of the guide as they were on a day, so that what editors write does not decide what search is worth. */
function searchOf(locale: Locale) {
  const { pages, spellings } = JSON.parse(readFileSync(`tests/fixtures/search/${locale}.json`, 'utf8')) as {
    pages: SearchPage[];
    spellings: string[][];
  };
  const { meta, files } = indexFiles(pages, spellings);
  return searcher({ version: 'v', ...meta }, async (name) => JSON.parse(files.get(name.slice(2)) ?? ''));
}

const searches = Object.fromEntries(localeIds.map((locale) => [locale, searchOf(locale)]));

async function placeOf({ locale, text, first }: Query): Promise<number> {
  const { hits } = await searches[locale]!(text);
  const wanted = first.map((path) => localizePath(path, locale));
  return hits.findIndex(({ href }) => wanted.includes(href) || wanted.includes(href.replace(/#.*/, '')));
}

test('there are thirty queries of all kinds in each language', () => {
  for (const locale of localeIds) assert.equal(queries.filter((query) => query.locale === locale).length, 30);
  assert.equal(new Set(queries.map(({ kind }) => kind)).size, 11);
});

test('of sixty queries 57 find first what they should, and all within the first three', async () => {
  const places = await Promise.all(queries.map(async (query) => ({ query, place: await placeOf(query) })));
  const late = places.filter(({ place }) => place !== 0).map(({ query, place }) => `${query.text}: ${place + 1}`);
  assert.ok(late.length <= 3, late.join('\n'));
  assert.deepEqual(
    places.filter(({ place }) => place < 0 || place > 2).map(({ query }) => query.text),
    [],
  );
});
