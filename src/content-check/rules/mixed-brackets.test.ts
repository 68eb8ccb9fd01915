import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMixedBrackets } from './mixed-brackets.ts';

const found = (text: string) => checkMixedBrackets(text).map(({ words }) => words);

test('a bracket that closes wide where it opened narrow is found, and one that never closes or never opened', () => {
  assert.deepEqual(found('国連(UN）の仕事'), ['(UN）']);
  assert.deepEqual(found('国連「UN』の仕事'), ['「UN』']);
  assert.deepEqual(found('国連（UNの仕事'), ['（UNの仕事']);
  assert.deepEqual(found('UN)の仕事'), ['UN)']);
});

test('brackets in brackets are in order', () => {
  assert.deepEqual(found('『外交青書2019』（コラム「JPO（派遣制度）とは」）と (so on) “here”'), []);
});
