import { atField } from '../read/fields.ts';
import { defineRule, quoted } from '../report/problem.ts';
import type { Check } from './check.ts';

const rule = defineRule('review-due', '出典を見直す日を過ぎました', 'a source is due to be read again', {
  severity: 'warning',
});

/** Sources that somebody said should be read again by now. */
export const reviewDue: Check = {
  rules: [rule],
  check: ({ sources }, { today }) =>
    [...sources.entries]
      .filter(([, { reviewBy }]) => reviewBy < today)
      .flatMap(([id, { reviewBy, url }]) =>
        atField(sources, [id, 'reviewBy'], {
          rule,
          found: quoted(reviewBy),
          expected: {
            ja: `${url} を読み直し、accessed と reviewBy を新しい日にする`,
            en: `somebody to read ${url} again, and then to set accessed and a new reviewBy`,
          },
        }),
      ),
};
