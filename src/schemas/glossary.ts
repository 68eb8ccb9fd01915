import { z } from 'zod';
import { lineSchema } from './localized.ts';

const instead = z.array(lineSchema).min(1);

/**
 * One word for one thing, in both languages, and the people the guide names beside those of the testimonials; the file
 * is `content/data/glossary.yaml`.
 */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        ja: lineSchema.describe('使う言葉 / The word to use in Japanese'),
        en: lineSchema.describe('英語で使う言葉 / The word to use in English'),
        insteadOf: z
          .strictObject({
            ja: instead.optional().describe('使わない書き方 / Japanese words it replaces'),
            en: instead.optional().describe('英語で使わない書き方 / English words it replaces'),
          })
          .optional()
          .describe('代わりに使われがちな言葉 / What people write instead'),
        note: lineSchema.optional().describe('理由や使い分け / Why, or where'),
      }),
    )
    .describe('言葉 / Words'),
  people: z
    .array(
      z.strictObject({
        ja: lineSchema.describe(
          '氏名（姓と名の間は半角空き） / Name in Japanese, a space between family and given name',
        ),
        en: lineSchema.describe('姓（ローマ字） / Family name in English'),
      }),
    )
    .describe('経験者の声のほかに名前の出る人 / People named outside their testimonials'),
});

export type Glossary = z.infer<typeof glossarySchema>;
