import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { testedBehaviours } from '../scripts/tested-behaviours.ts';
import type { AccessibilityReport } from '../src/schemas/accessibility-report.ts';
import type { SuccessCriterion } from '../src/schemas/success-criterion.ts';
import { assertNone } from './assert-none.ts';
import { pagesToRead, readSite } from './site.ts';

const read = (name: string) => parse(readFileSync(`content/data/${name}.yaml`, 'utf8'));
const { report }: { report: AccessibilityReport } = read('accessibility-report');
const criteria = Object.values<SuccessCriterion>(read('success-criteria'));
const pages = pagesToRead(readSite());

/** Level A and level AA of WCAG 2.2, and what JIS X 8341-3:2016 (WCAG 2.0) has besides: by guideline, the last numbers. */
const standard =
  '1.1:1 1.2:1-5 1.3:1-5 1.4:1-5,10-13 2.1:1,2,4 2.2:1,2 2.3:1 2.4:1-7,11 2.5:1-4,7,8 3.1:1,2 3.2:1-4,6 3.3:1-4,7,8 4.1:1-3';

test('the list has every criterion of WCAG 2.2 and of JIS X 8341-3:2016 at levels A and AA, once', () => {
  const numbers = standard.split(' ').flatMap((guideline) => {
    const [name, parts = ''] = guideline.split(':');
    return parts.split(',').flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => `${name}.${from + index}`);
    });
  });
  assert.deepEqual(criteria.map(({ number }) => number).sort(), numbers.sort());
  const of = (standard: 'wcag' | 'jis') => criteria.filter(({ standards }) => standards.includes(standard)).length;
  assert.deepEqual([of('wcag'), of('jis')], [55, 38]);
});

test('every criterion that is said to be tested automatically has a test in the report', () => {
  const tested = new Set(report.behaviours.flatMap(({ criteria: numbers }) => numbers));
  assertNone(
    criteria
      .filter(({ automatic, number }) => automatic && !tested.has(number))
      .map(
        ({ number, name }) =>
          `${number} ${name.en} has none: tag one with @${number}, then npm run report:accessibility`,
      ),
  );
});

test('the report is one of the tests that there are', () => {
  const list = execFileSync('playwright', ['test', '--list', '--reporter=json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: '' },
    shell: process.platform === 'win32',
  });
  const lines = (behaviours: Pick<AccessibilityReport, 'behaviours'>['behaviours']) =>
    behaviours.map(({ behaviour, criteria: numbers }) => `${behaviour} (${numbers.join(', ')})`).sort();
  assert.deepEqual(
    lines(report.behaviours),
    lines(testedBehaviours(JSON.parse(list))),
    'tests that are evidence have changed: npm run test:browser, then npm run report:accessibility',
  );
});

test('what the criteria that do not apply speak of is on no page', () => {
  const elements = 'audio, video, iframe, object, embed, canvas, marquee, select, textarea, [accesskey], [draggable]';
  const fields = 'input:not([type="radio"], [type="search"], [type="text"][name="q"])';
  assertNone(
    pages.flatMap(({ $, address }) =>
      $(`${elements}, ${fields}, meta[http-equiv="refresh"]`)
        .toArray()
        .map((element) => `${address} has ${$.html(element).slice(0, 100)}`),
    ),
  );
});

test('each criterion has its row on the page of results, in both languages', () => {
  const own = pages.filter(({ path }) => path === '/accessibility/');
  assert.equal(own.length, 2);
  for (const { $, address } of own) {
    const rows = $('main th[scope="row"] a[href*="/WCAG22/Understanding/"]').toArray();
    assert.deepEqual(
      rows.map((link) => $(link).text().split(' ')[0]).sort(),
      criteria.map(({ number }) => number).sort(),
      address,
    );
  }
});
