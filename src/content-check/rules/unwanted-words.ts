import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../../schemas/localized.ts';
import { defineRule, quoted, type Rule } from '../report/problem.ts';
import { textCheck, type TextFinding } from './check.ts';

/** Words that have no place in the guide, wherever they stand. */
interface UnwantedWords {
  rule: Rule;
  pattern: Partial<Record<Locale, RegExp>>;
  expected: Localized;
  /** Whether titles and names that others chose may have them. */
  isForOthers?: true;
}

const telephone =
  /(?<![\d-])0\d{1,4}[-‐（(]\d{1,4}[-‐）)]\d{3,4}(?!\d)|\+\d{1,3}[ -]\d{1,4}[ -]\d[\d -]*|\bTEL\b|\b[Tt]el[.:]|電話番号/gu;
const score =
  /(?:TOEFL|IELTS)[^。.]{0,40}?(?:\d(?:\.\d)?\s*(?:点|points?\b|or (?:above|higher|more|better)\b)|(?:スコア|点数|score of|band)\s*\d)/giu;

const unwanted: readonly UnwantedWords[] = [
  {
    // Numbers change, and the pages of the centre have those that hold.
    rule: defineRule('telephone', '電話番号は載せません', 'the guide prints no telephone numbers'),
    pattern: { ja: telephone, en: telephone },
    expected: { ja: '番号の載っている公式ページへのリンク', en: 'a link to the official page that gives the number' },
  },
  {
    // A score beside the name of a test reads as one that is asked for.
    rule: defineRule('least-score', '英語の試験の点数は載せません', 'the guide prints no scores of English tests'),
    pattern: { ja: score, en: score },
    expected: { ja: '試験の名前だけ。点数は書きません', en: 'the name of the test, without a score' },
  },
  {
    // The guide names people, for no source says how they want to be spoken of.
    rule: defineRule('pronoun', '人を代名詞で呼んでいます', 'a person is called by a pronoun'),
    pattern: {
      ja: /彼女?(?:ら|たち)?(?![岸方谷我])/gu,
      en: /\b(?:he|she|his|her|hers|him|himself|herself)\b/giu,
    },
    expected: {
      ja: '名前か、「さん」を付けた呼び方。なくても通じるなら省きます',
      en: 'the person’s name, or a sentence that does without',
    },
    isForOthers: true,
  },
  {
    // Japanese has a rule of its linter for this.
    rule: defineRule('doubled-word', '同じ語が続いています', 'a word stands twice in a row'),
    pattern: { en: /\b(?!had\b|that\b)(\p{L}+)\s+\1\b/giu },
    expected: { ja: 'その語を一度だけ', en: 'the word once' },
    isForOthers: true,
  },
  {
    // A year at the end of a name, 外交青書2019, is part of it.
    rule: defineRule('bare-year', '「年」のない年です', 'a year without 年'),
    pattern: { ja: /(?<![\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}ー\d.,:/-])(?:19|20)\d\d(?=[にのはをがもでとへか])/gu },
    expected: { ja: '年を付けた書き方（例：2019年に）', en: 'the year with 年: 2019年に' },
    isForOthers: true,
  },
];

/** @param isOurs whether the guide's own editors wrote the text */
export function findUnwantedWords(text: string, locale: Locale, isOurs = true): TextFinding[] {
  return unwanted.flatMap(({ rule, pattern, expected, isForOthers }) =>
    isOurs || !isForOthers
      ? [...text.matchAll(pattern[locale] ?? /(?!)/g)].map(([words]) => ({
          rule,
          words,
          found: quoted(words),
          expected,
        }))
      : [],
  );
}

/** Unwanted words in any text. */
export const unwantedWords = textCheck(
  unwanted.map(({ rule }) => rule),
  ({ words, locale, isOurs }) => findUnwantedWords(words, locale, isOurs),
);
