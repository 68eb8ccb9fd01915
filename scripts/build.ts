/**
 * Builds the guide into `dist/`. A build that fails leaves the last good `dist/` as it was.
 *
 *     npm run build                 for readers: no translation may be behind
 *     npm run build -- --preview    for editors: a page whose translation is behind says so
 *
 * All the content is checked before Astro begins, so that an editor reads every error in one run.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';
import { formatProblems, stopsBuild } from '../src/check/problem.ts';
import { readArguments } from './arguments.ts';
import { astroBuild } from './astro-build.ts';

const built = 'dist';
const fresh = '.cache/dist';
const last = '.cache/dist-last';

function keepLast(): string {
  return existsSync(built) ? ` ${built}/ still holds the last one that succeeded.` : '';
}

const { values } = readArguments(
  { options: { preview: { type: 'boolean', default: false } } },
  'npm run build, or npm run build -- --preview',
);
const kind = values.preview ? 'preview' : 'release';
const problems = await checkContent(process.cwd());
if (problems.length > 0) console.error(formatProblems(problems));
if (problems.some((problem) => stopsBuild(problem, kind))) {
  console.error(`\nNothing was built.${keepLast()}`);
  process.exit(1);
}

rmSync(fresh, { recursive: true, force: true });
if (!astroBuild(fresh, { GUIDE_BUILD: kind })) {
  console.error(`The build failed.${keepLast()}`);
  process.exit(1);
}

// Two renames within one file system: whoever serves dist/ meets the old build or the new one, never half of one.
rmSync(last, { recursive: true, force: true });
if (existsSync(built)) renameSync(built, last);
renameSync(fresh, built);
rmSync(last, { recursive: true, force: true });
