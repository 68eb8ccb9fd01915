import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JSONReport } from '@playwright/test/reporter';
import { notesOf, testedBehaviours } from './tested-behaviours.ts';

type Annotations = { type: string; description?: string }[];

function spec(
  title: string,
  tags: string[],
  status: 'expected' | 'unexpected' | 'skipped',
  annotations: Annotations = [],
) {
  return { title, tags, ok: status !== 'unexpected', tests: [{ status, annotations }] };
}

/** A report of the given tests, the last of them inside a group. */
function report(...specs: ReturnType<typeof spec>[]): Pick<JSONReport, 'suites'> {
  const suites = [
    { title: 'a.browser.ts', specs: specs.slice(0, -1), suites: [{ title: 'on paper', specs: specs.slice(-1) }] },
  ];
  return { suites } as unknown as Pick<JSONReport, 'suites'>;
}

const untagged = spec('/ is quick', [], 'expected');

test('a test of many pages is one behaviour, counted for each language and for both', () => {
  const pages = ['/', '/about/', '/en/about/', '/bilingual/about/'];
  assert.deepEqual(
    testedBehaviours(
      report(...pages.map((page) => spec(`${page} is read`, ['@1.4.3', '1.1.1'], 'expected')), untagged),
    ),
    [{ behaviour: 'is read', criteria: ['1.1.1', '1.4.3'], passed: { ja: 2, en: 1, both: 1 } }],
  );
});

test('a test that names no page belongs to none, and a group gives its name', () => {
  assert.deepEqual(testedBehaviours(report(spec('the link is copied', ['4.1.3'], 'expected'))), [
    { behaviour: 'on paper: the link is copied', criteria: ['4.1.3'], passed: { other: 1 } },
  ]);
});

test('a failure is counted as one, and what was skipped as nothing', () => {
  const specs = [
    spec('/ is read', ['1.1.1'], 'unexpected'),
    spec('/about/ is read', ['1.1.1'], 'skipped'),
    spec('/en/ is read', ['1.1.1'], 'expected'),
  ];
  assert.deepEqual(testedBehaviours(report(...specs, untagged)), [
    { behaviour: 'is read', criteria: ['1.1.1'], passed: { en: 1 }, failed: { ja: 1 } },
  ]);
});

test('tests without the number of a criterion are evidence for none', () => {
  assert.deepEqual(testedBehaviours(report(spec('/ is read', ['slow'], 'expected'), untagged)), []);
});

test('what tests noted is found by its name', () => {
  const notes = [
    { type: 'browser', description: 'Chromium 1' },
    { type: 'judged', description: 'color-contrast' },
  ];
  const noted = report(spec('/ is read', ['1.1.1'], 'expected', notes), spec('/en/ is read', [], 'expected', notes));
  assert.deepEqual(notesOf(noted, 'browser'), ['Chromium 1', 'Chromium 1']);
});
