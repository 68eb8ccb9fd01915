import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { stopsBuild } from './report/problem.ts';

/** The content is held against the day it was last checked on, so that this test says the same in years to come. */
const today = '2026-11-24';

test('the content of the guide is in order', async () => {
  const problems = await checkContent('.', today);
  assert.deepEqual(problems, []);
});

test('a source that is due to be read again is a warning, which stops no build', async () => {
  const problems = await checkContent('.', '2027-07-01');
  assert.ok(problems.length > 0);
  assert.deepEqual([...new Set(problems.map(({ rule }) => `${rule.severity} ${rule.id}`))], ['warning review-due']);
  assert.ok(!problems.some((problem) => stopsBuild(problem)));
});
