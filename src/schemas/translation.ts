import { z } from 'zod';
import { idSchema } from './localized.ts';

/**
 * The fingerprint of each section of the Japanese text that an English text was made from. `npm run translation:accept`
 * writes it; nobody writes it by hand.
 */
export const translationOfSchema = z
  .record(
    idSchema,
    z
      .string()
      .regex(/^[a-z2-7]+$/, {
        error: 'npm run translation:accept が書いたままの値 / what npm run translation:accept wrote',
      }),
  )
  .optional()
  .describe(
    '英語だけ：訳のもとになった日本語の指紋。npm run translation:accept が書く / English only: fingerprint of the Japanese it was made from, written by npm run translation:accept',
  );
