import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellingsOf } from './spellings.ts';

const spellings = spellingsOf([
  ['締切', 'しめきり'],
  ['programme', 'program'],
  ['closing date', 'deadline'],
]);

test('a spelling is found in a text, in English as a word of its own, in the plural too', () => {
  assert.deepEqual(spellings.groupsIn('応募の締切は'), [0]);
  assert.deepEqual(spellings.groupsIn('programs and closing dates'), [1, 2]);
  assert.deepEqual(spellings.groupsIn('programmer'), []);
});

test('a query is cut at its spellings, which may have spaces', () => {
  assert.deepEqual(spellings.cut('応募しめきり日'), ['応募', 0, '日']);
  assert.deepEqual(spellings.cut('closing date 2026'), ['', 2, ' 2026']);
});

test('an expression matches every spelling of a group', () => {
  const pattern = new RegExp(spellings.source(2), 'gu');
  assert.deepEqual('deadline, closing dates'.match(pattern), ['deadline', 'closing dates']);
});

test('a slip leads to the group of a spelling', () => {
  assert.equal(spellings.groupLike('deadlnie'), 2);
  assert.equal(spellings.groupLike('headlines'), undefined);
});

test('without any spellings a text stays as it is', () => {
  const none = spellingsOf([]);
  assert.deepEqual(none.cut('a b'), ['a b']);
  assert.deepEqual(none.groupsIn('a b'), []);
});
