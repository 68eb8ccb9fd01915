import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import type { Localized } from '../../schemas/localized.ts';

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
  /** The package that it comes in. */
  package: string;
  /** Files that decide what it says, from the root of the project. */
  settings: string[];
  load(): Promise<(text: string) => Promise<Remark[]>>;
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
/** So many texts are kept; the guide has some hundred, and each version of one is a text of its own. */
const mostKept = 2000;

function forgetOldest(): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= mostKept) return;
  const oldestFirst = files
    .map((file) => ({ file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => a.time - b.time);
  for (const { file } of oldestFirst.slice(0, files.length - mostKept / 2)) rmSync(file, { force: true });
}

function readKept(file: string): Remark[] | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function keep(file: string, remarks: Remark[]): void {
  mkdirSync(folder, { recursive: true });
  // Two processes may write the same file: each of them writes it whole.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(remarks));
  renameSync(own, file);
}

/**
 * Lints some texts, those that it has not met before alone.
 *
 * @returns the remarks on each text; undefined where the linter is needed and not installed
 */
export async function lint(
  { name, package: source, settings, load }: Linter,
  texts: readonly string[],
): Promise<Remark[][] | undefined> {
  // The lock file stands for the versions of the linter and all that it is made of.
  const key = createHash('sha256');
  for (const file of ['package-lock.json', ...settings]) key.update(existsSync(file) ? readFileSync(file) : '');
  const version = key.digest('hex');
  const files = texts.map((text) => {
    const hash = createHash('sha256').update(`${version}\n${text}`).digest('hex');
    return join(folder, `${name}-${hash}.json`);
  });
  const known = files.map(readKept);
  if (known.every((remarks) => remarks !== undefined)) return known;
  if (!isInstalled(source)) return undefined;
  const run = await load();
  const remarks: Remark[][] = [];
  for (const [index, text] of texts.entries()) {
    const found = known[index] ?? (await run(text));
    if (!known[index]) keep(files[index] ?? '', found);
    remarks.push(found);
  }
  forgetOldest();
  return remarks;
}

/** What to say where rules cannot run because their packages are for development alone. */
export function linterNotice(): Localized | undefined {
  if (['textlint', 'cspell-lib'].every(isInstalled)) return undefined;
  return {
    ja: '日本語の書き方と英語のつづりは見ていません（textlintとcspellがありません。npm ci で入ります）。',
    en: 'Japanese style and English spelling were not checked: textlint and cspell are not installed (npm ci installs them).',
  };
}
