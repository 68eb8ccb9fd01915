import assert from 'node:assert/strict';
import { test } from 'node:test';
import { centreUrl } from '../src/domain/centre.ts';
import { contentPages, readSite } from './site.ts';
import { textBlocks } from './text.ts';

const site = readSite();
const pages = contentPages(site);

test('every page says that the guide is unofficial, and shows the way to the centre', () => {
  for (const { $, address, locale } of site.pages) {
    const text = textBlocks($).join('\n');
    assert.match(text, locale === 'ja' ? /非公式/ : /unofficial/i, address);
    assert.ok($(`a[href="${centreUrl}"]`).length > 0, `${address}: no link to ${centreUrl}`);
  }
});

test('every page names its sources and the day on which it was last checked', () => {
  for (const { $, address, locale } of pages) {
    const source = $('main *')
      .filter((_, element) => (locale === 'ja' ? /^\s*出典/ : /^\s*Sources?\b/).test($(element).text()))
      .find('a[href^="http"]');
    assert.ok(source.length > 0, `${address}: no source`);
    assert.match($('main time[datetime]').attr('datetime') ?? '', /^\d{4}-\d{2}-\d{2}$/, `${address}: no date`);
  }
});
