import { type Locale, localeIds } from '../../i18n/locales.ts';
import { atField, localizedOf, unfinishedMark, withoutPlaceholders } from '../read/fields.ts';
import { defineRule, quoted, verbatim } from '../report/problem.ts';
import { type Check, type Context, textCheck } from './check.ts';
import { sharedFields } from './texts.ts';

const wrongRule = defineRule('wrong-language', '別の言語で書かれています', 'the text is in another language');
const swappedRule = defineRule(
  'swapped-languages',
  '日本語と英語が入れ替わっています',
  'the two languages are swapped',
);

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Names and abbreviations are the same in every language. A field is all in one, however short. */
function isInWrongLanguage(text: string, locale: Locale, isField: boolean, { organizations }: Context): boolean {
  const kana = text.match(japanese)?.length ?? 0;
  const words = text.match(/(?<![\w.@/])[a-z]{2,}(?![\w@/]|\.\w)/g)?.length ?? 0;
  const hasLatinWord = /\p{Ll}{2}/u.test(text);
  if (locale === 'en') return isField ? kana > 0 && !hasLatinWord : kana >= 12 && kana > 3 * words;
  const isName = [...organizations.values()].some(({ name, shortName }) => [name.en, shortName].includes(text));
  return kana === 0 && !isName && (isField ? hasLatinWord : words >= 4);
}

function wrongLanguage(text: string, locale: Locale) {
  const start = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const expected = locale === 'ja' ? { ja: '日本語', en: 'Japanese' } : { ja: '英語', en: 'English' };
  return { rule: wrongRule, words: text.slice(0, 39), found: quoted(start), expected };
}

/** Text of a page that is in another language than its file says. */
export const languageOfPage = textCheck([], ({ file, words, locale, path }, context) =>
  file.endsWith('.mdx') && isInWrongLanguage(words, locale, path !== undefined, context)
    ? [wrongLanguage(words, locale)]
    : [],
);

/** Words of the data that are in another language than they say, one of them or both. */
export const languageOfData: Check = {
  rules: [wrongRule, swappedRule],
  isOfEntry: true,
  check: (content, context) =>
    sharedFields(content).flatMap((fields) =>
      localizedOf(fields.raw).flatMap(({ path, ...words }) => {
        const [isJapanese, isEnglish] = [words.ja.search(japanese) >= 0, words.en.search(japanese) < 0];
        if (!isJapanese && !isEnglish) {
          const [found, expected] = [`ja: ${words.ja}, en: ${words.en}`, `ja: ${words.en}, en: ${words.ja}`];
          return atField(fields, path, { rule: swappedRule, found: verbatim(found), expected: verbatim(expected) });
        }
        return localeIds
          .filter((locale) => fields.isOurs && unfinishedMark(words[locale]) === undefined)
          .filter((locale) => isInWrongLanguage(withoutPlaceholders(words[locale]), locale, true, context))
          .flatMap((locale) => atField(fields, [...path, locale], wrongLanguage(words[locale], locale)));
      }),
    ),
};
