import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './today.ts';

test('a build that is made again takes the day of the first one', () => {
  assert.equal(today({ SOURCE_DATE_EPOCH: '1577836800' }), '2020-01-01');
});

test('the day is that of Tokyo, where it begins nine hours before it does in Greenwich', () => {
  const lastSecondOfTheDay = Date.UTC(2019, 11, 31, 14, 59, 59) / 1000;
  assert.equal(today({ SOURCE_DATE_EPOCH: String(lastSecondOfTheDay) }), '2019-12-31');
  assert.equal(today({ SOURCE_DATE_EPOCH: String(lastSecondOfTheDay + 1) }), '2020-01-01');
});
