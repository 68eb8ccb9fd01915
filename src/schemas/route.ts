import { z } from 'zod';
import { localizedSchema } from './localized.ts';

/** A route to a professional post; the file is `content/data/routes.yaml`, the key is its id, the order is the file's. */
export const routeSchema = z.strictObject({
  name: localizedSchema.describe('道の名前 / Name of the route'),
  description: localizedSchema.describe('一文で。数字は {fact-id} / The route in a sentence; figures as {fact-id}'),
  suits: localizedSchema
    .optional()
    .describe(
      'どんな人に合うか。ガイドが扱わない道に。数字は {fact-id} / Whom it may fit, where the guide is not about it; figures as {fact-id}',
    ),
  isCovered: z
    .boolean()
    .describe('このガイドが扱う道か。一つだけ true / Whether the guide is about it; true for one only'),
});

export type Route = z.infer<typeof routeSchema>;
