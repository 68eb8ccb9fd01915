import type { z } from 'zod';
import { fieldNames, fieldSchema, jsonSchema } from '../../schemas/json-schema.ts';
import { defineRule, nearest, type Problem } from '../report/problem.ts';
import { languageTexts, missingLanguage } from './content-files.ts';
import { describeIssue, listedWords, shown } from './schema-issue.ts';
import type { YamlText } from './yaml.ts';

export const missingField = defineRule('missing-field', '項目がありません', 'a field is missing');
export const unknownField = defineRule('unknown-field', '知らない項目です', 'a field that does not exist');
export const wrongValue = defineRule('wrong-value', '項目の値が正しくありません', 'the value of a field is wrong');

/** A field as an editor finds it: `stops[1].role`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

/**
 * The issues to mend. A value that may take several forms is held against the form it comes nearest to, and a rule on
 * several fields says nothing while one of them is wrong by itself.
 */
function plainIssues(issues: readonly z.core.$ZodIssue[], data: unknown): z.core.$ZodIssue[] {
  const plain = issues.flatMap((issue): z.core.$ZodIssue[] => {
    if (issue.code !== 'invalid_union' || 'discriminator' in issue) return [issue];
    const value = valueAt(data, issue.path);
    if (!value || typeof value !== 'object') return [issue];
    const [nearestForm] = issue.errors
      .filter((errors) => errors.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'))
      .toSorted((a, b) => a.length - b.length);
    return nearestForm
      ? plainIssues(nearestForm, value).map((each) => ({ ...each, path: [...issue.path, ...each.path] }))
      : [issue];
  });
  const owner = ({ path }: z.core.$ZodIssue) => fieldName(path.slice(0, -1));
  const mistyped = plain.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, owner: fieldName(issue.path) })) : [],
  );
  return plain.filter((issue, index) => {
    const isFirst = plain.findIndex((each) => fieldName(each.path) === fieldName(issue.path)) === index;
    const isCause = plain.some((each) => each.code !== 'custom' && owner(each) === owner(issue));
    const isMistyped =
      valueAt(data, issue.path) === undefined &&
      mistyped.some(({ key, owner: place }) => place === owner(issue) && nearest(key, [String(issue.path.at(-1))]));
    return (isFirst || issue.code === 'unrecognized_keys') && !(issue.code === 'custom' && isCause) && !isMistyped;
  });
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
  const data = valueAt(yaml.data, path);
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const json = jsonSchema(schema);
  const problems = plainIssues(result.error.issues, data).flatMap((issue): Problem | Problem[] => {
    const full = [...path, ...issue.path];
    const value = valueAt(data, issue.path);
    const field = fieldSchema(json, data, issue.path) ?? {};
    if (issue.code === 'unrecognized_keys') {
      const known = fieldNames(field, value);
      return issue.keys.map((key) => ({
        rule: unknownField,
        file,
        ...yaml.position([...full, key]),
        place: fieldName([...full, key]),
        found: { ja: `項目「${key}」`, en: `a field "${key}"` },
        expected: known.length ? listedWords(known) : { ja: 'この項目はありません', en: 'no such field' },
        suggestion: nearest(key, known),
      }));
    }
    const isMissing = value === undefined;
    const language = languageTexts[issue.path.at(-1) ?? ''];
    const rule = !isMissing ? wrongValue : language ? missingLanguage : missingField;
    const { expected, suggestion } = describeIssue(issue, field, value);
    return {
      rule,
      file,
      ...yaml.position(full),
      place: fieldName(full),
      found: shown(value),
      expected: isMissing && language ? language : expected,
      suggestion,
    };
  });
  return { data: undefined, problems };
}
