import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('what Astro logs of an error in a build has its words and not its stack', () => {
  const script = `
    import buildLog, { showLog } from './scripts/build-log.ts';
    showLog();
    const { stack: message } = new RangeError('no such fact');
    buildLog().write({ message, level: 'error', label: null, newLine: true });
  `;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.match(stderr, /RangeError: no such fact\n$/);
});
