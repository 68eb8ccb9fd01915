import { z } from 'zod';
import { dateSchema, localizedSchema } from './localized.ts';

const byHandSchema = z.strictObject({
  on: dateSchema.describe('確かめた日 / Day of the check'),
  extent: z
    .enum(['every-page', 'some-pages'])
    .describe('すべてのページか、一部か / Whether every page was checked, or some'),
  how: localizedSchema.describe('何をどう確かめたか / What was checked, and how'),
  failedIn: z
    .array(z.enum(['ja', 'en']))
    .min(1)
    .optional()
    .describe('満たさなかった言語 / The languages in which it is not met'),
});

/**
 * A success criterion of WCAG 2.2 at level A or AA, or of JIS X 8341-3:2016 (WCAG 2.0) at level AA, and how the guide is
 * held to it; the file is `content/data/success-criteria.yaml`, the key is the criterion's name in addresses of W3C.
 */
export const successCriterionSchema = z
  .strictObject({
    number: z
      .string()
      .regex(/^[1-4]\.\d\.\d{1,2}$/, {
        error: '達成基準の番号（例：1.4.3） / the number of the criterion, such as 1.4.3',
      })
      .describe('番号 / Number'),
    level: z.enum(['A', 'AA']).describe('適合レベル / Level'),
    standards: z
      .array(z.enum(['wcag', 'jis']))
      .min(1)
      .describe('定める規格：WCAG 2.2、JIS X 8341-3:2016 / The standards that have it'),
    name: localizedSchema.describe('名前 / Name'),
    automatic: z
      .literal(true)
      .optional()
      .describe('自動の試験で確かめるか / Whether tests that run by themselves check it'),
    byHand: byHandSchema.optional().describe('人が確かめたこと / What people checked'),
    notApplicable: localizedSchema.optional().describe('あてはまらない理由 / Why it does not apply'),
    untested: localizedSchema.optional().describe('まだ試験していない理由 / Why it is not tested yet'),
  })
  .refine(
    ({ automatic, byHand, notApplicable, untested }) =>
      [automatic ?? byHand, notApplicable, untested].filter((each) => each !== undefined).length === 1,
    {
      error:
        'automatic か byHand（両方でもよい）、notApplicable、untested のどれか一つ / either automatic or byHand or both, or notApplicable, or untested',
    },
  );

export type SuccessCriterion = z.infer<typeof successCriterionSchema>;
