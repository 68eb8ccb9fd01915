import type { z } from 'zod';
import { allowsType, fieldNames, fieldValues, type JsonSchema } from '../../schemas/json-schema.ts';
import { bilingual, type Localized } from '../../schemas/localized.ts';
import { nearest, quoted, verbatim } from '../report/problem.ts';

/** The words that a value may be one of. */
export function listedWords(words: readonly string[]): Localized {
  return { ja: `次のどれか：${words.join('、')}`, en: `one of ${words.join(', ')}` };
}

/** A value as it stands in the file. */
export function shown(value: unknown): Localized {
  if (value === undefined || value === null) return { ja: 'なし', en: 'nothing' };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return typeof value === 'string' ? quoted(short) : verbatim(short);
}

const scalars: Record<string, Localized> = {
  boolean: { ja: 'true か false', en: 'true or false' },
  int: { ja: '整数', en: 'a whole number' },
  number: { ja: '数', en: 'a number' },
  string: {
    ja: '文章（数やコロンを含むときは引用符で囲む）',
    en: 'text (in quotes where it is a number or has a colon)',
  },
};

/** What a field is made of, where the value given is made of something else. */
function formWords(field: JsonSchema): Localized | undefined {
  if (field.type === 'array') {
    const { items } = field;
    return Array.isArray(items)
      ? {
          ja: `角かっこの中の${items.length}つの値（例：[…, …]）`,
          en: `${items.length} values in square brackets: […, …]`,
        }
      : { ja: '「- 」で始まる行のリスト', en: 'a list of lines that begin with "- "' };
  }
  const names = fieldNames(field, undefined);
  if (field.type !== 'object' || names.length === 0) return undefined;
  const form = names.map((name) => `${name}: …`).join(', ');
  return { ja: `次の項目を持つもの：{ ${form} }`, en: `fields of its own: { ${form} }` };
}

function limitWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Localized {
  const isText = issue.origin === 'string';
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const unit = isText
    ? { ja: '字', en: ' characters' }
    : issue.origin === 'array'
      ? { ja: '行', en: ' lines' }
      : { ja: '', en: '' };
  if (issue.code === 'too_big') return { ja: `${limit}${unit.ja}まで`, en: `at most ${limit}${unit.en}` };
  if (isText && limit === 1) return { ja: '空でない文章', en: 'some text' };
  const least = issue.inclusive === false ? limit + 1 : limit;
  return { ja: `${least}${unit.ja}以上`, en: `at least ${least}${unit.en}` };
}

function issueWords(issue: z.core.$ZodIssue, field: JsonSchema, value: unknown): Localized | undefined {
  const values = fieldValues(field);
  if (values.length && (issue.code === 'invalid_value' || issue.code === 'invalid_union')) return listedWords(values);
  if (allowsType(field, 'array') && !Array.isArray(value)) return formWords(field);
  switch (issue.code) {
    case 'invalid_type':
      return formWords(field) ?? scalars[issue.expected];
    case 'too_big':
    case 'too_small':
      return limitWords(issue);
    case 'invalid_format':
      if (issue.format === 'date') return { ja: '実在する日（YYYY-MM-DD）', en: 'a day that exists, as YYYY-MM-DD' };
      if (issue.format === 'url')
        return { ja: 'https:// で始まるアドレス', en: 'an address that begins with https://' };
      return bilingual(issue.message);
    case 'custom':
      return bilingual(issue.message);
    default:
      return undefined;
  }
}

/** What the editor probably meant by a value of the wrong kind. */
function meant(field: JsonSchema, value: unknown): string | undefined {
  const values = fieldValues(field);
  if (values.length) return typeof value === 'string' ? nearest(value, values) : undefined;
  if (typeof value === 'number' && allowsType(field, 'string')) return `'${value}'`;
  if (typeof value !== 'string') return undefined;
  if (allowsType(field, 'number')) {
    const [, digits] = /^[^\d]{0,2}(\d[\d,]*)[^\d]{0,2}$/.exec(value.normalize('NFKC')) ?? [];
    return digits?.replaceAll(',', '');
  }
  if (allowsType(field, 'array'))
    return /^\[.*\]$/s.test(value) ? value : Array.isArray(field.items) ? `[${value}]` : `- ${value}`;
  if (allowsType(field, 'object') && value.includes('：')) return value.replace(/：\s*/, ': ');
  return fieldNames(field, undefined).join() === 'ja,en' ? `{ ja: ${value}, en: … }` : undefined;
}

/** What a field should be, in an editor's words, with what the schema says of it. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  field: JsonSchema,
  value: unknown,
): { expected: Localized; suggestion: string | undefined } {
  const parts = [
    issueWords(issue, field, value) ?? [],
    field.description === undefined ? [] : bilingual(field.description),
  ].flat();
  const form = { ja: '別の種類の値', en: 'a value of another kind' };
  const said = parts.length ? parts : [form];
  return {
    expected: { ja: said.map(({ ja }) => ja).join('。'), en: said.map(({ en }) => en).join(': ') },
    suggestion: meant(field, value),
  };
}
