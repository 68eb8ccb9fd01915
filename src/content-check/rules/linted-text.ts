import type { Locale } from '../../i18n/locales.ts';
import type { Content } from '../read/content.ts';
import type { PageText } from '../read/entry.ts';
import { type FieldLine, type FieldText, localizedOf, unfinishedMark } from '../read/fields.ts';
import { isComment, nodesIn } from '../read/mdx.ts';
import { fieldName } from '../read/schema.ts';
import { placeOfIndex } from '../read/text.ts';
import { allPages, proseLines, sharedFields } from './texts.ts';

/** A text as linters read it. What is no prose is blank in it, so that every character keeps its place. */
export interface LintedText {
  file: string;
  locale: Locale;
  /** Whole sentences, in Markdown. */
  sentences: string;
  /** Words alone, without markup. */
  words: string;
  /** Where a character of the text stands in its file. */
  placeOf(index: number): { line: number; column: number; place?: string };
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

/** Text with the stretches between some offsets blank. */
function without(text: string, stretches: readonly (readonly [start: number, end: number])[]): string {
  return stretches.reduce(
    (rest, [start, end]) => rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end),
    text,
  );
}

function bodyText({ file, locale, lines, tree, body }: PageText): LintedText | undefined {
  if (!tree) return undefined;
  const text = lines.join('\n');
  const unread: [number, number][] = [[0, text.length - body.length]];
  const words: string[] = [];
  let read = 0;
  for (const node of nodesIn(tree)) {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    const source = text.slice(start.offset, end.offset);
    const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    if (isComment(node) || (isBlock && unfinishedMark(source) !== undefined)) unread.push([start.offset, end.offset]);
    if (node.type !== 'text') continue;
    words.push(blank(text.slice(read, start.offset)), source);
    read = end.offset;
  }
  words.push(blank(text.slice(read)));
  return {
    file,
    locale,
    sentences: without(text, unread),
    words: without(words.join(''), unread),
    placeOf: (index) => placeOfIndex(text, index),
  };
}

function fieldsText({ file, yaml }: Pick<FieldText, 'file' | 'yaml'>, fields: FieldLine[], locale: Locale): LintedText {
  let length = 0;
  const written = fields
    .filter(({ text }) => unfinishedMark(text) === undefined)
    .map(({ path, text }) => {
      const start = length;
      length += text.length + 2;
      return { path, start, text: text.replaceAll(/\{[^}]*\}|\s/g, (found) => ' '.repeat(found.length)) };
    });
  return {
    file,
    locale,
    // Labels and names are no sentences; read as such they would have to end in a full stop.
    sentences: written.map(({ text }) => (text.includes('。') ? text : blank(text))).join('\n\n'),
    words: written.map(({ text }) => text).join('\n\n'),
    placeOf(index) {
      const { path = [] } = written.findLast(({ start }) => start <= index) ?? {};
      return { ...yaml.position(path), place: fieldName(path) };
    },
  };
}

function localizedText(fields: Pick<FieldText, 'file' | 'yaml'>, raw: unknown, locale: Locale): LintedText {
  const found = localizedOf(raw).map(({ path, [locale]: text }) => ({ path: [...path, locale], text }));
  return fieldsText(fields, found, locale);
}

/** The texts of the content in a language that its editors wrote; names and titles of others are as they are. */
export function lintedTexts(content: Content, locale: Locale): LintedText[] {
  const texts = [
    ...allPages(content)
      .filter((page) => page.locale === locale)
      .flatMap((page) => [bodyText(page), page.fields && fieldsText(page.fields, proseLines(page.fields), locale)]),
    ...sharedFields(content)
      .filter(({ isOurs }) => isOurs)
      .map((fields) => localizedText(fields, fields.raw, locale)),
  ];
  return texts.flatMap((text) => (text?.words.trim() ? [text] : []));
}
