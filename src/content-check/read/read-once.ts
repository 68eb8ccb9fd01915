import type { Problem } from '../report/problem.ts';

const last = new Map<string, { text: string | undefined; result: unknown; problems: Problem[] }>();

/**
 * Reads something again only where its text has changed since: everything is checked at each save, and a save changes
 * one file.
 *
 * @param name always read by the same function
 * @param problems is given those of the text, read now or before
 */
export function readOnce<Result>(
  name: string,
  text: string | undefined,
  problems: Problem[],
  read: (problems: Problem[]) => Result,
): Result {
  const found: Problem[] = [];
  const known = last.get(name);
  const current = known && known.text === text ? known : { text, result: read(found), problems: found };
  last.set(name, current);
  problems.push(...current.problems);
  return current.result as Result;
}

/** Keeps nothing of what was read, where nothing will be read again. */
export function forgetRead(): void {
  last.clear();
}
