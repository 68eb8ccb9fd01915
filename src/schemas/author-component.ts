import { z } from 'zod';
import { asOfSchema } from './as-of.ts';
import { idSchema, type Localized } from './localized.ts';

/** The kinds of text that components stand in, and how an editor calls each. */
export const componentPlaces = {
  home: { ja: 'ホームのページ', en: 'on the home page' },
  guide: { ja: 'ガイドのページ', en: 'on a page of the guide' },
  eligibility: { ja: '応募の条件', en: 'in a criterion' },
  testimonials: { ja: '経験者の声', en: 'in a testimonial' },
} as const satisfies Record<string, Localized>;

export type ComponentPlace = keyof typeof componentPlaces;

const everywhere = ['home', 'guide', 'eligibility', 'testimonials'] as const;
const pages = ['home', 'guide'] as const;

const ofYear = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/, { error: '4桁の西暦 / a year of four digits' })
    .describe('年度 / Year of the exam'),
});

/**
 * The components that authors may use in MDX, the attributes each takes, and the kinds of text it may stand in;
 * `components/author-components.ts` draws the same list. `inline` ones stand in a sentence, the others on lines of their
 * own.
 */
export const authorComponentSchemas = {
  CentreCard: { places: pages, inline: false, attributes: z.strictObject({}) },
  ChangeList: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  CriteriaList: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  DataFiles: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  DataTerms: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  Fact: {
    places: everywhere,
    inline: true,
    attributes: z.strictObject({
      id: idSchema.describe('数字のID（facts.yaml） / Id of the fact'),
      at: asOfSchema.optional().describe('いつの値か。なければ最新 / Time of the value; the newest without it'),
      date: z.enum(['show', 'omit']).optional().describe('時点を添えるか / Whether the date follows the figure'),
    }),
  },
  FactTable: { places: pages, inline: false, attributes: z.strictObject({}) },
  FigureTiles: { places: pages, inline: false, attributes: z.strictObject({}) },
  HostList: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  Note: { places: ['home', 'guide', 'testimonials'], inline: false, attributes: z.strictObject({}) },
  Publisher: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  Readability: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  RouteLine: { places: pages, inline: false, attributes: z.strictObject({}) },
  RouteTable: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  Ruby: {
    places: everywhere,
    inline: true,
    attributes: z.strictObject({
      reading: z
        .string()
        .regex(/^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u, { error: 'ひらがなかカタカナ / kana' })
        .describe('よみがな / Reading in kana'),
    }),
  },
  SelfCheck: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  SourceList: { places: pages, inline: false, attributes: z.strictObject({}) },
  StaffChart: { places: pages, inline: false, attributes: z.strictObject({}) },
  Stages: { places: pages, inline: false, attributes: z.strictObject({}) },
  SuccessCriteria: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  TestedBehaviours: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  TestRun: { places: ['guide'], inline: false, attributes: z.strictObject({}) },
  TestimonialCards: { places: pages, inline: false, attributes: z.strictObject({}) },
  Timeline: { places: ['guide'], inline: false, attributes: ofYear },
  Window: { places: everywhere, inline: true, attributes: ofYear },
  WindowTable: { places: pages, inline: false, attributes: z.strictObject({}) },
} as const;

export type AuthorComponent = keyof typeof authorComponentSchemas;

/** Whether a name is on the closed list. */
export function isAuthorComponent(name: string): name is AuthorComponent {
  return Object.hasOwn(authorComponentSchemas, name);
}

/** Whether a component may stand in a kind of text. */
export function mayStandIn(name: AuthorComponent, place: ComponentPlace): boolean {
  return (authorComponentSchemas[name].places as readonly ComponentPlace[]).includes(place);
}

/** The names of the components that may stand in a kind of text. */
export function authorComponentNames(place: ComponentPlace): AuthorComponent[] {
  return Object.keys(authorComponentSchemas)
    .filter(isAuthorComponent)
    .filter((name) => mayStandIn(name, place));
}
