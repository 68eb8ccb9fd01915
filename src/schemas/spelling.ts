import { z } from 'zod';
import { lineSchema } from './localized.ts';

const spellings = z.array(lineSchema).min(2);

/**
 * What readers type for one thing: spellings, short forms, other words. Whichever they type, search finds the same; the file is
 * `content/data/spellings.yaml`, the key is an id.
 */
export const spellingSchema = z
  .strictObject({
    ja: spellings
      .optional()
      .describe('日本語での書き方。同じものを二つ以上 / What readers of Japanese type, two or more'),
    en: spellings.optional().describe('英語での書き方。同じものを二つ以上 / What readers of English type, two or more'),
  })
  .refine(({ ja, en }) => ja ?? en, {
    error: '日本語か英語の書き方 / spellings in Japanese or English',
  });

export type Spelling = z.infer<typeof spellingSchema>;
