import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from './text-width.ts';

test('a Japanese character is as wide as two Latin ones', () => {
  assert.equal(textWidth('ab 国連'), 7);
});

test('tags, drawings and scripts have no width', () => {
  assert.equal(textWidth('<p class="wide">ab<svg><text>c</text></svg><script>d()</script></p>'), 2);
});
