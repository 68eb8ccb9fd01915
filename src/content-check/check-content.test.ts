import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { formatProblems, stopsBuild } from './report/problem.ts';

test('the content of the guide is in order', async () => {
  const problems = (await checkContent('.')).filter((problem) => stopsBuild(problem));
  assert.equal(problems.length, 0, formatProblems(problems, 'en'));
});
