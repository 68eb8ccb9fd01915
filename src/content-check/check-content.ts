import { today } from '../domain/today.ts';
import { type Content, readContent } from './read/content.ts';
import type { Problem } from './report/problem.ts';
import { gatherContext } from './rules/context.ts';
import { checks } from './rules/registry.ts';

/**
 * Everything that an editor has to mend in content that was read.
 *
 * @param root folder that holds `content/`
 * @param day YYYY-MM-DD, the day against which dates of checking are held
 * @returns every problem found, in no particular order; warnings alone do not keep the content from being published
 */
export async function findProblems(content: Content, root: string, day = today()): Promise<Problem[]> {
  const context = gatherContext(content, root, day);
  const found = await Promise.all(checks.map(({ check }) => check(content, context)));
  return [...content.problems, ...found.flat()];
}

/** Reads everything in `content/` and finds all that an editor has to mend: see `findProblems`. */
export async function checkContent(root: string, day?: string): Promise<Problem[]> {
  return findProblems(readContent(root), root, day);
}
