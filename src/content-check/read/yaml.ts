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
import { bilingual, type Localized } from '../../schemas/localized.ts';
import { nearest, type Problem, quoted, verbatim } from '../report/problem.ts';

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
const yamlWords: Partial<Record<ErrorCode, Localized>> = {
  BAD_INDENT: {
    ja: '行の頭の空きが多すぎるか少なすぎる、または閉じていないかっこ',
    en: 'a line that is indented by too few or too many spaces, or a bracket that is not closed',
  },
  BAD_SCALAR_START: {
    ja: '記号で始まる文章。引用符で囲みます',
    en: 'a text that begins with a sign; put quotes around it',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ja: '「: 」を含む文章。引用符で囲みます',
    en: 'a text with ": " in it; put quotes around it',
  },
  BLOCK_IN_FLOW: {
    ja: '閉じていない { } や [ ] の中のリストか項目',
    en: 'a list or a group of fields inside braces or brackets that are not closed',
  },
  MISSING_CHAR: {
    ja: '足りないコロン、コンマ、引用符、またはかっこ',
    en: 'a colon, comma, quote or bracket that is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    ja: '値の前に「項目名:」のない行',
    en: 'a line without "field:" before its value',
  },
  TAB_AS_INDENT: { ja: '行の頭のタブ', en: 'a tab at the beginning of a line' },
  UNEXPECTED_TOKEN: {
    ja: 'YAMLで意味を持つ位置にある記号。文章を引用符で囲みます',
    en: 'a sign in a place where YAML has a meaning for it; put quotes around the text',
  },
};

function describeError({ code, message, pos: [offset] }: YAMLParseError, text: string): Localized {
  const [key = ''] = text.slice(offset).split(/[:\n]/, 1);
  return code === 'DUPLICATE_KEY'
    ? { ja: `二つめの「${key}」`, en: `"${key}" a second time` }
    : (yamlWords[code] ?? verbatim(message));
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
      found: { ja: 'かっこや空きの入れ子が深すぎます', en: 'brackets, braces or spaces nested without end' },
      expected: { ja: '数段までの項目とリスト', en: 'fields and lists, a few levels deep' },
    };
    return { data: undefined, problems: [problem], position: () => ({ line: firstLine, column: 1 }) };
  }
  const errors = document.errors.map((error): Problem => ({
    rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-id' : 'yaml',
    file,
    ...at(error.pos[0]),
    found: describeError(error, text),
    expected: {
      ja: '「項目: 値」の行。字下げは半角の空きで、同じ項目は一度だけ',
      en: '"field: value" lines, indented by spaces, each field once',
    },
  }));
  const repeats = [
    ...document.warnings.map(({ pos: [offset] }) => ({ offset, sign: text.slice(offset).split(/[\s,]/, 1)[0] ?? '' })),
    ...findAliases(document),
  ].map(({ offset, sign }): Problem => ({
    rule: 'yaml-alias',
    file,
    ...at(offset),
    found: verbatim(sign),
    expected: {
      ja: '文章そのもの。& や * や ! で始まる文章は引用符で囲みます',
      en: 'the text itself; a text that begins with & * or ! takes quotes',
    },
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

function shown(value: unknown): Localized {
  if (value === undefined) return { ja: 'なし', en: 'nothing' };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return typeof value === 'string' ? quoted(short) : verbatim(short);
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

const ownFields: Localized = { ja: '中に項目を持つもの', en: 'fields of its own' };

const typeWords: Record<string, Localized> = {
  array: { ja: 'リスト', en: 'a list' },
  boolean: { ja: 'true か false', en: 'true or false' },
  date: { ja: '日付', en: 'a date' },
  int: { ja: '整数', en: 'a whole number' },
  number: { ja: '数', en: 'a number' },
  object: ownFields,
  record: ownFields,
  string: {
    ja: '文章（数やコロンを含むときは引用符で囲む）',
    en: 'text (in quotes where it is a number or has a colon)',
  },
  tuple: { ja: 'かっこ [ ] の中のリスト', en: 'a list in brackets' },
};

function issueWords(issue: z.core.$ZodIssue): Localized | undefined {
  const unit = 'origin' in issue && issue.origin === 'string';
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? verbatim(issue.expected);
    case 'invalid_value':
      return {
        ja: `次のどれか：${issue.values.map(String).join('、')}`,
        en: `one of ${issue.values.map(String).join(', ')}`,
      };
    case 'too_big':
      return {
        ja: `${issue.maximum}${unit ? '字' : ''}まで`,
        en: `at most ${issue.maximum}${unit ? ' characters' : ''}`,
      };
    case 'too_small':
      return {
        ja: `${issue.minimum}${unit ? '字' : ''}以上`,
        en: `at least ${issue.minimum}${unit ? ' character' : ''}`,
      };
    case 'invalid_union':
      return undefined;
    default:
      return issue.message === 'Invalid ISO date'
        ? { ja: '実在する日（YYYY-MM-DD）', en: 'a day that exists, as YYYY-MM-DD' }
        : bilingual(issue.message);
  }
}

/** What a field should be, in an editor's words, with what the schema says of it. */
function expectation(issue: z.core.$ZodIssue, description: string | undefined): Localized {
  const parts = [issueWords(issue) ?? [], description === undefined ? [] : bilingual(description)].flat();
  return { ja: parts.map(({ ja }) => ja).join('。'), en: parts.map(({ en }) => en).join(': ') };
}

const languageTexts: Partial<Record<PropertyKey, Localized>> = {
  ja: { ja: '日本語の文章', en: 'the Japanese text' },
  en: { ja: '英語の文章', en: 'the English text' },
};

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
        found: { ja: `項目「${key}」`, en: `a field "${key}"` },
        expected: known.length
          ? { ja: `次のどれか：${known.join('、')}`, en: `one of ${known.join(', ')}` }
          : { ja: 'この項目はありません', en: 'no such field' },
        suggestion: nearest(key, known),
      }));
    }
    const value = valueAt(yaml.data, full);
    const isMissing = value === undefined;
    const last = issue.path.at(-1);
    const language = last === undefined ? undefined : languageTexts[last];
    return [
      {
        rule: isMissing ? (language ? 'missing-language' : 'missing-field') : 'wrong-value',
        file,
        ...yaml.position(full),
        place: fieldName(full),
        found: shown(value),
        expected: isMissing && language ? language : expectation(issue, schemaAt(schema, issue.path).description),
        suggestion:
          issue.code === 'invalid_value' && typeof value === 'string'
            ? nearest(value, issue.values.map(String))
            : undefined,
      },
    ];
  });
  return { data: undefined, problems };
}
