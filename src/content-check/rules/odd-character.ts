import type { Locale } from '../../i18n/locales.ts';
import type { Localized } from '../../schemas/localized.ts';
import { defineRule } from '../report/problem.ts';
import { textCheck, type TextFinding } from './check.ts';

const rule = defineRule('odd-character', '使えない文字です', 'a character that cannot be used');

interface Kind {
  pattern: RegExp;
  locale?: Locale;
  name: Localized;
  expected: Localized;
  /** What to write instead. */
  mend?: (text: string) => string;
}

const kinds: Kind[] = [
  {
    pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]+/u,
    name: { ja: '見えない文字', en: 'an invisible character' },
    expected: { ja: 'それを消した文字', en: 'the text without it' },
  },
  {
    pattern: /[\u00a0\u2007\u202f]+/u,
    name: { ja: '改行されない空き', en: 'a space that no line breaks at' },
    expected: { ja: '普通の半角の空き', en: 'a plain space' },
  },
  {
    pattern: /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+/u,
    name: { ja: '外字', en: 'a character of one machine alone' },
    expected: { ja: 'どの機械でも読める文字', en: 'a character that every machine has' },
  },
  {
    pattern: /[\uff61-\uff9f]+/u,
    name: { ja: '半角カナ', en: 'half-width kana' },
    expected: { ja: '全角のカナ', en: 'full-width kana' },
    mend: (text) => text.normalize('NFKC'),
  },
  {
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/u,
    name: { ja: '全角の英数字', en: 'full-width letters or digits' },
    expected: { ja: '半角の英数字', en: 'half-width letters or digits' },
    mend: (text) => text.normalize('NFKC'),
  },
  {
    pattern: /[\u3099\u309a]/u,
    name: { ja: '離れた濁点', en: 'a voicing mark apart from its kana' },
    expected: { ja: '濁点と一つになったかな', en: 'the kana and its mark as one character' },
  },
  {
    pattern: /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[,.;!?](?![a-z\d])/iu,
    locale: 'ja',
    name: { ja: '半角の句読点', en: 'a half-width stop' },
    expected: { ja: '全角の、。！？', en: 'a full-width 、 。 ！ or ？' },
  },
  {
    pattern: /[、。！？：；（）「」]+/u,
    locale: 'en',
    name: { ja: '日本語の句読点やかっこ', en: 'Japanese punctuation' },
    expected: { ja: '英語の , . ! ? ( ) “ ”', en: 'English , . ! ? ( ) “ ”' },
  },
];

function shown(text: string): string {
  return /[\p{C}\p{Z}]/u.test(text)
    ? [...text].map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
    : text;
}

/** Characters in a text that readers do not see, or that look unlike the rest of it. */
export function checkOddCharacters(text: string, locale: Locale): TextFinding[] {
  // In English a run of Japanese, a name in brackets of its own, keeps its own signs.
  const isMixed = locale === 'en' && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return kinds
    .filter((kind) => kind.locale === undefined || (kind.locale === locale && !isMixed))
    .flatMap(({ pattern, name, expected, mend }): TextFinding | [] => {
      const [words] = pattern.exec(text) ?? [];
      if (words === undefined) return [];
      return {
        rule,
        words,
        found: { ja: `${name.ja}（${shown(words)}）`, en: `${name.en}: ${shown(words)}` },
        expected,
        suggestion: mend?.(words),
      };
    });
}

/** Odd characters in all texts, those of others too. */
export const oddCharacter = textCheck([rule], ({ words, locale }) => checkOddCharacters(words, locale));
