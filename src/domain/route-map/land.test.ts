import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLand, landPath, nearest, type Coordinates } from './land.ts';

test('knows land from water', () => {
  const land: Record<string, Coordinates> = {
    'west of Tokyo': [139.3, 35.8],
    Nairobi: [36.82, -1.29],
    Khartoum: [32.53, 15.5],
    Dushanbe: [68.78, 38.56],
    'Alice Springs': [133.9, -23.7],
    'Chukotka, beyond 180°': [-175, 66.5],
    'Chukotka, before 180°': [175, 67],
    'the South Pole': [0, -89.9],
  };
  const water: Record<string, Coordinates> = {
    'the middle of the Pacific': [-150, 10],
    'the Gulf of Guinea': [0, -2],
    'the Indian Ocean': [80, -20],
    'the Caspian Sea': [51, 41],
    'the North Pole': [0, 89.9],
  };
  for (const [name, place] of Object.entries(land)) assert.equal(isLand(place), true, name);
  for (const [name, place] of Object.entries(water)) assert.equal(isLand(place), false, name);
});

test('takes a longitude counted on beyond 180°', () => {
  assert.equal(isLand([36.82 + 360, -1.29]), true);
  assert.equal(isLand([210, 10]), false);
  assert.equal(nearest(-170, 150), 190);
  assert.equal(nearest(170, -150), -190);
});

test('draws one stroke for neighbouring land cells of a row and none for water', () => {
  const sahara = { west: 0, north: 28, cellWidth: 2, cellHeight: 2, columns: 10, rows: 3 };
  assert.equal(landPath(sahara), 'm0 0.5h10m-10 1h10m-10 1h10');
  const pacific = { west: -160, north: 18, cellWidth: 2, cellHeight: 2, columns: 10, rows: 3 };
  assert.equal(landPath(pacific), '');
});
