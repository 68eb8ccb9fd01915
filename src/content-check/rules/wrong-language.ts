import { quoted, type Rule } from '../report/problem.ts';
import { textCheck } from './check.ts';

const rule: Rule = {
  id: 'wrong-language',
  title: { ja: '別の言語で書かれています', en: 'the text is in another language' },
};

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Text that is in another language than its file says. Names and abbreviations are the same in every language. */
export const wrongLanguage = textCheck([rule], ({ words: text, locale, isOurs }) => {
  const kana = text.match(japanese)?.length ?? 0;
  const words = text.match(/(?<![\w.@/])[a-z]{2,}(?![\w@/]|\.\w)/g)?.length ?? 0;
  const isWrong = locale === 'ja' ? kana === 0 && words >= 4 : kana >= 12 && kana > 3 * words;
  if (!isOurs || !isWrong) return [];
  const start = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const expected = locale === 'ja' ? { ja: '日本語', en: 'Japanese' } : { ja: '英語', en: 'English' };
  return [{ rule, words: text.slice(0, 39), found: quoted(start), expected }];
});
