import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRawAddress } from './raw-address.ts';

test('an address with Japanese in it is found, and the one that browsers send is offered', () => {
  assert.deepEqual(
    checkRawAddress('https://example.org/資料.pdf').map(({ suggestion }) => suggestion),
    ['https://example.org/%E8%B3%87%E6%96%99.pdf'],
  );
  assert.deepEqual(checkRawAddress('https://example.org/a%20b?c=d#e'), []);
});
