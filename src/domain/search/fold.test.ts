import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

const rows: [written: string, folded: string][] = [
  ['ＷＦＰ', 'wfp'],
  ['ﾀﾝｻﾞﾆｱ', 'たんざにあ'],
  ['タンザニア', 'たんざにあ'],
  ['ヴェトナム', 'ゔぇとなむ'],
  ['カ\u3099', 'が'],
  ['résumé', 'resume'],
  ['㍻', '平成'],
  ['ポスト・ヘッド', 'ぽすと・へっど'],
  ['P-2', 'p-2'],
];

for (const [written, folded] of rows) {
  test(`search reads ${written} as ${folded}`, () => assert.equal(fold(written).text, folded));
}

test('each character that is read knows its place in the text, however many it was written with', () => {
  const text = 'Aﾀﾞ㍻B';
  const { text: folded, places } = fold(text);
  assert.equal(folded, 'aだ平成b');
  assert.deepEqual(places, [0, 1, 3, 3, 4, 5]);
});

test('a mark belongs to the last character of the run before it, and moves none of the places after it', () => {
  const { text: folded, places } = fold('Cafe\u0301 か\u3099 漢字');
  assert.equal(folded, 'cafe が 漢字');
  assert.deepEqual(places, [0, 1, 2, 3, 5, 6, 8, 9, 10, 11]);
});
