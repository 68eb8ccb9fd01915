import type { Localized } from '../../schemas/localized.ts';
import { type Rule, type Finding, verbatim } from '../report/problem.ts';
import { atField, localizedOf } from '../read/fields.ts';
import type { Check } from './check.ts';
import { sharedFields } from './texts.ts';

const rule: Rule = {
  id: 'swapped-languages',
  title: { ja: '日本語と英語が入れ替わっています', en: 'the two languages are swapped' },
};

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Words of the data whose Japanese is English and whose English is Japanese. */
export function checkSwappedLanguages({ ja, en }: Localized): Finding[] {
  if (japanese.test(ja) || !japanese.test(en)) return [];
  return [
    {
      rule,
      found: verbatim(`ja: ${ja}, en: ${en}`),
      expected: verbatim(`ja: ${en}, en: ${ja}`),
    },
  ];
}

/** Words in both languages, wherever they stand in the data. */
export const swappedLanguages: Check = {
  rules: [rule],
  check: (content) =>
    sharedFields(content).flatMap((fields) =>
      localizedOf(fields.raw).flatMap(({ path, ja, en }) => atField(fields, path, checkSwappedLanguages({ ja, en }))),
    ),
};
