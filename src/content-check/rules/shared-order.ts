import { atField } from '../read/fields.ts';
import { duplicateId } from '../read/yaml.ts';
import { verbatim } from '../report/problem.ts';
import type { Check } from './check.ts';

/** No two entries of a list have the same place in it. */
export const sharedOrder: Check = {
  rules: [],
  check({ entries }) {
    const first = new Map<string, string>();
    return entries.flatMap(({ subject, shared }) => {
      const order = shared?.raw['order'];
      if (!shared || typeof order !== 'number') return [];
      const key = `${subject} ${order}`;
      const owner = first.get(key);
      if (owner === undefined) {
        first.set(key, shared.file);
        return [];
      }
      const expected = {
        ja: `ほかにない値。これは ${owner} にあります`,
        en: `a value that no other has; ${owner} has this one`,
      };
      return atField(shared, ['order'], { rule: duplicateId, found: verbatim(String(order)), expected });
    });
  },
};
