import { findProblems } from '../content-check/check-content.ts';
import { type Content, readContent } from '../content-check/read/content.ts';
import { formatProblems, type Problem, stopsBuild } from '../content-check/report/problem.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a build is for: a `preview` shows translations that are behind, with a notice on their pages. */
export type BuildKind = 'release' | 'preview';

/** All of `content/` as it was read once, with what is wrong in it. */
export interface CheckedContent {
  content: Content;
  problems: Problem[];
}

const readings = new Map<string, Promise<CheckedContent>>();

async function checkOnce(root: string): Promise<CheckedContent> {
  const content = await readContent(root);
  return { content, problems: await findProblems(content, root) };
}

/**
 * The content of this build. Whoever asks first has it read and checked; everybody else gets the same.
 *
 * @param root folder that holds `content/`
 */
export function checkedContent(root: string): Promise<CheckedContent> {
  const reading = readings.get(root) ?? checkOnce(root);
  readings.set(root, reading);
  return reading;
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
