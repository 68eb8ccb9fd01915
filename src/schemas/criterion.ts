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
  otherRoutes: z
    .array(idSchema.describe('道のID（routes.yaml） / Id of a route'))
    .describe(
      'この条件に合わない人にも合うかもしれない道。なければ [] / Routes that may fit somebody who does not meet it',
    ),
  source: idSchema.describe('出典のID / Id of the source'),
  place: localizedSchema.describe('出典の中の場所 / Place in the source'),
});

/** A question of the self-check, and what it says to each answer after its verdict. */
const questionSchema = z.strictObject({
  question: lineSchema.describe(
    '「はい」「いいえ」「わからない」で答える問い。数字は {fact-id} / Something to answer with yes, no or not sure; figures as {fact-id}',
  ),
  met: lineSchema.describe('「はい」の人が次にすること / What somebody does next who said yes'),
  notMet: lineSchema.describe(
    '「いいえ」の人ができること。思いやりのある言葉で / What somebody can do who said no, in kind words',
  ),
  ask: lineSchema.describe('「わからない」人が確かめること / What somebody checks who is not sure'),
});

/** One language of a criterion; files `content/eligibility/<id>/<locale>.mdx`. */
export const criterionSchema = z.strictObject({
  title: lineSchema.describe('条件の名前 / Name of the criterion'),
  requirement: lineSchema.describe('条件を一文で。数字は {fact-id} / The rule in a sentence; figures as {fact-id}'),
  questions: z
    .array(questionSchema)
    .min(1)
    .describe(
      '自己確認の問い。分けて聞く条件には二つ以上 / Questions of the self-check; several where parts are asked apart',
    ),
});

export type Rule = z.infer<typeof ruleSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
