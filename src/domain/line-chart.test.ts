import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, placeOfYear } from './line-chart.ts';

const staff = [793, 820, null, 882, 912, 918, 956, 961, null, 979];

test('the scale begins at zero, and ends at the top', () => {
  const { rings } = lineOf([0, 250, 1000], 1000);
  assert.deepEqual(
    rings.map(({ y }) => y),
    [100, 75, 0],
  );
});

test('years are spaced evenly, those without a value included', () => {
  const { rings } = lineOf(staff, 1000);
  assert.equal(rings.length, 8);
  assert.deepEqual(
    rings.map(({ x }) => x),
    [0, 1, 3, 4, 5, 6, 7, 9].map((index) => placeOfYear(index, 10)),
  );
});

test('a line joins the values, and tells where a year between them is not known', () => {
  const { segments } = lineOf(staff, 1000);
  assert.deepEqual(
    segments.map(({ from, to, isGuess }) => [from.value, to.value, isGuess]),
    [
      [793, 820, false],
      [820, 882, true],
      [882, 912, false],
      [912, 918, false],
      [918, 956, false],
      [956, 961, false],
      [961, 979, true],
    ],
  );
});

test('a series may have one value or none', () => {
  assert.deepEqual(lineOf([null, null], 10), { rings: [], segments: [] });
  assert.equal(lineOf([null, 4], 10).segments.length, 0);
});

test('refuses a value that is not on the scale', () => {
  assert.throws(() => lineOf([-1], 10), RangeError);
  assert.throws(() => lineOf([11], 10), RangeError);
});
