import { setImmediate } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import { today } from '../domain/today.ts';
import { type Content, readContent } from './read/content.ts';
import type { Problem } from './report/problem.ts';
import type { Context } from './rules/check.ts';
import { gatherContext } from './rules/context.ts';
import { lintedTexts } from './rules/linted-text.ts';
import { beginEarly } from './rules/linter.ts';
import { checks, linterChecks } from './rules/registry.ts';
import { gatherTexts } from './rules/texts.ts';

const runLinters = (linters: readonly (() => Promise<Problem[]>)[]) => Promise.all(linters.map((lint) => lint()));

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
  const toLint = lintedTexts(open);
  const linters = linterChecks.map(({ prepare }) => prepare(content, toLint));
  // Where nothing is built beside, they read while this thread is about its rules.
  const linted = isMainThread ? runLinters(linters) : undefined;
  // Whoever waits for them is told.
  linted?.catch(() => undefined);
  await setImmediate();

  const texts = gatherTexts(open);
  const contextOfOpen: Context = { ...context, texts: () => texts };
  const found = await Promise.all(
    checks.map(({ check, isOfEntry }) => (isOfEntry ? check(open, contextOfOpen) : check(content, context))),
  );
  return { read: content.problems, linters, linted, found };
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
  const { read, linters, linted, found } = await runChecks(content, root, day, accepted);
  return async () => [...read, ...(await (linted ?? runLinters(linters))).flat(), ...found.flat()];
}

/**
 * Everything that an editor has to mend in content that was read: see `beginCheck`.
 *
 * @returns every problem found, in no particular order; warnings alone do not keep the content from being published
 */
export async function findProblems(content: Content, root: string, day?: string): Promise<Problem[]> {
  return (await beginCheck(content, root, day))();
}

/** Has linters begin at once, for a process that is about to check content and does nothing else. */
export function beginLinters(): void {
  for (const { linter } of linterChecks) beginEarly(linter);
}

/** Reads everything in `content/` and finds all that an editor has to mend: see `findProblems`. */
export async function checkContent(root: string, day?: string): Promise<Problem[]> {
  return findProblems(readContent(root), root, day);
}
