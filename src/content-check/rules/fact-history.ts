import { compareAsOf } from '../../domain/figures.ts';
import type { DatedValue, Fact } from '../../schemas/fact.ts';
import { atField } from '../read/fields.ts';
import { wrongValue } from '../read/schema.ts';
import { duplicateId } from '../read/yaml.ts';
import { defineRule, type Finding, verbatim } from '../report/problem.ts';
import type { Check } from './check.ts';

const jumpRule = defineRule('far-off-value', 'ほかの年と大きく違う値です', 'a value far off those of other times');

/** A figure that counts the same thing does not grow or shrink this much from one value to the next. */
const largestFactor = 3;

function sizeOf({ value }: DatedValue): number | undefined {
  if (typeof value === 'number') return value;
  if ('min' in value) return (value.min + value.max) / 2;
  return 'tenths' in value ? value.tenths / 10 : value.part / value.whole;
}

/** @returns what is wrong with the value at an index, beside those around it */
function checkValue({ history }: Fact, index: number): Finding[] {
  const [before, value] = [history[index - 1], history[index]];
  if (!before || !value) return [];
  if (history.slice(0, index).some(({ at }) => at === value.at)) {
    const found = { ja: `二つめの ${value.at}`, en: `the time ${value.at} a second time` };
    return [{ rule: duplicateId, found, expected: { ja: '同じ時点は一度だけ', en: 'each time once' } }];
  }
  if (compareAsOf(before.at, value.at) >= 0) {
    const found = { ja: `${before.at} の後に ${value.at}`, en: `${value.at} after ${before.at}` };
    return [{ rule: wrongValue, found, expected: { ja: '古い値から順に', en: 'the oldest value first' } }];
  }
  return [];
}

/** Values are counts, which change slowly; of two that are far apart the one with fewer like it is reported. */
function checkJump({ history, unit }: Fact, index: number): Finding[] {
  if (unit === 'year' || unit === 'anniversary') return [];
  const value = history[index];
  const size = value && sizeOf(value);
  const others = history.flatMap((each, at) => (at === index ? [] : (sizeOf(each) ?? [])));
  const isFar = (a: number, b: number) => Math.max(a, b) >= largestFactor * Math.min(a, b);
  if (!value || size === undefined || others.length === 0 || !others.every((other) => isFar(size, other))) return [];
  // Of two values that differ, the newer one was typed last.
  if (others.length === 1 && index === 0) return [];
  const listed = history.map((each) => `${each.at}: ${JSON.stringify(each.value)}`).join(', ');
  return [
    {
      rule: jumpRule,
      found: verbatim(JSON.stringify(value.value)),
      expected: {
        ja: `ほかの時点と${largestFactor}倍も違わない値（${listed}）。本当に違うものを数えているなら、別の数字として登録します`,
        en: `a value less than ${largestFactor} times off the others (${listed}); what is counted in another way is a fact of its own`,
      },
    },
  ];
}

/** The history of a fact: each time once, the oldest first, no gap where there is a value, no value far off the rest. */
export const factHistory: Check = {
  rules: [jumpRule],
  check: ({ facts }) =>
    [...facts.entries].flatMap(([id, fact]) => {
      const times = fact.history.map(({ at }) => at);
      return [
        ...fact.history.flatMap((_, index) => [
          ...atField(facts, [id, 'history', index, 'at'], checkValue(fact, index)),
          ...atField(facts, [id, 'history', index, 'value'], checkJump(fact, index)),
        ]),
        ...(fact.gaps ?? []).flatMap(({ at }, index) => {
          if (!times.includes(at)) return [];
          const found = { ja: '値があるのに、gapsにもある時点', en: 'a gap where there is a value' };
          const expected = { ja: '値のない時点', en: 'a time without a value' };
          return atField(facts, [id, 'gaps', index, 'at'], { rule: wrongValue, found, expected });
        }),
      ];
    }),
};
