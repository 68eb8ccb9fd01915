import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem, terms } from './terms.ts';

test('Japanese is found by every two neighbouring characters, words in Latin letters as they stand', () => {
  assert.deepEqual(terms('jpo派遣制度、県'), ['jpo', '派遣', '遣制', '制度', '県']);
});

test('words of other writings are found as they stand', () => {
  assert.deepEqual(terms('jpoのמיכל כהן、محمد'), ['jpo', 'の', 'מיכל', 'כהן', 'محمد']);
});

test('the plural of an English word is found by its singular', () => {
  const words = ['internships', 'countries', 'class', 'status', 'is', 'ypps'];
  assert.deepEqual(words.map(stem), ['internship', 'country', 'class', 'status', 'is', 'ypp']);
});
