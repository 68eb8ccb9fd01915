import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Answer, answerIds, type AskedCriterion, assess, type Assessment, type Outcome } from './self-check.ts';

const ids = fc.oneof(fc.constantFrom('age', 'degree', '__proto__', 'constructor', ''), fc.string());
const routes = fc.uniqueArray(fc.constantFrom('vacancy', 'ypp', 'toString'));
const criteriaLists: fc.Arbitrary<AskedCriterion[]> = fc.uniqueArray(fc.record({ id: ids, otherRoutes: routes }), {
  selector: ({ id }) => id,
});
const answers = fc.constantFrom(...answerIds);

/** A list of criteria with answers to some of them, and to what none of them asks. */
const checks = criteriaLists.chain((criteria) =>
  fc.record({
    criteria: fc.constant(criteria),
    given: fc.uniqueArray(
      fc.tuple(criteria.length > 0 ? fc.oneof(fc.constantFrom(...criteria.map(({ id }) => id)), ids) : ids, answers),
      { selector: ([id]) => id },
    ),
  }),
);

/** An assessment without the order in which it lists things. */
function unordered({ outcomes, otherRoutes }: Assessment) {
  return { outcomes: Object.fromEntries([...outcomes].sort()), otherRoutes: [...otherRoutes].sort() };
}

test('every answered criterion has an outcome, and nothing else has one', () => {
  fc.assert(
    fc.property(checks, ({ criteria, given }) => {
      const answered = new Map<string, Answer>(given);
      const { outcomes, otherRoutes } = assess(answered, criteria);
      assert.deepEqual(
        [...outcomes.keys()],
        criteria.map(({ id }) => id).filter((id) => answered.has(id)),
      );
      for (const outcome of outcomes.values()) assert.ok(['met', 'ask', 'notMet'].includes(outcome));
      if (![...outcomes.values()].includes('notMet')) assert.equal(otherRoutes.size, 0);
    }),
  );
});

test('the order of criteria, of their routes and of answers makes no difference', () => {
  fc.assert(
    fc.property(
      checks.chain(({ criteria, given }) =>
        fc.record({
          check: fc.constant({ criteria, given }),
          criteria: fc
            .shuffledSubarray(criteria, { minLength: criteria.length })
            .map((list) => list.map(({ id, otherRoutes }) => ({ id, otherRoutes: [...otherRoutes].reverse() }))),
          given: fc.shuffledSubarray(given, { minLength: given.length }),
        }),
      ),
      ({ check, criteria, given }) => {
        assert.deepEqual(
          unordered(assess(new Map(given), criteria)),
          unordered(assess(new Map(check.given), check.criteria)),
        );
      },
    ),
  );
});

test('a better answer never worsens an outcome, changes no other, and takes no route away from what is still not met', () => {
  const rank: Record<Outcome, number> = { met: 0, ask: 1, notMet: 2 };
  fc.assert(
    fc.property(checks, answers, fc.nat(), ({ criteria, given }, better, at) => {
      const changed = given[at % Math.max(1, given.length)];
      fc.pre(changed !== undefined && answerIds.indexOf(better) <= answerIds.indexOf(changed[1]));
      const before = assess(new Map(given), criteria);
      const after = assess(new Map(given).set(changed[0], better), criteria);
      assert.deepEqual([...after.outcomes.keys()], [...before.outcomes.keys()]);
      for (const [id, outcome] of after.outcomes) {
        const was = before.outcomes.get(id)!;
        if (id === changed[0]) assert.ok(rank[outcome] <= rank[was]);
        else assert.equal(outcome, was);
      }
      if ([...after.outcomes.values()].includes('notMet'))
        for (const route of before.otherRoutes) assert.ok(after.otherRoutes.has(route));
    }),
  );
});

test('a route is named only where every criterion that is not met leaves it open', () => {
  const criteria = [
    { id: 'age', otherRoutes: ['vacancy'] },
    { id: 'degree', otherRoutes: ['ypp', 'vacancy'] },
    { id: 'nationality', otherRoutes: [] },
  ];
  const routesFor = (given: Record<string, Answer>) => [
    ...assess(new Map(Object.entries(given)), criteria).otherRoutes,
  ];
  assert.deepEqual(routesFor({ age: 'yes', degree: 'no' }), ['ypp', 'vacancy']);
  assert.deepEqual(routesFor({ age: 'no', degree: 'no' }), ['vacancy']);
  assert.deepEqual(routesFor({ age: 'unsure', degree: 'unsure' }), []);
  assert.deepEqual(routesFor({ degree: 'no', nationality: 'no' }), []);
});
