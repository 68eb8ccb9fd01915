import { z } from 'zod';
import { dateSchema, lineSchema } from './localized.ts';

/** Changes to a page that readers should hear of, latest first; both languages of a page note the same days. */
export const changesSchema = z
  .array(
    z.strictObject({
      date: dateSchema.describe('変更した日 / Day of the change'),
      text: lineSchema.describe('何が変わったか、一文で / What changed, in one sentence'),
    }),
  )
  .optional()
  .describe('読む人に知らせる変更、新しい順（あれば） / Changes that readers should hear of, latest first');
