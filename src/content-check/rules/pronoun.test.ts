import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPronouns } from './pronoun.ts';

const found = (text: string, locale: 'ja' | 'en') => checkPronouns(text, locale).map(({ words }) => words);

test('he, she and what belongs to them are found as words, with any capitals', () => {
  assert.deepEqual(found('She told him; the other had herself to ask there.', 'en'), ['She', 'him', 'herself']);
  assert.deepEqual(found('The theory, Sheffield and a shepherd.', 'en'), []);
});

test('彼 and 彼女 are found, and not in words that only hold the character', () => {
  assert.deepEqual(found('彼女はケニアへ。彼らも。', 'ja'), ['彼女', '彼ら']);
  assert.deepEqual(found('彼岸のころ、彼谷さんははるか彼方へ。彼我の差。', 'ja'), []);
});
