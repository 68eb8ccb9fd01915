import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeComparison } from './route-comparison.ts';

const page = `
Some words before.

<RouteTable>

| Aspect | vacancy | jpo |
| --- | --- | --- |
| Age | Set by **the post**, \\| or not | <Fact id="age-limit" at="2019" /> |
| People | See [more](/figures/) | <Fact id="applicants" date="omit">people</Fact> in <Window year="2019" /> |

</RouteTable>
`;

test('the comparison is read row by row, with the routes of its columns', () => {
  const [age, people] = routeComparison(page);
  assert.deepEqual(age?.aspect, ['Age']);
  assert.equal(age?.routes.get('vacancy')?.join(''), 'Set by the post, | or not');
  assert.equal(people?.routes.get('vacancy')?.join(''), 'See more');
  assert.deepEqual([...(people?.routes.keys() ?? [])], ['vacancy', 'jpo']);
});

test('what a component prints stands for itself, with how it is printed', () => {
  const [age, people] = routeComparison(page);
  assert.deepEqual(age?.routes.get('jpo'), [{ kind: 'fact', id: 'age-limit', at: '2019', isDated: true, counted: '' }]);
  assert.deepEqual(people?.routes.get('jpo'), [
    { kind: 'fact', id: 'applicants', at: undefined, isDated: false, counted: 'people' },
    ' in ',
    { kind: 'window', year: '2019' },
  ]);
});

test('a page without a comparison has no rows', () => {
  assert.deepEqual(routeComparison('| a | b |\n| --- | --- |\n| c | d |\n'), []);
});
