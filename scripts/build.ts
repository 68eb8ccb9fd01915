/**
 * Builds the guide into `dist/`. A build that fails leaves the last good `dist/` as it was.
 *
 * All the content is checked before Astro begins, so that an editor reads every error in one run.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';
import { formatProblems } from '../src/check/problem.ts';
import { astroBuild } from './astro-build.ts';

const built = 'dist';
const fresh = '.cache/dist';
const last = '.cache/dist-last';

const problems = await checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}

rmSync(fresh, { recursive: true, force: true });
if (!astroBuild(fresh)) {
  console.error(`The build failed.${existsSync(built) ? ` ${built}/ still holds the last one that succeeded.` : ''}`);
  process.exit(1);
}

// Two renames within one file system: whoever serves dist/ meets the old build or the new one, never half of one.
rmSync(last, { recursive: true, force: true });
if (existsSync(built)) renameSync(built, last);
renameSync(fresh, built);
rmSync(last, { recursive: true, force: true });
