import { isNearCountry } from '../../domain/country.ts';
import { countryName } from '../../i18n/format.ts';
import { atField } from '../read/fields.ts';
import { defineRule, type Problem, verbatim } from '../report/problem.ts';
import type { Check } from './check.ts';

const rule = defineRule(
  'point-outside-country',
  '地図の点が国の外にあります',
  'a point of the map outside its country',
);

/** The point of a post or of a station on a person's way lies in its country, or near it on a small island. */
export const countryOfPoint: Check = {
  rules: [rule],
  async check({ entries }) {
    const problems = entries.map(async (entry): Promise<Problem[]> => {
      const shared = entry.subject === 'testimonials' ? entry.shared : undefined;
      if (!shared?.data) return [];
      const { country, coordinates, stops } = shared.data;
      const points = [
        { path: ['coordinates'], country, coordinates },
        ...stops.map((stop, index) => ({ ...stop, path: ['stops', index, 'coordinates'] })),
      ];
      const found = points.map(async ({ path, country: code, coordinates: point }) => {
        if (!code || !point || (await isNearCountry(point, code)) !== false) return [];
        const [longitude, latitude] = point;
        const isSwapped = Math.abs(longitude) <= 90 && (await isNearCountry([latitude, longitude], code));
        return atField(shared, path, {
          rule,
          found: verbatim(`[${longitude}, ${latitude}]`),
          expected: {
            ja: `${countryName(code, 'ja')}の中の点：[経度, 緯度]`,
            en: `a point in ${countryName(code, 'en')}: [longitude, latitude]`,
          },
          suggestion: isSwapped ? `[${latitude}, ${longitude}]` : undefined,
        });
      });
      return (await Promise.all(found)).flat();
    });
    return (await Promise.all(problems)).flat();
  },
};
