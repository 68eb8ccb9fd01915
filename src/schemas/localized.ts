import { z } from 'zod';

/** One line of text in a language: not empty, no line break, no space at either end. */
export const lineSchema = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/u, { error: 'must be one line without spaces at its ends' });

/** Words that belong to data, in both languages; a missing language cannot pass. */
export const localizedSchema = z.strictObject({
  ja: lineSchema.describe('日本語 / Japanese'),
  en: lineSchema.describe('英語 / English'),
});

export type Localized = z.infer<typeof localizedSchema>;

/** The id of an entry, which is also a part of addresses: lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'must be lower-case letters and digits with single hyphens between them',
});

/** A calendar date as YYYY-MM-DD that exists. YAML readers differ in making a date or a text of it; we keep text. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);
