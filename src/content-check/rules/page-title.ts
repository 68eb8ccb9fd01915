import { entryPath } from '../../domain/entry-path.ts';
import { fullTitle, testimonialTitle } from '../../domain/page-title.ts';
import { fullName } from '../../domain/person-name.ts';
import { atField } from '../read/fields.ts';
import type { Check } from './check.ts';
import { defineRule, type Finding, quoted } from '../report/problem.ts';

const rule = defineRule('title-length', '題が長すぎます', 'a title is too long');
const sharedRule = defineRule('shared-title', '二つのページの題が同じです', 'two pages have the same title');

/** Search engines cut what is longer, and a share card sets it too small to read. */
export const longestTitle = 70;

/** @param printed the title of a page as browsers show it, the name of the guide and of the person included */
export function checkTitleLength(printed: string): Finding[] {
  const { length } = [...printed];
  if (length <= longestTitle) return [];
  return [
    {
      rule,
      found: { ja: `${length}字（「${printed}」）`, en: `${length} characters: "${printed}"` },
      expected: {
        ja: `多くて${longestTitle}字。あと${length - longestTitle}字短く`,
        en: `at most ${longestTitle}, so ${length - longestTitle} fewer`,
      },
    },
  ];
}

/** Titles as browsers show them, with the name of the guide and that of the person: short, and each for one page. */
export const pageTitle: Check = {
  rules: [rule, sharedRule],
  check({ entries }) {
    const first = new Map<string, string>();
    return entries.flatMap((entry) =>
      entry.pages.flatMap(({ file, fields, locale }) => {
        if (!fields || entry.subject === 'eligibility') return [];
        const lines = [fields.raw['title']].flat().filter((line) => typeof line === 'string');
        const name = entry.subject === 'testimonials' ? entry.shared?.data?.name : undefined;
        const own = name ? testimonialTitle(lines, fullName(name, locale), locale) : lines.join(' ');
        const printed = fullTitle(entryPath(entry.folder.subject, entry.folder.id), own, locale);
        const other = first.get(printed);
        if (other === undefined) first.set(printed, file);
        const expected = {
          ja: `ほかのページと違う題。${other} も同じ題です`,
          en: `another title than that of ${other}`,
        };
        return atField(
          fields,
          ['title'],
          [
            ...checkTitleLength(printed),
            ...(other === undefined ? [] : [{ rule: sharedRule, found: quoted(printed), expected }]),
          ],
        );
      }),
    );
  },
};
