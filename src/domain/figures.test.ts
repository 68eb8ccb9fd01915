import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedValue, Fact, FactUnit } from '../schemas/fact.ts';
import {
  compareAsOf,
  fillFigures,
  findFactReferences,
  formatFigure,
  largeFigureText,
  splitFactReferences,
  valueAt,
  yearEndSeries,
} from './figures.ts';

const dated = (value: DatedValue['value'], hedge: DatedValue['hedge'] = 'exact', at = '2019'): DatedValue => ({
  at,
  value,
  hedge,
  source: 'bluebook-2019',
  place: { ja: '本文', en: 'main text' },
});
const fact = (unit: FactUnit, ...history: DatedValue[]): Fact => ({
  label: { ja: '数', en: 'Number' },
  topic: 'programme',
  unit,
  history,
});

test('a figure reads as each language says it, with the hedge of its source', () => {
  const rows: [DatedValue, FactUnit, string, string][] = [
    [dated({ min: 50, max: 60 }, 'about'), 'people', '50人から60人程度', 'about 50 to 60'],
    [dated({ tenths: 7 }, 'about'), 'people', '約7割', 'about 70%'],
    [dated({ tenths: 4 }, 'over'), 'people', '4割以上', 'over 40%'],
    [dated(850, 'about'), 'people', '約850人', 'about 850'],
    [dated(2000, 'over'), 'people', '2,000人超', 'over 2,000'],
    [dated({ part: 468, whole: 961 }), 'people', '961人のうち468人', '468 of 961'],
    [dated(2, 'in-principle'), 'years', '原則2年', 'normally two years'],
    [dated(2, 'at-least'), 'years', '2年以上', 'at least two years'],
    [dated(12), 'years', '12年', '12 years'],
    [dated(1), 'years', '1年', 'one year'],
    [dated(35, 'at-most'), 'age', '35歳以下', '35 or younger'],
    [dated(1974), 'year', '1974年', '1974'],
    [dated(50), 'anniversary', '50周年', '50 years'],
    [dated(3, 'at-most'), 'posts', '3つまで', 'up to three posts'],
  ];
  for (const [value, unit, ja, en] of rows) {
    assert.equal(formatFigure(value, unit, 'ja'), ja);
    assert.equal(formatFigure(value, unit, 'en'), en);
  }
});

test('a range is cut where a sign takes the place of its words in large type', () => {
  const range = dated({ min: 50, max: 1060 }, 'about');
  assert.deepEqual(largeFigureText(range, 'people', 'ja').range, {
    min: '50',
    words: 'から',
    sign: '〜',
    max: '1,060',
  });
  assert.deepEqual(largeFigureText(range, 'people', 'en').range, { min: '50', words: ' to ', sign: '–', max: '1,060' });
  assert.equal(largeFigureText(dated(50), 'people', 'en').range, undefined);
});

test('times are ordered, the end of a year after everything else in it', () => {
  assert.deepEqual(['2019-end', '2019', '2020-09-09', 'FY2017', '2018-end'].sort(compareAsOf), [
    'FY2017',
    '2018-end',
    '2019',
    '2019-end',
    '2020-09-09',
  ]);
});

test('the newest value is taken unless another time is asked for, and a missing time is named', () => {
  const staff = fact('people', dated(850, 'about'), dated(979, 'exact', '2024-end'));
  assert.equal(valueAt(staff).value, 979);
  assert.equal(valueAt(staff, '2019').value, 850);
  assert.throws(() => valueAt(staff, '2017'), /has no value at "2017"; it has values at 2019, 2024-end/);
});

test('figures are put into a line of text, and an unknown fact is refused', () => {
  const facts = new Map([['age-limit', fact('age', dated(35, 'at-most'))]]);
  assert.equal(fillFigures('{age-limit}である', facts, 'ja'), '35歳以下である');
  assert.equal(fillFigures('I am {age-limit@2019}', facts, 'en'), 'I am 35 or younger');
  assert.throws(() => fillFigures('{age}', facts, 'ja'), /there is no fact "age"/);
  assert.deepEqual(findFactReferences('{a} and {b-c@2019-end}'), [{ id: 'a' }, { id: 'b-c', at: '2019-end' }]);
});

test('a line of text is cut at the facts it refers to', () => {
  assert.deepEqual(splitFactReferences('{age-limit}, and {term-years@2019} of work'), [
    { id: 'age-limit' },
    ', and ',
    { id: 'term-years', at: '2019' },
    ' of work',
  ]);
});

test('a yearly series keeps its gaps in their places', () => {
  const staff: Fact = {
    ...fact('people', dated(820, 'exact', '2016-end'), dated(882, 'exact', '2018-end'), dated(850, 'about', '2019')),
    gaps: [{ at: '2017-end', note: { ja: 'なし', en: 'none' } }],
  };
  assert.deepEqual(
    yearEndSeries(staff, 'ja').map((point) => [point.label, point.value?.value ?? null]),
    [
      ['2016年末', 820],
      ['2017年末', null],
      ['2018年末', 882],
    ],
  );
});
