/**
 * Writes anew what a screen reader would say of some pages: `npm run transcripts`.
 *
 * Read what has changed before it is committed: docs/accessibility-tests.md says how.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

if (!ensureBrowser()) process.exit(1);
const { status } = spawnSync('playwright', ['test', 'transcripts', '--update-snapshots', '--reporter=list'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
