import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './dates.ts';

test('dates are the same in both languages, however each writes them', () => {
  const rows: [ja: string, en: string, ...dates: string[]][] = [
    [
      '2019年、2020年の募集では、その年の2月1日でした。',
      'In the calls of 2019 and 2020 it was 1 February.',
      '02-01',
      '2019',
      '2020',
    ],
    ['取得日：2026年11月24日', 'Accessed: 24 November 2026', '11-24', '2026'],
    ['どの年も2月1日か2日から', 'on 1 or 2 February', '02-01', '02-02'],
    ['6月中旬から7月', 'mid-June to July', '06', '07'],
    ['2019年、2020年', 'in 2019, 2020', '2019', '2020'],
    ['2022年度の試験', 'the exam of 2022', '2022'],
    ['2017年夏から', 'From summer 2017', '2017', 'summer'],
    ['冬の終わりに応募して、秋から冬。', 'You apply late in winter; autumn or winter', 'autumn', 'winter'],
    ['『外交青書2019』', 'Diplomatic Bluebook 2019', '2019'],
  ];
  for (const [ja, en, ...dates] of rows) {
    assert.deepEqual(findDates(ja, 'ja'), dates);
    assert.deepEqual(findDates(en, 'en'), dates);
  }
});

test('counts, names and verbs are no dates', () => {
  assert.deepEqual(findDates('2000人と千秋さんの青春、3か月', 'ja'), []);
  assert.deepEqual(findDates('2,000 people may march', 'en'), []);
});
