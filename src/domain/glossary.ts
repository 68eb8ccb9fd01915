import type { Locale } from '../i18n/locales.ts';
import type { Glossary } from '../schemas/glossary.ts';

/** A word in a text that the glossary replaces. */
export interface ReplacedTerm {
  found: string;
  use: string;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const englishWords = new Map<string, RegExp>();

function englishWord(word: string): RegExp {
  const known = englishWords.get(word) ?? new RegExp(`\\b${escapeRegExp(word)}(?:\\b|(?<=\\W))`, 'iu');
  englishWords.set(word, known);
  return known;
}

/**
 * The words of a text that the glossary replaces. English words are found whole and with any capitals; a Japanese one
 * is not found inside the very word that replaces it.
 */
export function findReplacedTerms(text: string, locale: Locale, glossary: Glossary): ReplacedTerm[] {
  return glossary.terms.flatMap(({ insteadOf, [locale]: use }) => {
    const rest = locale === 'ja' ? text.replaceAll(use, '\n') : text;
    return (insteadOf?.[locale] ?? []).flatMap((word) => {
      if (locale === 'ja') return rest.includes(word) ? [{ found: word, use }] : [];
      const match = englishWord(word).exec(rest);
      return match ? [{ found: match[0], use }] : [];
    });
  });
}

/** The rules of prh, the checker of Japanese terms in textlint, as its YAML (which JSON is a part of). */
export function prhRules(glossary: Glossary): string {
  const rules = glossary.terms.flatMap(({ ja, insteadOf }) =>
    insteadOf?.ja ? [{ expected: ja, patterns: insteadOf.ja }] : [],
  );
  return JSON.stringify({ version: 1, rules });
}

/** How to tell that a text names a person: the Japanese family name with さん, or the English family name. */
export interface PersonNames {
  ja: RegExp;
  en: RegExp;
}

/**
 * @param ja name with a space between family and given name
 * @param family family name in English
 */
export function personNames(ja: string, family: string): PersonNames {
  const [familyJa = '', given = ''] = ja.split(/[ 　]/).map(escapeRegExp);
  const familyEn = escapeRegExp(family);
  return {
    ja: new RegExp(`${familyJa}(?:\\s*${given || '(?!)'}|さん|氏)`, 'u'),
    en: new RegExp(`(?<![\\p{L}])(?:${familyEn}|${familyEn.toUpperCase()})(?![\\p{L}])`, 'u'),
  };
}

/** Finds people in texts, however many there are. */
export interface PeopleIndex {
  /**
   * Whom a text names, sorted: ids of people, or the family name where several share it.
   *
   * @param except whoever has the family name of this person is left out
   */
  find(text: string, locale: Locale, except?: string): string[];
}

/** @param people `ja` is the name with a space between family and given name, `family` that in English */
export function peopleIndex(people: readonly { id: string; ja: string; family: string }[]): PeopleIndex {
  const sharing = Map.groupBy(people, ({ family }) => family);
  const keyOf = ({ id, family }: { id: string; family: string }) =>
    (sharing.get(family)?.length ?? 0) > 1 ? family.toLowerCase() : id;
  const keys = new Map(people.map((person) => [person.id, keyOf(person)]));
  const english = new Map<string, { key: string; name: RegExp }[]>();
  const japanese = new Map<string, Map<string, { key: string; givens: string[] }>>();
  for (const person of people) {
    const key = keyOf(person);
    const name = personNames(person.ja, person.family).en;
    for (const family of [person.family, person.family.toUpperCase()]) {
      const first = /\p{L}+/u.exec(family)?.[0] ?? family;
      if (!english.get(first)?.some((other) => other.key === key))
        english.set(first, [...(english.get(first) ?? []), { key, name }]);
    }
    const [family = '', given = ''] = person.ja.split(/[ 　]/);
    const initial = String.fromCodePoint(family.codePointAt(0) ?? 0);
    const families = japanese.get(initial) ?? new Map<string, { key: string; givens: string[] }>();
    japanese.set(initial, families);
    families.set(family, { key, givens: [...(families.get(family)?.givens ?? []), ...(given ? [given] : [])] });
  }

  function* inEnglish(text: string) {
    for (const [word] of text.matchAll(/\p{L}+/gu))
      for (const { key, name } of english.get(word) ?? []) if (name.test(text)) yield key;
  }

  function* inJapanese(text: string) {
    for (let at = 0; at < text.length; at++) {
      const families = japanese.get(String.fromCodePoint(text.codePointAt(at) ?? 0));
      if (!families) continue;
      for (const [family, { key, givens }] of families) {
        if (!text.startsWith(family, at)) continue;
        const rest = text.slice(at + family.length, at + family.length + 12);
        const isNamed = /^(?:さん|氏)/.test(rest) || givens.some((given) => rest.trimStart().startsWith(given));
        if (!isNamed) continue;
        yield key;
        // What follows is not searched from its middle: 菅原さん names nobody called 原.
        at += family.length - 1;
        break;
      }
    }
  }

  return {
    find(text, locale, except) {
      const found = new Set(locale === 'ja' ? inJapanese(text) : inEnglish(text));
      found.delete(keys.get(except ?? '') ?? '');
      return [...found].sort();
    },
  };
}
