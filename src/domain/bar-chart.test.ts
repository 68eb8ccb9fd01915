import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barChart, type Bar } from './bar-chart.ts';

const staff: Bar[] = [793, 820, null, 882, 912, 918, 956, 961, null, 979].map((value, index) => ({
  label: `’${15 + index}`,
  value,
  valueText: value === null ? '' : String(value),
  emphasis: index === 9,
}));
const target = { value: 1000, label: '1,000' };

test('scales columns evenly from zero', () => {
  const { columns, baseline } = barChart({ bars: staff, targetLine: target });
  const unit = columns[0]!.height / 793;
  for (const { height, y, valueText } of columns) {
    assert.ok(Math.abs(height - Number(valueText) * unit) < 0.2, valueText);
    assert.ok(Math.abs(y + height - baseline) < 0.11, valueText);
  }
  const zero = barChart({ bars: [...staff, { label: '’25', value: 0, valueText: '0' }] });
  assert.equal(zero.columns.at(-1)!.height, 0);
});

test('leaves a gap where no figure is known, and no column in it', () => {
  const { columns, gaps } = barChart({ bars: staff });
  assert.equal(columns.length, 8);
  assert.deepEqual(
    gaps.map(({ label }) => label),
    ['’17', '’23'],
  );
  for (const gap of gaps) for (const { x, width } of columns) assert.ok(x >= gap.x + gap.width || x + width <= gap.x);
});

test('spaces the years evenly, gaps included', () => {
  const { columns, gaps, width } = barChart({ bars: staff });
  const middles = [...columns, ...gaps].map(({ middle }) => middle).sort((a, b) => a - b);
  middles.forEach((middle, index) => assert.ok(Math.abs(middle - (index + 0.5) * (width / 10)) < 0.11));
});

test('draws the target on the scale of the columns', () => {
  const { columns, baseline, target: line } = barChart({ bars: staff, targetLine: target });
  const unit = columns[0]!.height / 793;
  assert.ok(Math.abs(baseline - line!.y - 1000 * unit) < 0.3);
  assert.equal(barChart({ bars: staff }).target, null);
});

test('moves the figures into the columns only where the target would run through them', () => {
  assert.equal(barChart({ bars: staff, targetLine: target }).valuesInside, true);
  assert.equal(barChart({ bars: staff }).valuesInside, false);
  const far = barChart({ bars: staff, targetLine: { value: 2000, label: '2,000' } });
  assert.equal(far.valuesInside, false);
});

test('marks the column to stress', () => {
  const { columns } = barChart({ bars: staff });
  assert.deepEqual(
    columns.filter(({ emphasis }) => emphasis).map(({ label }) => label),
    ['’24'],
  );
});

test('refuses negative values and a series without any value', () => {
  assert.throws(() => barChart({ bars: [{ label: 'a', value: -1, valueText: '-1' }] }), RangeError);
  assert.throws(() => barChart({ bars: [{ label: 'a', value: null, valueText: '' }] }), RangeError);
});
