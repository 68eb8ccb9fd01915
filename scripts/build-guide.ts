import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { type BuildKind, reportContent } from '../src/integrations/checked-content.ts';

const errorFile = '.cache/build-error.txt';

const words: Record<Locale, Record<'notBuilt' | 'failed' | 'kept', string>> = {
  ja: {
    notBuilt: 'ビルドはしていません。',
    failed: 'ビルドに失敗しました。',
    kept: 'dist/ には、前に成功したものが残っています。',
  },
  en: {
    notBuilt: 'Nothing was built.',
    failed: 'The build failed.',
    kept: ' dist/ still holds the last one that succeeded.',
  },
};

/**
 * Builds the guide into `dist/`. A build that fails leaves the last good `dist/` as it was.
 *
 * All the content is checked while Astro builds, so that an editor reads every error in one run and waits for nothing
 * else; where something has to be mended, the caller ends the process, and with it what Astro was about.
 *
 * @param kind a `preview` shows translations that are behind, with a notice on their pages; a `release` has none
 * @param language of what it reports
 * @param report takes what an editor has to read
 * @param root of the project; Astro builds only the one this process runs in
 * @returns the exit code
 */
export async function buildGuide(
  kind: BuildKind,
  language: Locale,
  report: (message: string) => void = console.error,
  root = process.cwd(),
): Promise<0 | 1> {
  const [built, fresh, last] = ['dist', '.cache/dist', '.cache/dist-last'].map((folder) => join(root, folder)) as [
    string,
    string,
    string,
  ];
  const say = words[language];
  const kept = () => (existsSync(built) ? say.kept : '');

  const checking = reportContent(root, kind, language);
  rmSync(fresh, { recursive: true, force: true });
  const [{ astroBuild }, { showLog }] = await Promise.all([import('./astro-build.ts'), import('./build-log.ts')]);
  const building = astroBuild(fresh, kind, language);

  const content = await checking;
  if (content.report) report(content.report);
  if (content.stops) {
    report(`\n${say.notBuilt}${kept()}`);
    return 1;
  }
  showLog();
  const error = await building;
  if (error) {
    // Content that is wrong has been refused before: this is an error of the guide, for whoever writes its code.
    mkdirSync('.cache', { recursive: true });
    writeFileSync(errorFile, `${error.stack}\n`);
    report(`${error.message}\n(${errorFile})\n${say.failed}${kept()}`);
    return 1;
  }

  // Two renames within one file system: whoever serves dist/ meets the old build or the new one, never half of one.
  rmSync(last, { recursive: true, force: true });
  if (existsSync(built)) renameSync(built, last);
  renameSync(fresh, built);
  rmSync(last, { recursive: true, force: true });
  return 0;
}
