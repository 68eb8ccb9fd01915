import { setImmediate } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import { today } from '../domain/today.ts';
import { type Content, readContent } from './read/content.ts';
import { rememberTexts } from './read/known-texts.ts';
import type { Problem } from './report/problem.ts';
import { acceptedEntries } from './rules/accepted-entries.ts';
import type { Context } from './rules/check.ts';
import { gatherContext } from './rules/context.ts';
import { lintedTexts } from './rules/linted-text.ts';
import { beginEarly } from './rules/linter.ts';
import { checks, linterChecks } from './rules/registry.ts';
import { gatherTexts } from './rules/texts.ts';

type Lint = () => Promise<Problem[]>;

const runAll = (linters: readonly Lint[]) => Promise.all(linters.map((lint) => lint()));

/** Begins to lint at once. Whoever asks for what is found is told of an error. */
function begin(lint: Lint): Lint {
  const linted = lint();
  linted.catch(() => undefined);
  return () => linted;
}

/** What a check has found before the linters, and what finds the rest. */
async function runChecks(
  content: Content,
  root: string,
  day: string,
  accepted: (content: Content, context: Context) => ReadonlySet<string>,
) {
  const context = gatherContext(content, root, day);
  const known = accepted(content, context);
  const open: Content = { ...content, entries: content.entries.filter(({ folder }) => !known.has(folder.path)) };
  const inJapanese = lintedTexts(open, 'ja');
  const linters = linterChecks.map(({ prepare }) => {
    const lint = prepare(content, (locale) => (locale === 'ja' ? inJapanese : lintedTexts(open, locale)));
    // Where nothing is built beside, it reads while this thread is about the rest.
    return isMainThread ? begin(lint) : lint;
  });
  await setImmediate();

  const texts = gatherTexts(open);
  const contextOfOpen: Context = { ...context, texts: () => texts };
  const found = await Promise.all(
    checks.map(({ check, isOfEntry }) => (isOfEntry ? check(open, contextOfOpen) : check(content, context))),
  );
  // Asked of all, so that what is known of those in order is known to the next process too.
  const ofPages = content.entries.flatMap(({ pages }) => pages.flatMap((page) => page.problems));
  return { read: [...content.problems, ...ofPages], linters, found: found.flat() };
}

/**
 * Finds what an editor has to mend in content that was read, but for what linters will say of it.
 *
 * @param root folder that holds `content/`
 * @param day YYYY-MM-DD, the day against which dates of checking are held
 * @param accepted tells the folders of entries that need not be looked at again by themselves
 * @returns what has the linters read and tells every problem, in no particular order. It holds on to nothing of the
 *   content but texts: linters take much memory
 */
export async function beginCheck(
  content: Content,
  root: string,
  day = today(),
  accepted: Parameters<typeof runChecks>[3] = () => new Set(),
): Promise<() => Promise<Problem[]>> {
  const { read, linters, found } = await runChecks(content, root, day, accepted);
  return async () => [...read, ...(await runAll(linters)).flat(), ...found];
}

/**
 * Everything that an editor has to mend in content that was read: see `beginCheck`.
 *
 * @returns every problem found, in no particular order; warnings alone do not keep the content from being published
 */
export async function findProblems(content: Content, root: string, day?: string): Promise<Problem[]> {
  return (await beginCheck(content, root, day))();
}

/**
 * As `beginCheck`, for a project that is checked again and again: testimonials in which nothing was found the last time
 * are not looked at by themselves as long as nothing has changed that they are held against.
 */
export async function beginCheckOfChanges(content: Content, root: string): Promise<() => Promise<Problem[]>> {
  const entries = acceptedEntries(root);
  const finish = await beginCheck(content, root, today(), entries.before);
  return async () => {
    const problems = await finish();
    entries.remember(problems);
    return problems;
  };
}

/** Reads everything in `content/` and finds all that an editor has to mend: see `findProblems`. */
export async function checkContent(root: string, day?: string): Promise<Problem[]> {
  return findProblems(readContent(root), root, day);
}

/**
 * Finds the same as `checkContent`, for a process that does nothing else: linters begin while the content is read, and
 * what a check or a build before has read and found in order is not read again.
 */
export async function checkChanges(root: string): Promise<Problem[]> {
  for (const { linter } of linterChecks) beginEarly(linter);
  const texts = rememberTexts(root);
  const finish = await beginCheckOfChanges(readContent(root), root);
  texts.keep();
  return finish();
}
