import type { z } from 'zod';
import { figureMark } from '../../domain/prose-numbers.ts';
import type { Finding, Problem } from '../report/problem.ts';
import { checkSchema, fieldName } from './schema.ts';
import type { YamlText } from './yaml.ts';

/** A file whose fields were read: its front matter or the whole of a YAML file. */
export interface FieldText<Data = unknown> {
  file: string;
  yaml: YamlText;
  /** What the schema makes of it; undefined where it refuses. */
  data: Data | undefined;
  /** The fields as they are written, right or wrong: one mistake must not hide the others. */
  raw: Readonly<Record<string, unknown>>;
}

/** A line of text in some fields, with its path. */
export interface FieldLine {
  path: PropertyKey[];
  text: string;
}

/** Every line of text in some fields. */
export function linesOf(value: unknown, path: PropertyKey[] = []): FieldLine[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => linesOf(each, [...path, index]));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) => linesOf(each, [...path, key]));
  return [];
}

/** Every `{ ja, en }` in some fields, with its path. */
export function localizedOf(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; ja: string; en: string }[] {
  if (!value || typeof value !== 'object') return [];
  const { ja, en } = value as { ja?: unknown; en?: unknown };
  if (typeof ja === 'string' && typeof en === 'string') return [{ path, ja, en }];
  return Object.entries(value).flatMap(([key, each]) =>
    localizedOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Findings at a field of a file. */
export function atField(
  { file, yaml }: Pick<FieldText, 'file' | 'yaml'>,
  path: PropertyKey[],
  findings: Finding | Finding[] | undefined,
): Problem[] {
  return [findings ?? []]
    .flat()
    .map((finding) => ({ file, ...yaml.position(path), place: fieldName(path), ...finding }));
}

/** Line and column of the first of some words in the lines of a file; the first line where they are not found. */
export function placeOfWords(
  lines: string[],
  firstLine: number,
  lastLine: number,
  words: string,
): { line: number; column?: number } {
  for (let line = firstLine; line <= lastLine; line++) {
    const column = lines[line - 1]?.indexOf(words) ?? -1;
    if (column >= 0) return { line, column: column + 1 };
  }
  return { line: firstLine };
}

/** A field's text as prose: a figure that a placeholder prints stands as `figureMark`. */
export function withoutPlaceholders(text: string): string {
  return text.replaceAll(/\{[^}]*\}/g, figureMark);
}

/** Text in 〔 〕, which stands for something that is still to be written. */
export function unfinishedMark(text: string): string | undefined {
  return /〔[^〕]*〕?/.exec(text)?.[0];
}

/** Reads fields against their schema. What is still to be written need not be right yet. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  yaml: YamlText,
  problems: Problem[],
): FieldText<z.output<Schema>> | undefined {
  problems.push(...yaml.problems);
  if (yaml.problems.length) return undefined;
  const checked = checkSchema(schema, file, yaml);
  const raw = yaml.data && typeof yaml.data === 'object' ? (yaml.data as Record<string, unknown>) : {};
  const unfinished = linesOf(raw).filter(({ text }) => unfinishedMark(text) !== undefined);
  const places = new Set(unfinished.map(({ path }) => fieldName(path)));
  problems.push(...checked.problems.filter(({ place = '' }) => !places.has(place)));
  return { file, yaml, data: checked.data, raw };
}
