import { atField, linesOf } from '../read/fields.ts';
import { defineRule, type Finding, quoted } from '../report/problem.ts';
import type { Check } from './check.ts';
import { allPages, sharedFields } from './texts.ts';

const futureRule = defineRule('future-date', '未来の日付です', 'a date that is still to come');
const oldRule = defineRule('date-before-guide', 'ガイドより古い日付です', 'a date from before there was a guide');

/** The guide has been written since this day; nobody checked anything for it before. */
const firstDay = '2026-01-01';

/** Fields that say on which day somebody did something for the guide. */
const workedOn: readonly PropertyKey[] = ['updated', 'accessed', 'withdrawn'];

/** A day of work on the guide is neither still to come, by more than the time zones can explain, nor before it began. */
function checkDay(day: string, today: string): Finding[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  if (day > tomorrow) {
    const expected = { ja: `今日（${today}）までの日`, en: `a day up to today, ${today}` };
    return [{ rule: futureRule, found: quoted(day), expected }];
  }
  if (day < firstDay) {
    const expected = { ja: `${firstDay} より後の日`, en: `a day after ${firstDay}` };
    return [{ rule: oldRule, found: quoted(day), expected }];
  }
  return [];
}

/** The days on which pages were updated, sources read and testimonials withdrawn. */
export const date: Check = {
  rules: [futureRule, oldRule],
  check(content, { today }) {
    const { shortAddresses } = content;
    const pages = allPages(content).flatMap(({ fields }) => fields ?? []);
    const register = { ...shortAddresses, raw: Object.fromEntries(shortAddresses.raw ?? []) };
    return [...sharedFields(content), ...pages, register].flatMap((fields) =>
      linesOf(fields.raw).flatMap(({ path, text }) =>
        workedOn.includes(path.at(-1) ?? '') ? atField(fields, path, checkDay(text, today)) : [],
      ),
    );
  },
};
