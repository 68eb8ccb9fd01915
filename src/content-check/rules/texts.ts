import { untranslated } from '../../domain/staleness.ts';
import type { Content } from '../read/content.ts';
import type { PageText } from '../read/entry.ts';
import {
  type FieldLine,
  type FieldText,
  linesOf,
  localizedOf,
  placeOfWords,
  unfinishedMark,
  withoutPlaceholders,
} from '../read/fields.ts';
import { findProse } from '../read/mdx.ts';
import { fieldName } from '../read/schema.ts';
import type { YamlText } from '../read/yaml.ts';
import { localeIds } from '../../i18n/locales.ts';
import type { Text } from './check.ts';

/** Some fields of a file, as they are written, right or wrong. */
export interface FieldsOfFile {
  file: string;
  yaml: YamlText;
  raw: Readonly<Record<string, unknown>>;
  /** Whether the guide's own editors chose the words in it. */
  isOurs: boolean;
}

/** Every language of every entry. */
export function allPages({ entries }: Content): PageText[] {
  return entries.flatMap((entry): PageText[] => entry.pages);
}

/** The files of `content/data/` and those that both languages of an entry share. */
export function sharedFields(content: Content): FieldsOfFile[] {
  const { facts, windows, organizations, routes, sources, successCriteria, entries } = content;
  const data = [
    { ...facts, isOurs: true },
    { ...windows, isOurs: true },
    { ...routes, isOurs: true },
    { ...successCriteria, isOurs: true },
    { ...organizations, isOurs: false },
    { ...sources, isOurs: false },
  ].map(({ file, yaml, raw, isOurs }) => ({ file, yaml, isOurs, raw: Object.fromEntries(raw ?? []) }));
  const shared = entries.flatMap((entry) => (entry.shared ? [{ ...entry.shared, isOurs: true }] : []));
  return [...data, ...shared];
}

function fieldText(
  { file, yaml, isOurs }: Omit<FieldsOfFile, 'raw'>,
  locale: Text['locale'],
  path: readonly PropertyKey[],
  written: string,
): Text {
  const placeOf = () => ({ ...yaml.position(path), place: fieldName(path) });
  return { file, locale, words: withoutPlaceholders(written), written, path, isOurs, placeOf };
}

/** The lines of the front matter that are text. */
export function proseLines({ raw }: FieldText): FieldLine[] {
  return linesOf(raw).filter(({ path }) => !path.some((field) => untranslated.has(String(field))));
}

function pageTexts({ file, locale, lines, tree, fields }: PageText): Text[] {
  const inFields = fields
    ? proseLines(fields).map(({ path, text }) => fieldText({ ...fields, isOurs: true }, locale, path, text))
    : [];
  const inBody = (tree ? findProse(tree) : []).map(({ text, firstLine, lastLine }): Text => ({
    file,
    locale,
    words: text,
    written: text,
    path: undefined,
    isOurs: true,
    placeOf: (words) => placeOfWords(lines, firstLine, lastLine, words),
  }));
  return [...inFields, ...inBody];
}

/** All running text of the guide but what is still to be written. */
export function gatherTexts(content: Content): Text[] {
  const localized = sharedFields(content).flatMap((fields) =>
    localizedOf(fields.raw).flatMap((words) =>
      localeIds.map((locale) => fieldText(fields, locale, [...words.path, locale], words[locale])),
    ),
  );
  return [...allPages(content).flatMap(pageTexts), ...localized].filter(
    ({ written }) => unfinishedMark(written) === undefined,
  );
}
