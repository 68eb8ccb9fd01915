import type { Content } from '../read/content.ts';
import { linesOf } from '../read/fields.ts';

/** Names that stand in the data. They are right as they are written there, and wherever else they stand. */
export interface Names {
  ja: readonly string[];
  /** The single words of English names, in lower case. */
  en: ReadonlySet<string>;
}

/** The words of a text in Latin letters, each part of a word with hyphens or apostrophes as well. */
function latinWords(text: string): string[] {
  return (text.match(/[\p{sc=Latin}\p{M}][\p{sc=Latin}\p{M}’'-]*/gu) ?? []).flatMap((word) => [
    word,
    ...word.split(/[’'-]/),
  ]);
}

/** Some fields of a record as they are written: a mistake in another one must not make its name unknown. */
function fieldsOf(record: unknown, names: readonly string[]): unknown[] {
  return names.map((name) => (record as Record<string, unknown> | null | undefined)?.[name]);
}

/** The names of people and their places, of organisations and sources, and what the glossary names. */
export function namesIn({ entries, organizations, sources, glossary }: Content): Names {
  const people = entries.flatMap(({ subject, shared }) => {
    if (subject !== 'testimonials') return [];
    const stops = shared?.raw['stops'];
    return [
      ...fieldsOf(shared?.raw, ['name']),
      ...(Array.isArray(stops) ? stops.flatMap((stop) => fieldsOf(stop, ['place'])) : []),
    ];
  });
  const lines = linesOf([
    people,
    [...(organizations.raw?.values() ?? [])].map((organization) => fieldsOf(organization, ['name', 'shortName'])),
    [...(sources.raw?.values() ?? [])].map((source) => fieldsOf(source, ['title', 'publisher'])),
    ...['terms', 'people'].map((list) => [glossary.raw[list]].flat().map((term) => fieldsOf(term, ['ja', 'en']))),
  ]).map(({ text }) => text);
  const japanese = lines.filter((text) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text));
  return {
    ja: [...new Set(japanese.flatMap((text) => [text, text.replaceAll(/\s/g, '')]))],
    en: new Set(lines.flatMap(latinWords).map((word) => word.toLowerCase())),
  };
}
