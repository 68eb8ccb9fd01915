import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullName } from './person-name.ts';

test('family names come first in both languages, in capitals in English', () => {
  const name = { ja: '川端 真理子', en: { family: 'Kawabata', given: 'Mariko' } };
  assert.equal(fullName(name, 'ja'), '川端 真理子');
  assert.equal(fullName(name, 'en'), 'KAWABATA Mariko');
});
