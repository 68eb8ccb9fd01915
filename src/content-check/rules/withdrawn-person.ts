import { defineRule, quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

const rule = defineRule(
  'withdrawn-person',
  '取り下げた声の人の名前が残っています',
  'a person is still named whose testimonial was withdrawn',
);

/**
 * Whoever withdraws is named nowhere any more. The register knows the folder, which is the name in Latin letters: it
 * is found in English, and stands in the same place in Japanese.
 */
export const withdrawnPerson: Check = {
  rules: [rule],
  check({ shortAddresses }, { people, texts }) {
    const gone = [...shortAddresses.entries.values()].flatMap(({ testimonial, withdrawn }) =>
      withdrawn === undefined ? [] : testimonial,
    );
    return [...new Set(gone)].flatMap((id) => {
      const [family = ''] = id.split('-');
      const pattern = new RegExp(String.raw`(?<!\p{L})\p{Lu}\p{L}*(?!\p{L})`, 'gu');
      return texts.flatMap(({ file, locale, words: text, placeOf }) => {
        const named =
          locale === 'en' ? (text.match(pattern) ?? []).find((word) => word.toLowerCase() === family) : undefined;
        // Somebody else of that name may be in the guide.
        if (named === undefined || people.some(({ en }) => en.test(named))) return [];
        const expected = {
          ja: `この人の名前のない文章。日本語の同じところからも除きます（content/testimonials/${id} は取り下げられました）`,
          en: `the text without this name, and without it in the Japanese: content/testimonials/${id} was withdrawn`,
        };
        return [{ rule, file, ...placeOf(named), found: quoted(named), expected }];
      });
    });
  },
};
