import { z } from 'zod';
import { localizedSchema } from './localized.ts';

/** Who publishes this copy of the guide; the file is `content/data/publisher.yaml`. All fields may still be open. */
export const publisherSchema = z.strictObject({
  name: localizedSchema
    .optional()
    .describe('公開する人や団体の名前 / Name of the person or body that publishes the copy'),
  contact: z
    .union([z.url({ protocol: /^https$/ }), z.email()])
    .optional()
    .describe('誤りを知らせる先：https:// のページか、メールアドレス / Where to report a mistake: a page or a mailbox'),
  securityExpires: z.iso
    .date()
    .optional()
    .describe(
      '連絡先をこの日まで保証する（YYYY-MM-DD、一年以内）。security.txt に書く / Day up to which the contact holds, within a year; security.txt says it',
    ),
});

export type Publisher = z.infer<typeof publisherSchema>;
