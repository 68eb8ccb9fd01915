import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, Worker } from 'node:worker_threads';
import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../../schemas/localized.ts';
import type { Content } from '../read/content.ts';
import type { Problem, Rule } from '../report/problem.ts';
import type { LintedText } from './linted-text.ts';

/** What a linter says of a text. */
export interface Remark {
  /** Of the first character it is about. */
  index: number;
  /** The linter's name for what is wrong. */
  rule: string;
  /** The linter's own words, or the word that it does not know. */
  message: string;
  suggestions: string[];
}

/** A linter that is loaded when there is a text that it has not read yet: it takes seconds to begin. */
export interface Linter {
  name: string;
  /** Address of the module that has it among its `linters`. */
  module: string;
  /** The package that it comes in. */
  package: string;
  /** Files that decide what it says, from the root of the project. */
  settings: string[];
  load(): Promise<(texts: readonly string[]) => Promise<Remark[][]>>;
}

/** The rules of a linter, which takes long and hundreds of megabytes: it is told what to read, and reads it later. */
export interface LinterCheck {
  linter: Linter;
  rules: readonly Rule[];
  /**
   * @param textsIn tells the texts in a language, for which they have to be parsed
   * @returns what has to be done; it holds on to nothing of the content but its texts
   */
  prepare(content: Content, textsIn: (locale: Locale) => LintedText[]): () => Promise<Problem[]>;
}

/** What a thread is told; the texts to read come in a message. */
export type LinterOfThread = Pick<Linter, 'module' | 'name'>;

/** So many texts are worth a thread, which loads the linter anew and gives back the memory that it took. */
const textsOfThread = 100;

let lastThread: Promise<unknown> = Promise.resolve();

/** Threads that wait for texts, by the names of their linters. */
const begun = new Map<string, Worker>();

function beginThread({ module, name }: Linter): Worker {
  const workerData: LinterOfThread = { module, name };
  const url = new URL('./lint-thread.ts', import.meta.url);
  return new Worker(url, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 32 } });
}

/**
 * Makes room for a linter beside whatever else the process does: this thread gives back what it no longer needs, and from
 * now on no thread waits until it has twice what it needs.
 */
function makeRoom(): void {
  setFlagsFromString('--heap-growing-percent=60');
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (options: { type: 'major'; flavor: 'last-resort' }) => void;
  gc({ type: 'major', flavor: 'last-resort' });
}

/** Lints in a thread; beside a build, which needs its room, one after the other: each takes hundreds of megabytes. */
async function lintInThread(linter: Linter, texts: readonly string[]): Promise<Remark[][]> {
  const before = isMainThread ? undefined : lastThread;
  const run = async () => {
    // With nothing to wait for, the thread has its texts before whoever asks goes on to parse others.
    if (before) await before;
    if (!isMainThread) makeRoom();
    const thread = begun.get(linter.name) ?? beginThread(linter);
    begun.delete(linter.name);
    thread.ref();
    thread.postMessage(texts);
    const [[remarks]] = await Promise.all([once(thread, 'message'), once(thread, 'exit')]);
    return remarks;
  };
  const running = run();
  lastThread = running.catch(() => undefined);
  return running;
}

/** Whether a package is there; what only development needs is missing in an installation for production. */
export function isInstalled(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}

const folder = '.cache/linters';

/** Begins a linter while the content is still being read, where no linter has read any of it yet. */
export function beginEarly(linter: Linter): void {
  if (existsSync(folder) || !isInstalled(linter.package)) return;
  const thread = beginThread(linter);
  // Content that cannot be read has nothing for it.
  thread.unref();
  begun.set(linter.name, thread);
}

type Kept = Map<string, Remark[]>;

function readKept(file: string): Kept {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Remark[]>));
  } catch {
    return new Map();
  }
}

/** As many texts as ten thousand testimonials have are remembered besides those that a linter is asked about. */
const keptBesides = 60_000;

/** Keeps what was said of the texts there are now, and of others: one may come back, and many need not be asked about. */
function keep(file: string, kept: Kept, now: ReadonlySet<string>): void {
  const others = [...kept].filter(([hash]) => !now.has(hash)).slice(-keptBesides);
  const lines = [...others, ...[...kept].filter(([hash]) => now.has(hash))];
  mkdirSync(folder, { recursive: true });
  // Two processes may write the same file: each of them writes it whole.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(Object.fromEntries(lines)));
  renameSync(own, file);
}

/**
 * Lints some texts, those that it has not met before alone.
 *
 * @returns the remarks on each text; undefined where the linter is needed and not installed
 */
export async function lint(linter: Linter, texts: readonly string[]): Promise<Remark[][] | undefined> {
  const { name, package: source, settings } = linter;
  // The lock file stands for the versions of the linter and all that it is made of.
  const key = createHash('sha256');
  for (const file of ['package-lock.json', ...settings]) key.update(existsSync(file) ? readFileSync(file) : '');
  const file = join(folder, `${name}-${key.digest('hex').slice(0, 16)}.json`);
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64url').slice(0, 22));
  const kept = readKept(file);
  const missing = new Map(
    hashes.map((hash, index) => [hash, texts[index] ?? ''] as const).filter(([hash]) => !kept.has(hash)),
  );
  if (missing.size > 0) {
    if (!isInstalled(source)) return undefined;
    const unread = [...missing.values()];
    const isInThread = unread.length >= textsOfThread || begun.has(name);
    const remarks = isInThread ? await lintInThread(linter, unread) : await (await linter.load())(unread);
    for (const [index, hash] of [...missing.keys()].entries()) kept.set(hash, remarks[index] ?? []);
    keep(file, kept, new Set(hashes));
  }
  return hashes.map((hash) => kept.get(hash) ?? []);
}

/** What to say where rules cannot run because their packages are for development alone. */
export function linterNotice(): Localized | undefined {
  if (['textlint', 'cspell-lib'].every(isInstalled)) return undefined;
  return {
    ja: '日本語の書き方と英語のつづりは見ていません（textlintとcspellがありません。npm ci で入ります）。',
    en: 'Japanese style and English spelling were not checked: textlint and cspell are not installed (npm ci installs them).',
  };
}
