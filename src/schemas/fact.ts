import { z } from 'zod';
import { asOfSchema } from './as-of.ts';
import { idSchema, localizedSchema } from './localized.ts';

const count = z.number().int().positive();

/** A figure as a source gives it at one time. */
export const datedValueSchema = z.strictObject({
  at: asOfSchema.describe('いつの数字か / The time the figure speaks of'),
  value: z
    .union([
      count,
      z
        .strictObject({ min: count, max: count })
        .refine(({ min, max }) => min < max, { path: ['max'], error: 'minより大きい数 / more than min' }),
      z.strictObject({ tenths: z.number().int().min(1).max(10) }),
      z.strictObject({ part: count, whole: count }).refine(({ part, whole }) => part <= whole, {
        path: ['part'],
        error: 'wholeと同じか、小さい数 / no more than whole',
      }),
    ])
    .describe(
      '値：数、範囲 {min, max}、割合 {tenths: 7}（7割）、内訳 {part, whole} / A number, a range, tenths (7 is 70%), or a part of a whole',
    ),
  hedge: z
    .enum(['exact', 'about', 'over', 'at-most', 'at-least', 'in-principle'])
    .describe('言い方：ちょうど・約・以上（超）・以下・以上（下限）・原則 / How exact the source is'),
  source: idSchema.describe('出典のID（sources.yaml） / Id of the source'),
  place: localizedSchema.describe('出典の中の場所 / Place in the source'),
});

/** One figure of the guide; the file is `content/data/facts.yaml`, the key is the fact's id. */
export const factSchema = z.strictObject({
  label: localizedSchema.describe('何の数字か / What the figure counts'),
  topic: z
    .enum(['programme', 'eligibility', 'selection', 'routes', 'staff', 'testimonials'])
    .describe('数字のページでの分類 / Group on the page of figures'),
  unit: z
    .enum(['people', 'years', 'age', 'year', 'anniversary', 'posts'])
    .describe('単位：人・年間・歳・西暦・周年・ポスト / Unit'),
  note: localizedSchema.optional().describe('読み方の注意 / A remark the reader needs'),
  gaps: z
    .array(
      z.strictObject({
        at: asOfSchema.describe('いつのものか / The time'),
        note: localizedSchema.describe('なぜ空いているか / Why there is none'),
      }),
    )
    .optional()
    .describe('見つからなかった時点 / Times for which no figure was found; shown as gaps'),
  history: z.array(datedValueSchema).min(1).describe('時点ごとの値、古い順 / Dated values, oldest first'),
});

export type DatedValue = z.infer<typeof datedValueSchema>;
export type Fact = z.infer<typeof factSchema>;
export type FactUnit = Fact['unit'];
export type Hedge = DatedValue['hedge'];
