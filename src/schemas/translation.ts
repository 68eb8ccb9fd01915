import { z } from 'zod';
import { idSchema } from './localized.ts';

/**
 * The fingerprint of each section of the Japanese text that an English text was made from; the file is
 * `translation.yaml` beside the two. `npm run translation:accept` writes it; nobody writes it by hand.
 */
export const translationSchema = z
  .record(
    idSchema,
    z.string().regex(/^[a-z2-7]+$/, {
      error: 'npm run translation:accept が書くとおりの値 / as npm run translation:accept writes it',
    }),
  )
  .describe(
    '訳のもとになった日本語の指紋。npm run translation:accept が書く / Fingerprints of the Japanese it was made from, written by npm run translation:accept',
  );
