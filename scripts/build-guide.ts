import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { type BuildKind, reportContent } from '../src/content-check/checked-content.ts';
import { nginxFolder, nginxFolderOf } from '../src/integrations/host-files.ts';
import { spareFolder } from '../src/integrations/former-build.ts';
import { refusedAddress } from '../src/integrations/site-address.ts';
import { filesTakenOver } from '../src/integrations/take-over.ts';
import { takeLock } from './lock.mjs';

const errorFile = '.cache/build-error.txt';

const words = {
  ja: {
    held: (owner: number) =>
      `別のビルドが進んでいます（プロセス ${owner}）。終わってから、もう一度実行してください。dist/ はそのままです。`,
    notBuilt: 'ビルドはしていません。',
    failed: 'ビルドに失敗しました。',
    kept: 'dist/ には、前に成功したものが残っています。',
  },
  en: {
    held: (owner: number) =>
      `Another build is under way (process ${owner}). Run this again once it has ended; dist/ is left as it was.`,
    notBuilt: 'Nothing was built.',
    failed: 'The build failed.',
    kept: ' dist/ still holds the last one that succeeded.',
  },
};

/**
 * Where builds are made, beside `dist/`: what is on the same file system takes its place by being renamed.
 *
 * @param root of the project
 */
function workshop(root: string) {
  const folder = join(root, '.dist');
  return {
    folder,
    built: join(root, 'dist'),
    lock: join(folder, 'lock'),
    fresh: join(folder, `new-${process.pid}`),
    last: join(folder, 'last'),
    spare: join(root, spareFolder),
    nginx: join(root, nginxFolder),
  };
}

type Workshop = ReturnType<typeof workshop>;

/** Removes what a build left that was broken off; one that was broken off between two renames left no `dist/`. */
function tidy({ folder, built, lock, last, spare }: Workshop): void {
  if (existsSync(last) && !existsSync(built)) renameSync(last, built);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (path !== lock && path !== spare) rmSync(path, { recursive: true, force: true });
  }
}

/** Two renames within one file system: whoever serves `dist/` meets the old build or the new one, never half of one. */
function putInPlace({ built, fresh, last, spare, nginx }: Workshop): void {
  if (existsSync(built)) renameSync(built, last);
  try {
    renameSync(fresh, built);
  } catch (error) {
    if (existsSync(last)) renameSync(last, built);
    throw error;
  }
  // What is left there has the files of builds that are gone.
  rmSync(spare, { recursive: true, force: true });
  if (filesTakenOver().any()) renameSync(last, spare);
  // Caches may be on another file system.
  rmSync(nginx, { recursive: true, force: true });
  cpSync(nginxFolderOf(fresh), nginx, { recursive: true });
}

/** Does something that is undone at its end, however the process ends; one that is told to stop does so at once. */
async function andUndo<Result>(undo: () => void, use: () => Promise<Result>): Promise<Result> {
  const stop = (_signal: NodeJS.Signals, number: number) => process.exit(128 + number);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  process.on('exit', undo);
  try {
    return await use();
  } finally {
    for (const signal of signals) process.off(signal, stop);
    process.off('exit', undo);
    undo();
  }
}

/**
 * Builds the guide into `dist/`. A build that fails leaves the last good `dist/` as it was, and so does one that is told
 * to stop; while one is under way another is refused.
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
  const refused = refusedAddress(kind, language);
  if (refused) {
    report(`${refused}\n\n${words[language].notBuilt}`);
    return 1;
  }
  const place = workshop(root);
  const lock = takeLock(place.lock);
  if (!('release' in lock)) {
    report(words[language].held(lock.owner));
    return 1;
  }
  const tidyUp = () => {
    tidy(place);
    lock.release();
  };
  return andUndo(tidyUp, () => buildIn(place, root, kind, language, report));
}

async function buildIn(
  place: Workshop,
  root: string,
  kind: BuildKind,
  language: Locale,
  report: (message: string) => void,
): Promise<0 | 1> {
  const say = words[language];
  const kept = () => (existsSync(place.built) ? say.kept : '');

  tidy(place);
  // The bundler gives back what it had.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  // More threads than processors only keep each other from them, for files are written within a blink.
  process.env['UV_THREADPOOL_SIZE'] ??= String(availableParallelism());
  const checking = reportContent(root, kind, language);
  const [{ astroBuild }, { showLog }] = await Promise.all([import('./astro-build.ts'), import('./build-log.ts')]);
  const building = astroBuild(place.fresh, kind, language);

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
  putInPlace(place);
  return 0;
}
