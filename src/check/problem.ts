import { closest, distance } from 'fastest-levenshtein';

/** Something an editor has to mend, said in an editor's words. */
export interface Problem {
  /** Name of the rule, for tools: `missing-language`, `unknown-fact`… */
  rule: string;
  /** File, from the root of the project, with slashes. */
  file: string;
  /** Line and column in the file, from 1, where they are known. */
  line?: number | undefined;
  column?: number | undefined;
  /** Field or section, where that says more than the line. */
  place?: string | undefined;
  found: string;
  expected: string;
  /** What the editor probably meant. */
  suggestion?: string | undefined;
}

/** Order of problems in a report: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** A problem in a few lines of text: file, place, what was found and what is expected. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, place, found, expected, suggestion } = problem;
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return [
    `${file}${position}${place ? `  ${place}` : ''}`,
    `  found:    ${found}`,
    `  expected: ${expected}`,
    ...(suggestion ? [`  did you mean ${suggestion}?`] : []),
  ].join('\n');
}

/** All problems as one message, with their number at the end. */
export function formatProblems(problems: Problem[]): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/`;
  return [...problems.toSorted(compareProblems).map(formatProblem), count].join('\n\n');
}

/**
 * The known word nearest to a mistyped one.
 *
 * @returns undefined where none is near enough to be meant
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (candidates.length === 0) return undefined;
  const found = closest(word, candidates);
  return distance(word, found) <= Math.max(2, Math.floor(word.length / 3)) ? found : undefined;
}
