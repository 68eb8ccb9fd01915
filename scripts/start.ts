/** Builds the guide, then serves it: what `npm start` does once the packages are there. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (status === 0) {
  await import('./serve.ts');
} else {
  process.exitCode = 1;
}
