import { wrongId } from '../read/data-file.ts';
import { atField } from '../read/fields.ts';
import { wrongValue } from '../read/schema.ts';
import { quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

/** No exam has been open for longer than two months; a longer window has the wrong year or month. */
const longestDays = 120;

/** An application window stands under the year of its exam, opens in it, and closes some weeks later. */
export const windowYear: Check = {
  rules: [],
  check: ({ windows }) =>
    [...windows.entries].flatMap(([year, window]) => {
      if (!/^\d{4}$/.test(year)) {
        const expected = { ja: '試験の年（例：2019）', en: 'the year of the exam, such as 2019' };
        return atField(windows, [year], { rule: wrongId, found: quoted(year), expected });
      }
      if (window.status === 'unknown') return [];
      const days = (Date.parse(window.closes) - Date.parse(window.opens)) / 86_400_000;
      if (window.opens.startsWith(year) && days > longestDays) {
        const expected = {
          ja: `受付開始（${window.opens}）から${longestDays}日までの日`,
          en: `a day at most ${longestDays} days after the first, ${window.opens}`,
        };
        return atField(windows, [year, 'closes'], { rule: wrongValue, found: quoted(window.closes), expected });
      }
      if (window.opens.startsWith(year)) return [];
      const expected = { ja: `${year}年の日`, en: `a day in ${year}` };
      return atField(windows, [year, 'opens'], { rule: wrongValue, found: quoted(window.opens), expected });
    }),
};
