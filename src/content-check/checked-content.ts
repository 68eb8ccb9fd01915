import { Worker } from 'node:worker_threads';
import { siteAddress } from '../domain/public-origin.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CheckedContent, CheckMessage, ContentToCheck } from './check-thread.ts';
import { learnTexts } from './read/known-texts.ts';
import { formatProblems, stopsBuild } from './report/problem.ts';

/** What a build is for: a `preview` shows translations that are behind, with a notice on their pages. */
export type BuildKind = 'release' | 'preview';

/** A check that goes on in a thread of its own. */
interface RunningCheck {
  /** When this thread knows the texts that the other has read. */
  read: Promise<void>;
  checked: Promise<CheckedContent>;
}

const checks = new Map<string, RunningCheck>();

function checkInThread(root: string): RunningCheck {
  const address = siteAddress(process.env);
  const thread = new Worker(new URL('./check-thread.ts', import.meta.url), {
    workerData: { root, base: 'base' in address ? address.base : '/' } satisfies ContentToCheck,
    // With less room for what is young the thread takes a hundred megabytes less, and hardly more time.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const read = Promise.withResolvers<void>();
  const checked = Promise.withResolvers<CheckedContent>();
  thread.on('message', (message: CheckMessage) => {
    if ('checked' in message) return checked.resolve(message.checked);
    learnTexts(message.texts);
    read.resolve();
  });
  thread.on('error', (error) => {
    // Who draws the texts reads them without its help.
    read.resolve();
    checked.reject(error);
  });
  return { read: read.promise, checked: checked.promise };
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
  return check.checked;
}

/** Waits until the texts are known that a check has read, where one goes on: then they need not be read twice. */
export async function textsOfCheck(root: string): Promise<void> {
  await checks.get(root)?.read;
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
