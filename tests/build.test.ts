import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

test('a build that the content stops leaves the last good one as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    rmSync(join(folder, 'content/guide/programme/en.mdx'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'the last good build');

    const build = spawnSync(process.execPath, [resolve('scripts/build.ts')], { cwd: folder, encoding: 'utf8' });

    assert.equal(build.status, 1);
    assert.match(build.stderr, /content\/guide\/programme/);
    assert.doesNotMatch(build.stderr, /^\s+at /m, 'a stack trace says nothing to an editor');
    assert.equal(readFileSync(join(folder, 'dist/index.html'), 'utf8'), 'the last good build');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
