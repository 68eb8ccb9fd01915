import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { checkContent } from '../src/content-check/check-content.ts';
import { withCopy } from './content-copy.ts';

/** Rules that the content breaks on a day before it was written, by a clock that is slow. */
function brokenByASlowClock(prepare: (root: string) => void = () => {}): Promise<string[]> {
  return withCopy(async (root) => {
    prepare(root);
    return (await checkContent(root, '2026-11-20')).map(({ rule }) => rule.id);
  });
}

/** Commits all of the content at a time. */
function commitAt(root: string, time: string): void {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...author, 'commit', '-q', '-m', 'Content'],
  ])
    execFileSync('git', args, { cwd: root, env });
}

test('a day that is still to come is a mistake', async () => {
  assert.ok((await brokenByASlowClock()).includes('future-date'));
});

test('a day up to that of the last commit is none, however slow the clock is', async () => {
  const found = await brokenByASlowClock((root) => commitAt(root, '2026-11-24T09:00:00+09:00'));
  assert.ok(!found.includes('future-date'), found.join());
});
