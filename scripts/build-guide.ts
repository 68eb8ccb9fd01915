import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/content-check/check-content.ts';
import { formatProblems, stopsBuild } from '../src/content-check/report/problem.ts';
import { astroBuild } from './astro-build.ts';

/**
 * Builds the guide into `dist/`. A build that fails leaves the last good `dist/` as it was.
 *
 * All the content is checked before Astro begins, so that an editor reads every error in one run.
 *
 * @param kind a `preview` shows translations that are behind, with a notice on their pages; a `release` has none
 * @param report takes what an editor has to read
 * @param root of the project; Astro builds only the one this process runs in
 * @returns the exit code
 */
export async function buildGuide(
  kind: 'release' | 'preview',
  report: (message: string) => void = console.error,
  root = process.cwd(),
): Promise<0 | 1> {
  const [built, fresh, last] = ['dist', '.cache/dist', '.cache/dist-last'].map((folder) => join(root, folder)) as [
    string,
    string,
    string,
  ];
  const kept = () => (existsSync(built) ? ' dist/ still holds the last one that succeeded.' : '');

  const problems = await checkContent(root);
  if (problems.length > 0) report(formatProblems(problems));
  if (problems.some((problem) => stopsBuild(problem, kind))) {
    report(`\nNothing was built.${kept()}`);
    return 1;
  }

  rmSync(fresh, { recursive: true, force: true });
  if (!astroBuild(fresh, { GUIDE_BUILD: kind })) {
    report(`The build failed.${kept()}`);
    return 1;
  }

  // Two renames within one file system: whoever serves dist/ meets the old build or the new one, never half of one.
  rmSync(last, { recursive: true, force: true });
  if (existsSync(built)) renameSync(built, last);
  renameSync(fresh, built);
  rmSync(last, { recursive: true, force: true });
  return 0;
}
