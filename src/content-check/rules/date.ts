import { today } from '../../domain/today.ts';
import type { Content } from '../read/content.ts';
import { atField, linesOf } from '../read/fields.ts';
import { defineRule, type Finding, type Problem, quoted } from '../report/problem.ts';
import type { Check } from './check.ts';
import { git } from './git.ts';
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

function findWrongDays(content: Content, today: string): Problem[] {
  const { shortAddresses } = content;
  const pages = allPages(content).flatMap(({ fields }) => fields ?? []);
  const register = { ...shortAddresses, raw: Object.fromEntries(shortAddresses.raw ?? []) };
  return [...sharedFields(content), ...pages, register].flatMap((fields) =>
    linesOf(fields.raw).flatMap(({ path, text }) =>
      workedOn.includes(path.at(-1) ?? '') ? atField(fields, path, checkDay(text, today)) : [],
    ),
  );
}

/** The day of the last commit that changed the content; empty where git knows none. */
function lastChange(root: string): string {
  const seconds = git(root, 'log', '-1', '--format=%ct', '--', 'content').trim();
  return seconds ? today({ SOURCE_DATE_EPOCH: seconds }) : '';
}

/** The days on which pages were updated, sources read and testimonials withdrawn. */
export const date: Check = {
  rules: [futureRule, oldRule],
  check(content, { root, today: day }) {
    const problems = findWrongDays(content, day);
    // A clock may be slow, and a build made again for an earlier day: work on the guide is not younger than its commit.
    const last = problems.some(({ rule }) => rule === futureRule) ? lastChange(root) : '';
    return last > day ? findWrongDays(content, last) : problems;
  },
};
