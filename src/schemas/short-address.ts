import { z } from 'zod';
import { dateSchema, idSchema } from './localized.ts';

/** The word of a short address: `kawabata` in `/p/kawabata/`. */
export const shortIdSchema = z.string().regex(/^[a-z0-9]{2,8}$/, {
  error: '小文字の英字か数字で2字から8字（例：yamada） / two to eight lower-case letters or digits, such as yamada',
});

/**
 * Where a short address leads, and what became of its testimonial; the file is `content/data/short-addresses.yaml`, the
 * key is the word of the address. Where a testimonial has several lines, the last one is the address that the guide
 * prints; the others lead on all the same.
 */
export const shortAddressSchema = z.strictObject({
  testimonial: idSchema.describe(
    '経験者の声のフォルダー名。取り下げた声では、そのときの名前 / Folder of the testimonial, or the one it had when it was withdrawn',
  ),
  formerly: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe(
      '前のフォルダー名。そのアドレスから今のページへ移る / Earlier folders; their addresses lead to the page of now',
    ),
  withdrawn: dateSchema
    .optional()
    .describe('公開を取り下げた日。npm run remove が書く / Day of its withdrawal, written by npm run remove'),
});

export type ShortAddress = z.infer<typeof shortAddressSchema>;
