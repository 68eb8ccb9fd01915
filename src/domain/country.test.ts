import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coordinates } from './route-map/land.ts';
import { isNearCountry } from './country.ts';

test('a point is known to be in its country, on its coast or somewhere else', async () => {
  const rows: [name: string, point: Coordinates, country: string, isNear: boolean | undefined][] = [
    ['Nairobi', [36.82, -1.29], 'KE', true],
    ['Nairobi with its numbers changed over', [-1.29, 36.82], 'KE', false],
    ['Nairobi', [36.82, -1.29], 'TZ', false],
    ['Dar es Salaam, on the coast', [39.28, -6.8], 'TZ', true],
    ['Lake Victoria', [33, -1], 'UG', true],
    ['Suva, west of the date line', [178.44, -18.14], 'FJ', true],
    ['an island of Fiji east of the date line', [-179.98, -16.79], 'FJ', true],
    ['Maseru, inside South Africa', [27.48, -29.31], 'LS', true],
    ['the middle of Lesotho', [28.3, -29.6], 'LS', true],
    ['Geneva', [6.14, 46.2], 'CH', true],
    ['Tokyo', [139.69, 35.69], 'JP', true],
    ['New York', [-74, 40.71], 'US', true],
    ['Singapore', [103.82, 1.35], 'SG', true],
    ['a country that is not on the map', [0, 0], 'TV', undefined],
  ];
  for (const [name, point, country, isNear] of rows) {
    assert.equal(await isNearCountry(point, country), isNear, `${name} in ${country}`);
  }
});
