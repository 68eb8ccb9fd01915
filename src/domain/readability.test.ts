import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCounts, countEnglish, countJapanese, englishFigures, japaneseFigures } from './readability.ts';

/** Vowels in a row are a syllable; near enough for the words of these tests. */
const syllables = (word: string) => word.match(/[aeiouy]+/gi)?.length ?? 0;

test('Japanese sentences are counted in letters and digits, and headings and names not at all', () => {
  assert.deepEqual(countJapanese(['見出し', '山へ行く。川で泳ぎ、3回休む！', '空き家']), {
    sentences: 2,
    characters: 4 + 8,
    longest: 8,
    kanji: 2 + 4,
  });
});

test('a full stop inside a quotation ends no sentence', () => {
  assert.equal(countJapanese(['「行く。帰る。」と言った。']).sentences, 1);
});

test('English sentences are counted in words, and words in Japanese letters left out', () => {
  const counts = countEnglish(['A heading', 'The cat sat. It was at the centre (人事センター) in 2019.'], syllables);
  assert.deepEqual(counts, { sentences: 2, words: 3 + 7, longest: 7, syllables: 3 + 8 });
});

test('a text without a sentence counts nothing', () => {
  assert.deepEqual(countJapanese(['見出し']), { sentences: 0, characters: 0, longest: 0, kanji: 0 });
});

test('the counts of several pages are those of one, and the longest sentence is the longest of all', () => {
  const one = { sentences: 1, characters: 10, longest: 10, kanji: 2 };
  const other = { sentences: 3, characters: 20, longest: 8, kanji: 4 };
  assert.deepEqual(addCounts([one, other]), { sentences: 4, characters: 30, longest: 10, kanji: 6 });
});

test('figures are those of the formulas', () => {
  assert.deepEqual(japaneseFigures({ sentences: 4, characters: 100, longest: 40, kanji: 30 }), {
    mean: 25,
    longest: 40,
    kanji: 0.3,
  });
  const { ease, grade, mean } = englishFigures({ sentences: 10, words: 200, longest: 40, syllables: 300 });
  assert.equal(mean, 20);
  assert.equal(ease.toFixed(1), '59.6');
  assert.equal(grade.toFixed(1), '9.9');
});
