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

/**
 * The words of a text that the glossary replaces. English words are found whole and with any capitals; a Japanese one
 * is not found inside the very word that replaces it.
 */
export function findReplacedTerms(text: string, locale: Locale, glossary: Glossary): ReplacedTerm[] {
  return glossary.terms.flatMap(({ insteadOf, [locale]: use }) => {
    const rest = locale === 'ja' ? text.replaceAll(use, '\n') : text;
    return (insteadOf?.[locale] ?? []).flatMap((word) => {
      const pattern = locale === 'ja' ? escapeRegExp(word) : `\\b${escapeRegExp(word)}(?:\\b|(?<=\\W))`;
      const match = new RegExp(pattern, locale === 'ja' ? 'u' : 'iu').exec(rest);
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
  id: string;
  ja: RegExp;
  en: RegExp;
}

/**
 * @param ja name with a space between family and given name
 * @param family family name in English
 */
export function personNames(id: string, ja: string, family: string): PersonNames {
  const [familyJa = '', given = ''] = ja.split(/[ 　]/).map(escapeRegExp);
  const familyEn = escapeRegExp(family);
  return {
    id,
    ja: new RegExp(`${familyJa}(?:\\s*${given || '(?!)'}|さん|氏)`, 'u'),
    en: new RegExp(`(?<![\\p{L}])(?:${familyEn}|${familyEn.toUpperCase()})(?![\\p{L}])`, 'u'),
  };
}

/** The ids of the people a text names, sorted. */
export function findPeople(text: string, locale: Locale, people: readonly PersonNames[]): string[] {
  return people
    .filter((person) => person[locale].test(text))
    .map(({ id }) => id)
    .sort();
}
