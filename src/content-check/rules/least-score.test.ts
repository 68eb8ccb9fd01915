import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLeastScore } from './least-score.ts';

for (const text of ['TOEFL iBTで100点が必要です。', 'IELTS 7.5 or above', 'TOEFLのスコア100以上', 'an IELTS band 7'])
  test(`a score is found: ${text}`, () => assert.equal(checkLeastScore(text).length, 1));

test('the names of the tests are in order, and so are figures of something else', () => {
  for (const text of ['TOEFL iBTかIELTSの成績を出します。', 'TOEFL. There are 3 points to note.'])
    assert.deepEqual(checkLeastScore(text), []);
});
