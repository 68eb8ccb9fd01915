import { wrongId } from '../read/data-file.ts';
import { atField } from '../read/fields.ts';
import { wrongValue } from '../read/schema.ts';
import { quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

/** An application window stands under the year of its exam, and opens in it. */
export const windowYear: Check = {
  rules: [],
  check: ({ windows }) =>
    [...windows.entries].flatMap(([year, window]) => {
      if (!/^\d{4}$/.test(year)) {
        const expected = { ja: '試験の年（例：2019）', en: 'the year of the exam, such as 2019' };
        return atField(windows, [year], { rule: wrongId, found: quoted(year), expected });
      }
      if (window.status === 'unknown' || window.opens.startsWith(year)) return [];
      const expected = { ja: `${year}年の日`, en: `a day in ${year}` };
      return atField(windows, [year, 'opens'], { rule: wrongValue, found: quoted(window.opens), expected });
    }),
};
