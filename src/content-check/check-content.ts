import { today } from '../domain/today.ts';
import { type Content, readContent } from './read/content.ts';
import type { Problem } from './report/problem.ts';
import { gatherContext } from './rules/context.ts';
import { lintedTexts } from './rules/linted-text.ts';
import { checks, linterChecks } from './rules/registry.ts';

/** What a check has found before the linters, and what finds the rest. */
interface BegunCheck {
  problems: Problem[];
  /** To be called once the content is no longer needed: linters take much memory. */
  lint: () => Promise<Problem[]>;
}

/**
 * Finds what an editor has to mend in content that was read, but for what the linters will say of it.
 *
 * @param root folder that holds `content/`
 * @param day YYYY-MM-DD, the day against which dates of checking are held
 */
export async function beginCheck(content: Content, root: string, day = today()): Promise<BegunCheck> {
  const context = gatherContext(content, root, day);
  const found = await Promise.all(checks.map(({ check }) => check(content, context)));
  const texts = lintedTexts(content);
  const linters = linterChecks.map(({ prepare }) => prepare(content, texts));
  return {
    problems: [...content.problems, ...found.flat()],
    lint: async () => (await Promise.all(linters.map((lint) => lint()))).flat(),
  };
}

/**
 * Everything that an editor has to mend in content that was read: see `beginCheck`.
 *
 * @returns every problem found, in no particular order; warnings alone do not keep the content from being published
 */
export async function findProblems(content: Content, root: string, day?: string): Promise<Problem[]> {
  const { problems, lint } = await beginCheck(content, root, day);
  return [...(await lint()), ...problems];
}

/** Reads everything in `content/` and finds all that an editor has to mend: see `findProblems`. */
export async function checkContent(root: string, day?: string): Promise<Problem[]> {
  return findProblems(readContent(root), root, day);
}
