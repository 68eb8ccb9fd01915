import type { Locale } from '../../i18n/locales.ts';
import { type Rule, quoted } from '../report/problem.ts';
import { textCheck, type TextFinding } from './check.ts';

const rule: Rule = { id: 'pronoun', title: { ja: '人を代名詞で呼んでいます', en: 'a person is called by a pronoun' } };

const pronouns: Record<Locale, RegExp> = {
  ja: /彼女?(?:ら|たち)?(?![岸方谷我])/gu,
  en: /\b(?:he|she|his|her|hers|him|himself|herself)\b/giu,
};

/** The guide names people, for no source says how they want to be spoken of. */
export function checkPronouns(text: string, locale: Locale): TextFinding[] {
  return [...text.matchAll(pronouns[locale])].map(([words]) => ({
    rule,
    words,
    found: quoted(words),
    expected: {
      ja: '名前か、「さん」を付けた呼び方。なくても通じるなら省きます',
      en: 'the person’s name, or a sentence that does without',
    },
  }));
}

/** Pronouns for people in what the guide says itself. */
export const pronoun = textCheck([rule], ({ words, locale, isOurs }) => (isOurs ? checkPronouns(words, locale) : []));
