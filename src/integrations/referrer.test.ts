import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayReferrer } from './referrer.ts';

const page = '<head><meta charset="utf-8"><title>a</title>';

test('a page says what its links tell other hosts only where the host sends no headers', () => {
  assert.equal(sayReferrer(page, undefined), page);
  assert.equal(
    sayReferrer(page, 'off'),
    '<head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>a</title>',
  );
});
