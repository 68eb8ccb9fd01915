import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionIds, regionOf } from './region.ts';

test('a country lies in the region that the UN counts it to', () => {
  const expected = { TZ: 'africa', HT: 'americas', TJ: 'asia', CH: 'europe', FJ: 'oceania', AQ: undefined };
  for (const [code, region] of Object.entries(expected)) assert.equal(regionOf(code), region, code);
});

test('every country that has a name lies in one region, but for a few islands without people', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const countries = codes.filter(
    (code) => names.of(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
  );
  const without = countries.filter((code) => regionOf(code) === undefined);
  assert.ok(countries.length > 240);
  assert.deepEqual(
    without.filter(
      (code) =>
        !['AQ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'].includes(
          code,
        ),
    ),
    [],
  );
  assert.equal(regionIds.length, 5);
});
