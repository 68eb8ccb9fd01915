import { z } from 'zod';
import { asOfSchema } from './as-of.ts';
import { dateSchema, localizedSchema } from './localized.ts';

/** Where facts and testimonials come from; the file is `content/data/sources.yaml`, the key is the source's id. */
export const sourceSchema = z
  .strictObject({
    title: localizedSchema.describe('題名（原題と英訳） / Title: the original and its English rendering'),
    originalTitle: z
      .enum(['ja', 'en'])
      .describe('原題の言語 / Language of the original, hence which of the two titles is the real one'),
    publisher: localizedSchema.describe('発行者 / Publisher'),
    url: z.url({ protocol: /^https?$/ }).describe('アドレス / Address'),
    published: asOfSchema
      .optional()
      .describe('公表の年・月・日。わからなければ書かない / Year, month or day of publication; leave out if unknown'),
    accessed: dateSchema.describe('確かめた日 / Day on which somebody last read it'),
    reviewBy: dateSchema.describe('次に確かめる日 / Day by which somebody should read it again'),
    kind: z
      .enum(['official', 'official-copy', 'press', 'private'])
      .describe('公的・公的文書の写し・報道・民間 / Official, copy of an official text, press or private'),
    licence: z
      .strictObject({
        name: z.string().min(1).describe('ライセンス名 / Name of the licence'),
        url: z.url({ protocol: /^https$/ }).describe('ライセンスのアドレス / Address of the licence'),
      })
      .optional()
      .describe('再利用の条件。定めがあるときだけ / Terms of reuse, where the source states them'),
  })
  .refine(({ accessed, reviewBy }) => accessed < reviewBy, {
    path: ['reviewBy'],
    error: 'accessed（確かめた日）より後の日 / a day after accessed',
  });

export type Source = z.infer<typeof sourceSchema>;
