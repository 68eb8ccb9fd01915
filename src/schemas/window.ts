import { z } from 'zod';
import { dateSchema, idSchema, localizedSchema } from './localized.ts';

/**
 * The application period of one year's JPO exam; the file is `content/data/windows.yaml`, the key is the year. A year
 * we could not verify is written down as `unknown`, so that the gap is shown.
 */
export const windowSchema = z.discriminatedUnion('status', [
  z
    .strictObject({
      status: z.literal('known').describe('期間がわかっている年 / The dates are known'),
      opens: dateSchema.describe('受付開始日 / First day'),
      closes: dateSchema.describe('締切日 / Last day'),
      closesAt: z
        .string()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
          error:
            '00:00から23:59までの時刻（日本時間。例：17:00） / a time from 00:00 to 23:59, Japan time, such as 17:00',
        })
        .optional()
        .describe('締切時刻（日本時間） / Time of the deadline, Japan time'),
      source: idSchema.describe('出典のID / Id of the source'),
      place: localizedSchema.describe('出典の中の場所 / Place in the source'),
    })
    .refine(({ opens, closes }) => opens <= closes, {
      path: ['closes'],
      error: '受付開始日と同じか、後の日 / the first day or one after it',
    }),
  z.strictObject({
    status: z.literal('unknown').describe('期間を確かめられない年 / The dates could not be verified'),
    note: localizedSchema.describe('なぜ空いているか / Why the year is left open'),
    source: idSchema.optional().describe('一部だけを伝える出典のID / Id of a source that tells a part of it'),
  }),
]);

export type ApplicationWindow = z.infer<typeof windowSchema>;
