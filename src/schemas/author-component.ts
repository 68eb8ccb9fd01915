import { z } from 'zod';
import { asOfSchema } from './as-of.ts';
import { idSchema } from './localized.ts';

/**
 * The components that authors may use in MDX and the attributes each takes; `components/author-components.ts` draws the same list.
 * `inline` ones stand in a sentence, the others on lines of their own.
 */
export const authorComponentSchemas = {
  CentreCard: { inline: false, attributes: z.strictObject({}) },
  CriteriaList: { inline: false, attributes: z.strictObject({}) },
  Fact: {
    inline: true,
    attributes: z.strictObject({
      id: idSchema.describe('数字のID（facts.yaml） / Id of the fact'),
      at: asOfSchema.optional().describe('いつの値か。なければ最新 / Time of the value; the newest without it'),
      date: z.enum(['show', 'omit']).optional().describe('時点を添えるか / Whether the date follows the figure'),
    }),
  },
  FactTable: { inline: false, attributes: z.strictObject({}) },
  FigureTiles: { inline: false, attributes: z.strictObject({}) },
  Note: { inline: false, attributes: z.strictObject({}) },
  RouteLine: { inline: false, attributes: z.strictObject({}) },
  Ruby: {
    inline: true,
    attributes: z.strictObject({
      reading: z
        .string()
        .regex(/^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u, { error: 'ひらがなかカタカナ / kana' })
        .describe('よみがな / Reading in kana'),
    }),
  },
  SelfCheck: { inline: false, attributes: z.strictObject({}) },
  SourceList: { inline: false, attributes: z.strictObject({}) },
  StaffChart: { inline: false, attributes: z.strictObject({}) },
  Stages: { inline: false, attributes: z.strictObject({}) },
  TestimonialCards: { inline: false, attributes: z.strictObject({}) },
  Window: {
    inline: true,
    attributes: z.strictObject({
      year: z
        .string()
        .regex(/^\d{4}$/, { error: '4桁の西暦 / a year of four digits' })
        .describe('年度 / Year of the exam'),
    }),
  },
  WindowTable: { inline: false, attributes: z.strictObject({}) },
} as const;

export type AuthorComponent = keyof typeof authorComponentSchemas;

/** Whether a name is on the closed list. */
export function isAuthorComponent(name: string): name is AuthorComponent {
  return Object.hasOwn(authorComponentSchemas, name);
}
