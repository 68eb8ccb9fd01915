import { closest, distance } from 'fastest-levenshtein';
import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../../schemas/localized.ts';

/** A rule of the content check, by the name that tools see, with what it means to an editor who breaks it. */
export interface Rule {
  id: string;
  title: Localized;
  /** A warning does not stop a build; everything else does. */
  severity?: 'warning';
  /** Whether it comes from comparing both languages: what is wrong in either by itself is reported before it. */
  comparesLanguages?: true;
  /** Whether a preview may be built all the same. */
  allowedInPreview?: true;
}

/** A rule by its name and its title in Japanese and English, with what sets it apart from a plain error. */
export function defineRule(id: string, ja: string, en: string, traits: Omit<Rule, 'id' | 'title'> = {}): Rule {
  return { id, title: { ja, en }, ...traits };
}

/** What is wrong, in an editor's words, without the place where it stands. */
export interface Finding {
  rule: Rule;
  found: Localized;
  expected: Localized;
  /** What the editor probably meant, as it is to be written. */
  suggestion?: string | readonly string[] | undefined;
  /** What changed in the original, a line each, beginning with + or −. */
  changes?: Localized[] | undefined;
}

/** Something an editor has to mend, with its place. */
export interface Problem extends Finding {
  /** File, from the root of the project, with slashes. */
  file: string;
  /** Line and column in the file, from 1, where they are known. */
  line?: number | undefined;
  column?: number | undefined;
  /** Field or section, where that says more than the line. */
  place?: string | undefined;
}

/** What stands in a file, in quotes. */
export function quoted(text: string): Localized {
  return { ja: `「${text}」`, en: `"${text}"` };
}

/** What reads the same in both languages: a name, a number, a piece of markup. */
export function verbatim(text: string): Localized {
  return { ja: text, en: text };
}

/** Whether a problem stops a build. A preview may show a translation that is behind. */
export function stopsBuild({ rule }: Problem, build: 'release' | 'preview' = 'release'): boolean {
  return rule.severity !== 'warning' && !(build === 'preview' && rule.allowedInPreview);
}

/** Order of problems in a report: what may come from others last, then by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    Number(a.rule.comparesLanguages ?? false) - Number(b.rule.comparesLanguages ?? false) ||
    a.file.localeCompare(b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** The words of a report around what each problem says. */
const words = {
  ja: {
    inOrder: 'content/ に直すところはありません。',
    error: '誤り：',
    warning: '注意：',
    found: 'いま：',
    expected: '必要：',
    change: '　　　',
    suggestion: (meant: string[]) => `もしかして：${meant.join(' または ')}`,
    count: (errors: number, warnings: number) =>
      `content/ に${[errors ? `誤りが${errors}件` : '', warnings ? `注意が${warnings}件` : ''].filter(Boolean).join('、')}あります。`,
  },
  en: {
    inOrder: 'content/ is in order.',
    error: 'error:    ',
    warning: 'warning:  ',
    found: 'found:    ',
    expected: 'expected: ',
    change: '          ',
    suggestion: (meant: string[]) => `did you mean ${meant.join(' or ')}?`,
    count: (errors: number, warnings: number) =>
      `${[errors ? counted(errors, 'problem') : '', warnings ? counted(warnings, 'warning') : ''].filter(Boolean).join(' and ')} in content/`,
  },
};

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What a finding says below its title, a line each. */
function formatFinding({ found, expected, suggestion = [], changes = [] }: Finding, language: Locale): string[] {
  const say = words[language];
  const meant = [suggestion].flat();
  return [
    `${say.found}${found[language]}`,
    ...changes.map((change) => `${say.change}${change[language]}`),
    `${say.expected}${expected[language]}`,
    ...(meant.length ? [say.suggestion(meant)] : []),
  ];
}

function formatProblem(problem: Problem, language: Locale): string {
  const { rule, file, line, column, place } = problem;
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return [
    `${file}${position}${place ? `  ${place}` : ''}`,
    `  ${words[language][rule.severity ?? 'error']}${rule.title[language]}`,
    ...formatFinding(problem, language).map((each) => `  ${each}`),
  ].join('\n');
}

/** All problems as one message in the editor's language, with their number at the end; where there are none it says so. */
export function formatProblems(problems: Problem[], language: Locale): string {
  if (problems.length === 0) return words[language].inOrder;
  const warnings = problems.filter(({ rule }) => rule.severity === 'warning').length;
  return [
    ...problems.toSorted(compareProblems).map((problem) => formatProblem(problem, language)),
    words[language].count(problems.length - warnings, warnings),
  ].join('\n\n');
}

function escapeAnnotation(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** All problems as annotations of GitHub Actions in the editor's language, one a line. */
export function formatAnnotations(problems: Problem[], language: Locale): string {
  return problems
    .toSorted(compareProblems)
    .map((problem) => {
      const { rule, file, line, column } = problem;
      const where = { file, line, col: column, title: rule.title[language] };
      const properties = Object.entries(where)
        .filter(([, value]) => value !== undefined)
        .map(
          ([name, value]) => `${name}=${escapeAnnotation(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
        );
      const message = formatFinding(problem, language)
        .map((each) => each.trim().replace(/: +/, ': '))
        .join('\n');
      return `::${rule.severity ?? 'error'} ${properties.join(',')}::${escapeAnnotation(message)}`;
    })
    .join('\n');
}

/** All problems as a JSON list with the words of both languages, for tools. */
export function formatJson(problems: Problem[]): string {
  return JSON.stringify(
    problems.toSorted(compareProblems).map(({ rule, ...problem }) => ({
      severity: rule.severity ?? 'error',
      rule: rule.id,
      title: rule.title,
      ...problem,
    })),
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
