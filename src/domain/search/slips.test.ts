import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneSlip, nearest } from './slips.ts';

for (const [typed, isSlip] of [
  ['kawabta', true],
  ['kawabatta', true],
  ['kawabota', true],
  ['akwabata', true],
  ['kawabata', false],
  ['kwabaat', false],
] as const) {
  test(`${typed} is ${isSlip ? 'one slip' : 'not one slip'} from kawabata`, () =>
    assert.equal(isOneSlip(typed, 'kawabata'), isSlip));
}

test('a word may be like a text by a few slips, and where is told', () => {
  assert.deepEqual(nearest('kawabta', 'by kawabata m'), { slips: 1, from: 3, to: 11 });
  assert.equal(nearest('たじすきたん', 'たじきすたん').slips, 1);
  assert.equal(nearest('abc', '').slips, 3);
});
