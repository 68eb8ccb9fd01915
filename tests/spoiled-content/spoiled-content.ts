import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/content-check/check-content.ts';
import { compareProblems, formatProblems, type Problem } from '../../src/content-check/report/problem.ts';
import { type Change, withCopy } from '../content-copy.ts';

/** The day on which the content of the fixture was checked, so that the tests say the same in years to come. */
const today = '2026-11-24';

/**
 * What a change makes the check say: rule and place of each problem, as in
 * `wrong-value data/facts.yaml:8:7 annual-dispatch.history[0].hedge`, with words that it says of it.
 */
export type Expected = { [problem: string]: string | string[] };

/** What the check says of a copy of the fixture after a change, in the order of a report. */
export async function problemsAfter(change: Change, day = today): Promise<Problem[]> {
  return withCopy(async (root) => {
    await change(root);
    return (await checkContent(root, day)).toSorted(compareProblems);
  });
}

/** Rule and place of a problem, as `Expected` names it. */
export function nameOf({ rule, file, line, column, place }: Problem): string {
  const position = [file.replace(/^content\//, ''), line, column].filter((part) => part !== undefined).join(':');
  return `${rule.id} ${position}${place ? ` ${place}` : ''}`;
}

/** Asserts that the problems are the expected ones, in the order of a report, each with what it has to say. */
export function assertSays(problems: Problem[], expected: Expected): void {
  assert.deepEqual([...new Set(problems.map(nameOf))], Object.keys(expected));
  for (const [name, words] of Object.entries(expected)) {
    const said = formatProblems(
      problems.filter((problem) => nameOf(problem) === name),
      'en',
    );
    for (const each of [words].flat()) assert.ok(said.includes(each), `no "${each}" in\n${said}`);
    assert.doesNotMatch(said, /\bundefined\b|^\s+at .*:\d+/m, 'it says nothing to an editor');
  }
}

/**
 * Tests that a change stops a build: that the check finds the problems that are expected and none that follows from
 * them. That the English is behind after a change to the Japanese goes without saying, unless that is what is expected.
 */
export function stops(name: string, change: Change, expected: Expected): void {
  test(`stops at ${name}`, async () => {
    const isOfStaleness = Object.keys(expected).some((problem) => problem.startsWith('stale-translation'));
    const problems = await problemsAfter(change);
    assertSays(
      problems.filter(({ rule }) => !rule.severity && (isOfStaleness || rule.id !== 'stale-translation')),
      expected,
    );
  });
}

/** Tests that a change makes the check warn, and stops no build. */
export function warns(name: string, change: Change, expected: Expected, day = today): void {
  test(`warns of ${name}`, async () => {
    const problems = (await problemsAfter(change, day)).filter(({ rule }) => rule.id !== 'stale-translation');
    assert.deepEqual(
      problems.filter(({ rule }) => rule.severity !== 'warning'),
      [],
    );
    assertSays(problems, expected);
  });
}

/** Tests that the check finds nothing wrong with a change, besides that the English may be behind. */
export function allows(name: string, change: Change): void {
  test(`allows ${name}`, async () => {
    const problems = await problemsAfter(change);
    assert.deepEqual(problems.filter(({ rule }) => rule.id !== 'stale-translation').map(nameOf), []);
  });
}
