import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, type Piece, pieces } from './excerpt.ts';

const written = (cut: Piece[]) => cut.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('a text is cut at what is to be marked, and nothing of it is lost', () => {
  assert.equal(
    written(
      pieces('abcdef', [
        [1, 3],
        [5, 6],
      ]),
    ),
    'a[bc]de[f]',
  );
  assert.equal(written(pieces('abc', [])), 'abc');
});

test('an excerpt begins with the sentence that has the first mark', () => {
  assert.equal(written(excerpt('一つ目の文です。二つ目に印があります。', [[13, 14]], 30)), '二つ目に印[が]あります。');
});

test('an excerpt from a long sentence begins after a pause, and keeps English words whole', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve';
  assert.equal(written(excerpt(text, [[28, 33]], 24)), '…six [seven] eight nine…');
});

test('of a short text nothing is left out', () => {
  assert.equal(written(excerpt('短い文。', [[0, 2]], 90)), '[短い]文。');
});

test('a text without marks is shown from its beginning', () => {
  assert.equal(written(excerpt('abcdefgh ijkl', [], 10)), 'abcdefgh…');
});
