import { personNames } from '../../domain/glossary.ts';
import { atField, unfinishedMark } from '../read/fields.ts';
import { findProse } from '../read/mdx.ts';
import { defineRule, quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

const rule = defineRule('unnamed-person', '話の中の名前と違う名前です', 'a name that the story does not have', {
  severity: 'warning',
});

/**
 * A testimonial names its person as `person.yaml` does. Where only one of them was corrected, what other files say of
 * the person fits no longer, and this is why.
 */
export const unnamedPerson: Check = {
  rules: [rule],
  isOfEntry: true,
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.subject !== 'testimonials' || !entry.shared?.data) return [];
      const { shared, pages } = entry;
      const { name } = entry.shared.data;
      const names = personNames(name.ja, name.en.family);
      return pages.flatMap(({ file, locale, tree }) => {
        const texts = tree ? findProse(tree).map(({ text }) => text) : [];
        const isWritten = texts.length > 0 && texts.every((text) => unfinishedMark(text) === undefined);
        if (!isWritten || texts.some((text) => names[locale].test(text))) return [];
        return atField(shared, locale === 'ja' ? ['name', 'ja'] : ['name', 'en', 'family'], {
          rule,
          found: quoted(locale === 'ja' ? name.ja : name.en.family),
          expected: {
            ja: `${file} にある名前。こちらが正しいのなら、すべてのページで名前を直します`,
            en: `the name that ${file} has; if this one is right, that one is mended on every page`,
          },
        });
      });
    }),
};
