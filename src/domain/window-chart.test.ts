import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOfDay, windowRows } from './window-chart.ts';

const known = (year: string, opens = '02-01', closes = '03-04') => ({
  year,
  opens: `${year}-${opens}`,
  closes: `${year}-${closes}`,
});

test('the axis runs from 20 January to 20 March, and a day has the same place in every year', () => {
  assert.equal(placeOfDay('01-20'), 0);
  assert.equal(placeOfDay('03-20'), 100);
  assert.equal(placeOfDay('02-01'), 20);
  const [leap, common] = windowRows([known('2024'), known('2023')]);
  assert.deepEqual(leap?.line, common?.line);
});

test('a window runs from its first day to its last', () => {
  const [row] = windowRows([known('2021', '02-01', '02-25')]);
  assert.deepEqual(row, { year: '2021', line: { from: placeOfDay('02-01'), to: placeOfDay('02-25') } });
});

test('a year without days keeps its row, and has no line', () => {
  assert.deepEqual(
    windowRows([{ year: '2020' }, known('2019'), { year: '2027' }]).map(({ year, line }) => [year, Boolean(line)]),
    [
      ['2019', true],
      ['2020', false],
      ['2027', false],
    ],
  );
});

test('windows of another season, and unknown years before the first of this one, are left to the table', () => {
  const rows = windowRows([
    known('2012', '03-01', '05-18'),
    { year: '2013' },
    known('2018', '04-03', '05-07'),
    known('2019'),
    known('2020', '01-10', '02-10'),
    { year: '2021', opens: '2021-02-01', closes: '2022-02-10' },
  ]);
  assert.deepEqual(
    rows.map(({ year }) => year),
    ['2019'],
  );
  assert.deepEqual(windowRows([{ year: '2013' }, known('2018', '04-03', '05-07')]), []);
});
