import { type Content, readContent } from './read/content.ts';
import type { Problem } from './report/problem.ts';
import { gatherContext } from './rules/context.ts';
import { checks } from './rules/registry.ts';

/** The content as it was read, and all that an editor has to mend in it. */
export interface CheckedContent {
  content: Content;
  /** In no particular order; warnings alone do not keep the content from being published. */
  problems: Problem[];
}

/**
 * Reads everything in `content/` once, and reports every problem in it.
 *
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD, the day against which dates of checking are held
 */
export async function checkContent(
  root: string,
  today = new Date().toISOString().slice(0, 10),
): Promise<CheckedContent> {
  const content = await readContent(root);
  const context = gatherContext(content, root, today);
  const found = await Promise.all(checks.map(({ check }) => check(content, context)));
  return { content, problems: [...content.problems, ...found.flat()] };
}
