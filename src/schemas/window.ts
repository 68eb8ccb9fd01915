import { z } from 'zod';
import { dateSchema, idSchema, localizedSchema } from './localized.ts';

/** A month of the exam's year, or a third of one: `2026-06`, `2026-06-mid`. */
const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:early|mid|late))?$/, {
  error: '月（例：2026-06。上旬・中旬・下旬は 2026-06-early・-mid・-late） / a month such as 2026-06 or 2026-06-mid',
});

const stageSchema = z
  .strictObject({
    stage: z
      .enum(['first', 'second', 'interview', 'final'])
      .describe('段階：第一次の結果・第二次の結果・機関の面接・最終結果 / Stage of the selection'),
    from: monthSchema.describe('いつ、またはいつから / When, or from when'),
    to: monthSchema
      .or(z.literal('open'))
      .optional()
      .describe('いつまで。終わりがわからなければ open / Until when; open where no end is told'),
    often: z.literal(true).optional().describe('「多くは」か / Whether it is so for many, not for all'),
  })
  .refine(({ from, to }) => to === undefined || to === 'open' || from.slice(0, 7) <= to.slice(0, 7), {
    path: ['to'],
    error: 'fromと同じか、後の月 / the month of from or one after it',
  });

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
      stages: z
        .array(stageSchema)
        .min(1)
        .refine((all) => all.every(({ from }, index) => (all[index - 1]?.from ?? '').slice(0, 7) <= from.slice(0, 7)), {
          error: '早い月から順に / the earliest month first',
        })
        .optional()
        .describe('同じ出典にある、受付のあとの段階 / What follows the applications, by the same source'),
    })
    .refine(({ opens, closes }) => opens <= closes, {
      path: ['closes'],
      error: '受付開始日と同じか、後の日 / the first day or one after it',
    }),
  z.strictObject({
    status: z.literal('unknown').describe('期間を確かめられない年 / The dates could not be verified'),
    note: localizedSchema.describe('なぜ空いているか / Why the year is left open'),
    short: localizedSchema
      .optional()
      .describe('図に出す短い言葉。なければ「資料なし」 / A few words for the chart; “no record” without them'),
    source: idSchema.optional().describe('一部だけを伝える出典のID / Id of a source that tells a part of it'),
  }),
]);

export type ApplicationWindow = z.infer<typeof windowSchema>;
export type SelectionStage = z.infer<typeof stageSchema>;
