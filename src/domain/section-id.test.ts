import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSectionLine, splitSectionId } from './section-id.ts';

test('the id at the end of a heading is taken from its words', () => {
  assert.deepEqual(splitSectionId('応募資格 [#eligibility] '), { text: '応募資格', id: 'eligibility' });
  assert.deepEqual(splitSectionId('応募資格'), { text: '応募資格', id: undefined });
  assert.deepEqual(splitSectionId('[#eligibility] 応募資格').id, undefined);
});

test('a section is found by the line of its heading, not by a line that names it', () => {
  assert.equal(findSectionLine(['言葉 [#age]', '## 年齢 [#age]'], 'age'), 1);
  assert.equal(findSectionLine(['## 年齢 [#age]'], 'ages'), -1);
});
