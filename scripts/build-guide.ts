import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { type BuildKind, reportContent } from '../src/integrations/checked-content.ts';

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
 * All the content is checked before Astro begins, so that an editor reads every error in one run.
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

  const content = await reportContent(root, kind, language);
  if (content.report) report(content.report);
  if (content.stops) {
    report(`\n${say.notBuilt}${kept()}`);
    return 1;
  }

  rmSync(fresh, { recursive: true, force: true });
  // Astro takes half a second to load, for which nobody should wait who has something to mend.
  const { astroBuild } = await import('./astro-build.ts');
  if (!(await astroBuild(fresh, kind, language))) {
    report(`${say.failed}${kept()}`);
    return 1;
  }

  // Two renames within one file system: whoever serves dist/ meets the old build or the new one, never half of one.
  rmSync(last, { recursive: true, force: true });
  if (existsSync(built)) renameSync(built, last);
  renameSync(fresh, built);
  rmSync(last, { recursive: true, force: true });
  return 0;
}
