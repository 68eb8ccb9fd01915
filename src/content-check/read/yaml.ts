import {
  type Document,
  type ErrorCode,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { z } from 'zod';
import { nearest, type Problem } from '../report/problem.ts';

/** YAML read from a file, with the way back from a field to its line. */
export interface YamlText {
  /** The data; undefined where the text is no YAML. */
  data: unknown;
  problems: Problem[];
  /** Line and column, from 1, of a field in the file; of the nearest field around it where it is missing. */
  position(path: readonly PropertyKey[]): { line: number; column: number };
}

/** @returns nothing where the text is nested deeper than it can be read */
function parse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What a YAML error means to an editor; the reader's own words stand for the others. */
const yamlWords: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'a line that is indented by too few or too many spaces, or a bracket that is not closed',
  BAD_SCALAR_START: 'a text that begins with a sign; put quotes around it',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it; put quotes around it',
  BLOCK_IN_FLOW: 'a list or a group of fields inside braces or brackets that are not closed',
  MISSING_CHAR: 'a colon, comma, quote or bracket that is missing',
  MULTILINE_IMPLICIT_KEY: 'a line without "field:" before its value',
  TAB_AS_INDENT: 'a tab at the beginning of a line',
  UNEXPECTED_TOKEN: 'a sign in a place where YAML has a meaning for it; put quotes around the text',
};

function describeError({ code, message, pos: [offset] }: YAMLParseError, text: string): string {
  const [key = ''] = text.slice(offset).split(/[:\n]/, 1);
  return code === 'DUPLICATE_KEY' ? `"${key}" a second time` : (yamlWords[code] ?? message);
}

/** Anchors and aliases, YAML's way to repeat a part. */
function findAliases(document: Document): { offset: number; sign: string }[] {
  const found: { offset: number; sign: string }[] = [];
  visit(document, {
    Alias: (_, { range, source }) => void found.push({ offset: range?.[0] ?? 0, sign: `*${source}` }),
    Value: (_, { range, anchor }) => {
      if (anchor) found.push({ offset: range?.[0] ?? 0, sign: `&${anchor}` });
    },
  });
  return found;
}

/** One syntax error makes the reader stumble over what follows: the first on each line is the one to mend. */
function firstOnEachLine(problems: Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((each) => each.line === line) === index);
}

/**
 * Reads YAML, a whole file or the front matter of one.
 *
 * @param file its path, for messages
 * @param firstLine line of the file on which `text` begins
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = parse(text, lines);
  if (!document || document.errors.some(({ message }) => message.includes('call stack'))) {
    const problem: Problem = {
      rule: 'yaml',
      file,
      line: firstLine,
      found: 'brackets, braces or spaces nested without end',
      expected: 'fields and lists, a few levels deep',
    };
    return { data: undefined, problems: [problem], position: () => ({ line: firstLine, column: 1 }) };
  }
  const errors = document.errors.map((error): Problem => ({
    rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-id' : 'yaml',
    file,
    ...at(error.pos[0]),
    found: describeError(error, text),
    expected: '"field: value" lines, indented by spaces, each field once',
  }));
  const repeats = [
    ...document.warnings.map(({ pos: [offset] }) => ({ offset, sign: text.slice(offset).split(/[\s,]/, 1)[0] ?? '' })),
    ...findAliases(document),
  ].map(({ offset, sign }): Problem => ({
    rule: 'yaml-alias',
    file,
    ...at(offset),
    found: sign,
    expected: 'the text itself; a text that begins with & * or ! takes quotes',
  }));
  // A file of a thousand aliases is one mistake.
  const problems = [...firstOnEachLine(errors), ...repeats.slice(0, 1)];
  return {
    data: problems.length ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems,
    position(path) {
      let node: Node | null | undefined = document.contents;
      let offset = node?.range?.[0] ?? 0;
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
          const key = pair?.key as Node | undefined;
          offset = key?.range?.[0] ?? offset;
          node = pair?.value as Node | null | undefined;
        } else if (node && 'items' in node) {
          node = (node.items as Node[])[Number(step)];
          offset = node?.range?.[0] ?? offset;
        } else break;
      }
      return at(offset);
    },
  };
}

/** A field as an editor finds it: `stops[1].role`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

/** The schema of a field, with what it says of the field; undefined where none can be told. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): { shape?: object; description?: string } {
  let current: unknown = schema;
  let description: string | undefined;
  const unwrap = () => {
    description = (current as z.ZodType | undefined)?.description;
    while (current && typeof current === 'object' && 'unwrap' in current) {
      current = (current as z.ZodOptional).unwrap();
      description ??= (current as z.ZodType).description;
    }
  };
  unwrap();
  for (const step of path) {
    const { shape, element, def } = (current ?? {}) as {
      shape?: Record<string, unknown>;
      element?: unknown;
      def?: { items?: unknown[] };
    };
    current = typeof step === 'number' ? (element ?? def?.items?.[step]) : shape?.[String(step)];
    unwrap();
  }
  const { shape } = (current ?? {}) as { shape?: object };
  return { ...(shape ? { shape } : {}), ...(description === undefined ? {} : { description }) };
}

const typeWords: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  date: 'a date',
  int: 'a whole number',
  number: 'a number',
  object: 'fields of its own',
  record: 'fields of its own',
  string: 'text (in quotes where it is a number or has a colon)',
  tuple: 'a list in brackets',
};

function issueWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}`;
    case 'invalid_union':
      return '';
    default:
      return issue.message.replace('Invalid ISO date', 'a day that exists, as YYYY-MM-DD');
  }
}

/** What a field should be, in an editor's words, with what the schema says of it. */
function expectation(issue: z.core.$ZodIssue, description: string | undefined): string {
  return [issueWords(issue), description].filter(Boolean).join(': ');
}

/**
 * Holds data against a schema.
 *
 * @param path where in the file the data stands, e.g. the id of a fact
 * @returns the data as the schema gives it, or undefined, and what is wrong with it
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  yaml: YamlText,
  path: readonly PropertyKey[] = [],
): { data: z.output<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(valueAt(yaml.data, path), { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const full = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(schemaAt(schema, issue.path).shape ?? {});
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        file,
        ...yaml.position([...full, key]),
        place: fieldName([...full, key]),
        found: `a field "${key}"`,
        expected: known.length ? `one of ${known.join(', ')}` : 'no such field',
        suggestion: nearest(key, known),
      }));
    }
    const value = valueAt(yaml.data, full);
    const isMissing = value === undefined;
    const last = issue.path.at(-1);
    const language = last === 'ja' ? 'the Japanese' : last === 'en' ? 'the English' : undefined;
    return [
      {
        rule: isMissing ? (language ? 'missing-language' : 'missing-field') : 'wrong-value',
        file,
        ...yaml.position(full),
        place: fieldName(full),
        found: shown(value),
        expected:
          isMissing && language ? `${language} text` : expectation(issue, schemaAt(schema, issue.path).description),
        suggestion:
          issue.code === 'invalid_value' && typeof value === 'string'
            ? nearest(value, issue.values.map(String))
            : undefined,
      },
    ];
  });
  return { data: undefined, problems };
}
