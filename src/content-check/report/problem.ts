import { closest, distance } from 'fastest-levenshtein';
import { type Rule, rules } from './rules.ts';

/** Something an editor has to mend, said in an editor's words. */
export interface Problem {
  rule: Rule;
  /** A warning does not stop a build; everything else does. */
  severity?: 'warning' | undefined;
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
  /** What changed in the original, a line each, beginning with + or −. */
  changes?: string[] | undefined;
}

/** Whether a problem stops a build. A preview may show a translation that is behind. */
export function stopsBuild({ rule, severity }: Problem, build: 'release' | 'preview' = 'release'): boolean {
  return severity !== 'warning' && !(build === 'preview' && rule === 'stale-translation');
}

/** Order of problems in a report: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function formatProblem(problem: Problem): string {
  const { rule, severity, file, line, column, place, found, expected, suggestion, changes = [] } = problem;
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return [
    `${file}${position}${place ? `  ${place}` : ''}`,
    `  ${severity ?? 'error'}:    `.slice(0, 12) + `${rules[rule].ja} / ${rules[rule].en}`,
    `  found:    ${found}`,
    ...changes.map((change) => `            ${change}`),
    `  expected: ${expected}`,
    ...(suggestion ? [`  did you mean ${suggestion}?`] : []),
  ].join('\n');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** All problems as one message, with their number at the end. */
export function formatProblems(problems: Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const counts = [...(errors ? [counted(errors, 'problem')] : []), ...(warnings ? [counted(warnings, 'warning')] : [])];
  return [...problems.toSorted(compareProblems).map(formatProblem), `${counts.join(' and ')} in content/`].join('\n\n');
}

function escapeAnnotation(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** All problems as annotations of GitHub Actions, one a line. */
export function formatAnnotations(problems: Problem[]): string {
  return problems
    .toSorted(compareProblems)
    .map(({ rule, severity = 'error', file, line, column, found, expected, suggestion, changes = [] }) => {
      const where = { file, line, col: column, title: rules[rule].en };
      const properties = Object.entries(where)
        .filter(([, value]) => value !== undefined)
        .map(
          ([name, value]) => `${name}=${escapeAnnotation(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
        );
      const message = [
        `found: ${found}`,
        ...changes,
        `expected: ${expected}`,
        ...(suggestion ? [`did you mean ${suggestion}?`] : []),
      ].join('\n');
      return `::${severity} ${properties.join(',')}::${escapeAnnotation(message)}`;
    })
    .join('\n');
}

/** All problems as a JSON list, for tools. */
export function formatJson(problems: Problem[]): string {
  return JSON.stringify(
    problems.toSorted(compareProblems).map(({ severity = 'error', ...problem }) => ({ severity, ...problem })),
    undefined,
    2,
  );
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
