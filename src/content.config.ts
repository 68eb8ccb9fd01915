import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { criterionSchema, ruleSchema } from './schemas/criterion.ts';
import { factSchema } from './schemas/fact.ts';
import { idSchema } from './schemas/localized.ts';
import { organizationSchema } from './schemas/organization.ts';
import { guidePageSchema, homeSchema } from './schemas/page.ts';
import { personSchema } from './schemas/person.ts';
import { routeSchema } from './schemas/route.ts';
import { sourceSchema } from './schemas/source.ts';
import { testimonialSchema } from './schemas/testimonial.ts';
import { windowSchema } from './schemas/window.ts';

/** Keeps the order of the file, which is the order editors chose; the content layer forgets it. */
function parseInOrder(text: string) {
  const entries: Record<string, object> = parse(text);
  return Object.entries(entries).map(([id, entry], position) => ({ ...entry, id, position }));
}

export const collections = {
  home: defineCollection({ loader: glob({ base: './content/guide/home', pattern: '*.mdx' }), schema: homeSchema }),
  guide: defineCollection({
    loader: glob({ base: './content/guide', pattern: ['*/*.mdx', '!home/*'] }),
    schema: guidePageSchema,
  }),
  eligibility: defineCollection({
    loader: glob({ base: './content/eligibility', pattern: '*/*.mdx' }),
    schema: criterionSchema,
  }),
  eligibilityRules: defineCollection({
    loader: glob({
      base: './content/eligibility',
      pattern: '*/rule.yaml',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: ruleSchema,
  }),
  testimonials: defineCollection({
    loader: glob({ base: './content/testimonials', pattern: '*/*.mdx' }),
    schema: testimonialSchema,
  }),
  people: defineCollection({
    loader: glob({
      base: './content/testimonials',
      pattern: '*/person.yaml',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: personSchema,
  }),
  facts: defineCollection({
    loader: file('./content/data/facts.yaml', { parser: parseInOrder }),
    schema: factSchema.extend({ id: idSchema, position: z.number() }),
  }),
  windows: defineCollection({ loader: file('./content/data/windows.yaml'), schema: windowSchema }),
  organizations: defineCollection({ loader: file('./content/data/organizations.yaml'), schema: organizationSchema }),
  routes: defineCollection({
    loader: file('./content/data/routes.yaml', { parser: parseInOrder }),
    schema: routeSchema.extend({ id: idSchema, position: z.number() }),
  }),
  sources: defineCollection({ loader: file('./content/data/sources.yaml'), schema: sourceSchema }),
};
