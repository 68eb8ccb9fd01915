import { atField } from '../read/fields.ts';
import { wrongValue } from '../read/schema.ts';
import { duplicateId } from '../read/yaml.ts';
import type { Check } from './check.ts';

/** The guide is about one of the routes. */
export const routes: Check = {
  rules: [],
  check({ routes: collection }) {
    const covered = [...collection.entries].flatMap(([id, { isCovered }]) => (isCovered ? id : []));
    const [first] = covered;
    const expected = { ja: '一つの道だけに isCovered: true', en: 'isCovered: true at one route and no other' };
    const isWhole = collection.entries.size === collection.raw?.size;
    if (first === undefined) {
      const found = { ja: 'このガイドが扱う道がない', en: 'no route that the guide is about' };
      return isWhole ? atField(collection, [], { rule: wrongValue, found, expected }) : [];
    }
    return covered.slice(1).flatMap((id) => {
      const found = { ja: `${first} のほかにもう一つの true`, en: `true once more, after ${first}` };
      return atField(collection, [id, 'isCovered'], { rule: duplicateId, found, expected });
    });
  },
};
