import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CheckedContent } from '../content-check/check-thread.ts';
import { formatProblems, stopsBuild } from '../content-check/report/problem.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a build is for: a `preview` shows translations that are behind, with a notice on their pages. */
export type BuildKind = 'release' | 'preview';

const checks = new Map<string, Promise<CheckedContent>>();

async function checkInThread(root: string): Promise<CheckedContent> {
  // With less room for what is young the thread takes a hundred megabytes less, and hardly more time.
  const resourceLimits = { maxYoungGenerationSizeMb: 48 };
  const check = new URL('../content-check/check-thread.ts', import.meta.url);
  const thread = new Worker(check, { workerData: root, resourceLimits });
  const [checked] = await once(thread, 'message');
  return checked;
}

/**
 * What the check says of the content of this build. Whoever asks first has it read and checked, in a thread of its own,
 * beside which the pages can be built; everybody else gets the same.
 *
 * @param root folder that holds `content/`
 */
export function checkedContent(root: string): Promise<CheckedContent> {
  const check = checks.get(root) ?? checkInThread(root);
  checks.set(root, check);
  return check;
}

/** Whether somebody has asked for the check of this build, and waits for what it says. */
export function isBeingChecked(root: string): boolean {
  return checks.has(root);
}

/** What a build says of its content, and whether that stops it; `report` is empty where there is nothing to say. */
export async function reportContent(
  root: string,
  kind: BuildKind,
  language: Locale,
): Promise<{ report: string; stops: boolean }> {
  const { problems } = await checkedContent(root);
  return {
    report: problems.length > 0 ? formatProblems(problems, language) : '',
    stops: problems.some((problem) => stopsBuild(problem, kind)),
  };
}
