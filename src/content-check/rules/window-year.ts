import { wrongId } from '../read/data-file.ts';
import { atField } from '../read/fields.ts';
import { wrongValue } from '../read/schema.ts';
import { quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

const longestWindow = 366 * 86_400_000;

/** An application window stands under the year of its exam, opens in it and closes within a year. */
export const windowYear: Check = {
  rules: [],
  check: ({ windows }) =>
    [...windows.entries].flatMap(([year, window]) => {
      if (!/^\d{4}$/.test(year)) {
        const expected = { ja: '試験の年（例：2019）', en: 'the year of the exam, such as 2019' };
        return atField(windows, [year], { rule: wrongId, found: quoted(year), expected });
      }
      if (window.status === 'unknown') return [];
      const { opens, closes, stages = [] } = window;
      if (!opens.startsWith(year)) {
        const expected = { ja: `${year}年の日`, en: `a day in ${year}` };
        return atField(windows, [year, 'opens'], { rule: wrongValue, found: quoted(opens), expected });
      }
      const elsewhere = stages.findIndex(({ from, to }) =>
        [from, to ?? from].some((at) => at !== 'open' && !at.startsWith(year)),
      );
      if (elsewhere >= 0) {
        const expected = { ja: `${year}年の月`, en: `months of ${year}` };
        const found = quoted([stages[elsewhere]?.from, stages[elsewhere]?.to].filter(Boolean).join(' – '));
        return atField(windows, [year, 'stages', elsewhere], { rule: wrongValue, found, expected });
      }
      if (Date.parse(closes) - Date.parse(opens) <= longestWindow) return [];
      const expected = { ja: '受付開始日から一年以内の日', en: 'a day within a year of the first day' };
      return atField(windows, [year, 'closes'], { rule: wrongValue, found: quoted(closes), expected });
    }),
};
