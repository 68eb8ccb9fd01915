import { z } from 'zod';
import { idSchema, lineSchema, localizedSchema } from './localized.ts';

/** What both languages of an eligibility criterion share; the file is `content/eligibility/<id>/rule.yaml`. */
export const ruleSchema = z.strictObject({
  order: z.number().int().positive().describe('並び順 / Position in the list'),
  kind: z
    .enum(['age', 'qualification', 'language', 'intention', 'nationality'])
    .describe('条件の種類 / Kind of criterion'),
  thresholds: z
    .array(idSchema)
    .describe('基準になる数字のID（facts.yaml）。なければ [] / Ids of the facts that set the threshold'),
  source: idSchema.describe('出典のID / Id of the source'),
  place: localizedSchema.describe('出典の中の場所 / Place in the source'),
});

/** One language of a criterion; files `content/eligibility/<id>/<locale>.mdx`. */
export const criterionSchema = z.strictObject({
  title: lineSchema.describe('条件の名前 / Name of the criterion'),
  requirement: lineSchema.describe('条件を一文で。数字は {fact-id} / The rule in a sentence; figures as {fact-id}'),
  checks: z
    .array(lineSchema)
    .min(1)
    .describe('自己確認の文。「…である」の形。数字は {fact-id} / Statements of the self-check; figures as {fact-id}'),
});

export type Rule = z.infer<typeof ruleSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
