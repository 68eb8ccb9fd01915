import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestedBehaviour } from '../schemas/accessibility-report.ts';
import type { SuccessCriterion } from '../schemas/success-criterion.ts';
import { compareNumbers, evidenceFor, resultOf } from './success-criteria.ts';

const words = { ja: '理由', en: 'A reason' };
const contrast: SuccessCriterion = { number: '1.4.3', level: 'AA', standards: ['wcag', 'jis'], name: words };
const byHand = {
  on: '2026-11-28',
  extent: 'every-page',
  how: words,
} as const;
const passed: TestedBehaviour = { behaviour: 'has contrast', criteria: ['1.4.3'], passed: { ja: 2, en: 2 } };
const failedInEnglish: TestedBehaviour = { ...passed, passed: { ja: 2, en: 1 }, failed: { en: 1 } };

test('only behaviours with the number of a criterion are evidence for it', () => {
  assert.deepEqual(evidenceFor(contrast, [passed, { ...passed, criteria: ['1.4.30'] }]), [passed]);
});

test('tests that pass find no fault, which is less than that a criterion is met', () => {
  assert.equal(resultOf(contrast, [passed], 'ja'), 'no-fault');
});

test('one failure fails the criterion in the language of its page, and not in the other', () => {
  assert.equal(resultOf(contrast, [passed, failedInEnglish], 'en'), 'failed');
  assert.equal(resultOf(contrast, [passed, failedInEnglish], 'ja'), 'no-fault');
});

test('a failure on a page in both languages, or of the site as a whole, fails the criterion in each', () => {
  for (const where of ['both', 'other'] as const)
    for (const locale of ['ja', 'en'] as const)
      assert.equal(resultOf(contrast, [{ ...passed, failed: { [where]: 1 } }], locale), 'failed');
});

test('a criterion is met where people checked every page for it, and no test fails', () => {
  assert.equal(resultOf({ ...contrast, byHand }, [passed], 'en'), 'met');
  assert.equal(resultOf({ ...contrast, byHand }, [failedInEnglish], 'en'), 'failed');
  assert.equal(resultOf({ ...contrast, byHand: { ...byHand, extent: 'some-pages' } }, [], 'en'), 'no-fault');
});

test('what people found wrong in a language fails the criterion there', () => {
  const criterion = { ...contrast, byHand: { ...byHand, failedIn: ['ja' as const] } };
  assert.equal(resultOf(criterion, [passed], 'ja'), 'failed');
  assert.equal(resultOf(criterion, [passed], 'en'), 'met');
});

test('a criterion without evidence is not tested, and one that does not apply has no result', () => {
  assert.equal(resultOf(contrast, [], 'ja'), 'not-tested');
  assert.equal(resultOf(contrast, [{ ...passed, passed: { en: 1 } }], 'ja'), 'not-tested');
  assert.equal(resultOf({ ...contrast, untested: words }, [], 'ja'), 'not-tested');
  assert.equal(resultOf({ ...contrast, notApplicable: words }, [passed], 'ja'), 'not-applicable');
});

test('criteria stand in the order of their numbers', () => {
  assert.deepEqual(['1.4.10', '2.1.1', '1.4.3'].sort(compareNumbers), ['1.4.3', '1.4.10', '2.1.1']);
});
