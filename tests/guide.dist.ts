import assert from 'node:assert/strict';
import { test } from 'node:test';
import { centreUrl } from '../src/domain/centre.ts';
import { assertNone } from './assert-none.ts';
import { contentPages, readSite } from './site.ts';
import { textBlocks, textRuns } from './text.ts';

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

test('English pages name people and never say he or she', () => {
  const pronoun = /\b(?:he|she|his|her|hers|him|himself|herself)\b/i;
  const wrong = pages
    .filter(({ locale }) => locale === 'en')
    .flatMap(({ $, address }) =>
      textRuns($)
        .filter(({ text, lang }) => lang === 'en' && pronoun.test(text))
        .map(({ text }) => `${address}: ${text}`),
    );
  assertNone(wrong);
});

test('no page prints a telephone number', () => {
  const telephone = /(?<![\d-])0\d{1,4}[-‐（(]\d{1,4}[-‐）)]\d{3,4}(?!\d)|\+\d{1,3}[ -]\d{1,4}[ -]\d|\bTEL\b|電話番号/i;
  for (const { $, address } of site.pages) {
    assert.equal($('a[href^="tel:"]').length, 0, address);
    for (const text of textBlocks($)) assert.doesNotMatch(text, telephone, address);
  }
});

test('no page prints a least score of an English test, for none is published', () => {
  const score =
    /(?:TOEFL|IELTS)[^。.]{0,40}?(?:\d(?:\.\d)?\s*(?:点|points?\b|or (?:above|higher|more|better)\b)|(?:スコア|点数|score of|band)\s*\d)/i;
  for (const { $, address } of site.pages) {
    for (const text of textBlocks($)) assert.doesNotMatch(text, score, address);
  }
});

test('the Japanese text of a testimonial has at least 350 Japanese characters', () => {
  const testimonials = pages.filter(({ path, locale }) => locale === 'ja' && /^\/testimonials\/.+/.test(path));
  assert.ok(testimonials.length > 0);
  for (const { $, address } of testimonials) {
    const testimonial = $('main .testimonial p').text();
    const characters = testimonial.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
    assert.ok(characters >= 350, `${address}: ${characters}`);
  }
});
