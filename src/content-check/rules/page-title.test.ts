import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTitleLength } from './page-title.ts';

test('a title of more than 70 characters is too long, and what is too much is said', () => {
  assert.deepEqual(checkTitleLength('a'.repeat(70)), []);
  const [finding] = checkTitleLength('あ'.repeat(83));
  assert.match(finding?.expected.en ?? '', /13 fewer/);
  assert.match(finding?.expected.ja ?? '', /13字短く/);
});
