import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelRows, yearLine } from './timeline.ts';

test('a month takes a twelfth of the line, and a third of a month a third of that', () => {
  const [april, midJune] = yearLine([{ from: '2026-04' }, { from: '2026-06-mid', to: '2026-07' }]);
  assert.deepEqual(april, { from: 25, to: 33.3, isOpen: false });
  assert.deepEqual(midJune, { from: 44.4, to: 58.3, isOpen: false });
});

test('a day stands within its month', () => {
  const [window] = yearLine([{ from: '2026-02-01', to: '2026-03-31' }]);
  assert.deepEqual(window, { from: 8.3, to: 25, isOpen: false });
});

test('what has no known end leads up to the next station, or to the end of the year', () => {
  assert.deepEqual(
    yearLine([
      { from: '2026-08', to: 'open' },
      { from: '2026-10', to: 'open' },
    ]),
    [
      { from: 58.3, to: 75, isOpen: true },
      { from: 75, to: 100, isOpen: true },
    ],
  );
});

test('a label takes the next row where the one before it is in the way', () => {
  const labels = [8, 25, 44, 58, 75].map((from) => ({ from, width: 16 }));
  assert.deepEqual(labelRows(labels), [0, 0, 0, 1, 0]);
  assert.deepEqual(labelRows(labels.map((label) => ({ ...label, width: 40 }))), [0, 1, 2, 0, 1]);
});
