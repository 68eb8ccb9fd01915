import { z } from 'zod';
import { changesSchema } from './change.ts';
import { dateSchema, lineSchema } from './localized.ts';

/** One language of a testimonial; files `content/testimonials/<id>/<locale>.mdx`. */
export const testimonialSchema = z.strictObject({
  title: z
    .array(lineSchema)
    .min(1)
    .max(2)
    .describe('話の題。折り返してよい所で分ける / Title of the testimonial, split where a line may break'),
  description: lineSchema.max(200).describe('一覧と共有カードに出る一文 / One sentence for lists and shared links'),
  photo: lineSchema.describe('出典にある写真の説明 / Description of the photograph in the source'),
  updated: dateSchema.describe('最後に内容を確かめた日 / Day on which the content was last checked'),
  changes: changesSchema,
});

export type Testimonial = z.infer<typeof testimonialSchema>;
