import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countryName,
  formatAsOf,
  formatDate,
  formatList,
  formatMonths,
  formatNumber,
  formatPeriod,
  formatShortDay,
  formatSmallNumber,
} from './format.ts';

test('dates read as each language writes them', () => {
  assert.equal(formatDate('2026-11-24', 'ja'), '2026年11月24日');
  assert.equal(formatDate('2026-11-24', 'en'), '24 November 2026');
});

test('a period carries weekdays, and the time of its deadline where it is known', () => {
  assert.equal(formatPeriod('2019-02-01', '2019-03-04', 'ja'), '2019年2月1日（金）から3月4日（月）まで');
  assert.equal(formatPeriod('2019-02-01', '2019-03-04', 'en'), 'Friday 1 February to Monday 4 March 2019');
  assert.equal(
    formatPeriod('2026-02-02', '2026-03-03', 'ja', '18:00'),
    '2026年2月2日（月）から3月3日（火）18時（日本時間）まで',
  );
  assert.equal(
    formatPeriod('2026-02-02', '2026-03-03', 'en', '18:00'),
    'Monday 2 February to Tuesday 3 March 2026 (18:00 Japan time)',
  );
});

test('days and months of one year read as each language writes them', () => {
  assert.equal(formatShortDay('2021-02-25', 'ja'), '2/25');
  assert.equal(formatShortDay('2021-02-25', 'en'), '25 Feb');
  const rows = [
    ['2026-04', undefined, '4月', 'April'],
    ['2026-06-mid', '2026-07', '6月中旬から7月', 'mid-June to July'],
    ['2026-08-early', 'open', '8月上旬から', 'from early August'],
  ] as const;
  for (const [from, to, ja, en] of rows) {
    assert.equal(formatMonths(from, to, 'ja'), ja);
    assert.equal(formatMonths(from, to, 'en'), en);
  }
  assert.equal(formatMonths('2026-06-mid', '2026-07', 'en', true), 'mid-Jun to Jul');
});

test('the time of a figure is said in words', () => {
  const rows = [
    ['2019', '2019年', '2019'],
    ['2018-end', '2018年末', 'end of 2018'],
    ['FY2017', '2017年度', 'FY2017'],
    ['2023-01', '2023年1月', 'January 2023'],
    ['2020-09-09', '2020年9月9日', '9 September 2020'],
  ] as const;
  for (const [at, ja, en] of rows) {
    assert.equal(formatAsOf(at, 'ja'), ja);
    assert.equal(formatAsOf(at, 'en'), en);
  }
});

test('numbers take separators, and small ones are words in running English', () => {
  assert.equal(formatNumber(1700, 'ja'), '1,700');
  assert.equal(formatSmallNumber(2, 'en'), 'two');
  assert.equal(formatSmallNumber(2, 'ja'), '2');
  assert.equal(formatSmallNumber(12, 'en'), '12');
});

test('countries are named by their code, and a code that is none is refused', () => {
  assert.equal(countryName('TJ', 'ja'), 'タジキスタン');
  assert.equal(countryName('TZ', 'en'), 'Tanzania');
  assert.throws(() => countryName('XX', 'ja'), /XX is not the code of a country/);
});

test('lists end as each language ends them', () => {
  assert.equal(formatList(['A', 'B', 'C'], 'ja'), 'A、B、C');
  assert.equal(formatList(['A', 'B', 'C'], 'en'), 'A, B and C');
});
