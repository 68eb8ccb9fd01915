import { z } from 'zod';
import { lineSchema, localizedSchema } from './localized.ts';

/** An international organisation; the file is `content/data/organizations.yaml`, the key is its id. */
export const organizationSchema = z.strictObject({
  name: localizedSchema.describe('正式名称 / Full name'),
  shortName: lineSchema.describe('略称（両言語共通） / Short name, the same in both languages'),
  url: z
    .url({ protocol: /^https$/, error: 'https:// で始まるアドレス / an address that begins with https://' })
    .optional()
    .describe('公式サイト / Official site'),
  host: z
    .enum(['programme', 'agency'])
    .optional()
    .describe(
      'JPOの派遣先なら、国連の計画や基金などか、専門機関などか / Where JPOs are sent: a UN programme or fund, or an agency',
    ),
});

export type Organization = z.infer<typeof organizationSchema>;
