import { fold } from '../../domain/search/fold.ts';
import { localeIds } from '../../i18n/locales.ts';
import { atField } from '../read/fields.ts';
import { duplicateId } from '../read/yaml.ts';
import { quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

/** What readers type means one thing to search: a spelling is in one group, once. */
export const spellingGroup: Check = {
  rules: [],
  check({ spellings }) {
    return localeIds.flatMap((locale) => {
      const first = new Map<string, string>();
      return [...spellings.entries].flatMap(([id, group]) =>
        (group[locale] ?? []).flatMap((spelling, index) => {
          const { text } = fold(spelling);
          const owner = first.get(text);
          first.set(text, owner ?? id);
          if (owner === undefined) return [];
          const expected = {
            ja: `ほかにない書き方。全角と半角、ひらがなとカタカナ、大文字と小文字は同じものとみなします。これは ${owner} にあります`,
            en: `a spelling that stands nowhere else, in any width, kana or case; ${owner} has this one`,
          };
          return atField(spellings, [id, locale, index], { rule: duplicateId, found: quoted(spelling), expected });
        }),
      );
    });
  },
};
