import type { Locale } from '../i18n/locales.ts';
import type { TestedBehaviour } from '../schemas/accessibility-report.ts';
import type { SuccessCriterion } from '../schemas/success-criterion.ts';

/**
 * What is known of a criterion: `met` where people checked every page for it, `no-fault` where nothing was found in what
 * was tested, which is not all.
 */
export type CriterionResult = 'met' | 'no-fault' | 'failed' | 'not-applicable' | 'not-tested';

/** The behaviours of the report that are evidence for a criterion. */
export function evidenceFor(
  { number }: SuccessCriterion,
  behaviours: readonly TestedBehaviour[],
): readonly TestedBehaviour[] {
  return behaviours.filter(({ criteria }) => criteria.includes(number));
}

/** How often a behaviour was tested for the pages of a language; pages in both and the site as a whole count for each. */
function runsIn(runs: TestedBehaviour['passed'], locale: Locale): number {
  return (runs?.[locale] ?? 0) + (runs?.both ?? 0) + (runs?.other ?? 0);
}

/** What the pages of a language come to under a criterion. */
export function resultOf(
  criterion: SuccessCriterion,
  behaviours: readonly TestedBehaviour[],
  locale: Locale,
): CriterionResult {
  if (criterion.notApplicable) return 'not-applicable';
  const evidence = evidenceFor(criterion, behaviours);
  const { byHand } = criterion;
  if (byHand?.failedIn?.includes(locale) || evidence.some(({ failed }) => runsIn(failed, locale) > 0)) {
    return 'failed';
  }
  if (byHand?.extent === 'every-page') return 'met';
  return byHand || evidence.some(({ passed }) => runsIn(passed, locale) > 0) ? 'no-fault' : 'not-tested';
}

/** Whether one criterion stands before another: 1.4.3 before 1.4.10. */
export function compareNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
