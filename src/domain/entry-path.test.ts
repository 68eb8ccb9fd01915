import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryPath } from './entry-path.ts';

test('the home page stands at the root, other pages and testimonials under their ids', () => {
  assert.equal(entryPath('guide', 'home'), '/');
  assert.equal(entryPath('guide', 'programme'), '/programme/');
  assert.equal(entryPath('testimonials', 'yoshino-hanako'), '/testimonials/yoshino-hanako/');
});

test('criteria of eligibility share one page', () => {
  assert.equal(entryPath('eligibility', 'age'), entryPath('eligibility', 'english'));
});
