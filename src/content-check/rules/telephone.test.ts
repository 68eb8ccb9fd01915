import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTelephone } from './telephone.ts';

for (const text of [
  '電話は03-5501-8238です。',
  '03（5501）8238',
  'Call +81 3 5501 8238.',
  'TEL: 5501',
  '電話番号を見ます。',
])
  test(`a telephone number is found: ${text}`, () => assert.equal(checkTelephone(text).length, 1));

test('years, dates and words that begin alike are no telephone numbers', () => {
  for (const text of ['2019-02-01', 'the 2019-20 exam', 'She can tell.', '電話で聞きます。', 'An office in Tel Aviv.'])
    assert.deepEqual(checkTelephone(text), []);
});
