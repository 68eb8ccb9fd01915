import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { pageLoader, recordLoader, sharedLoader, textLoader, translationLoader } from './content-loaders.ts';
import { accessibilityReportSchema } from './schemas/accessibility-report.ts';
import { criterionSchema, ruleSchema } from './schemas/criterion.ts';
import { factSchema } from './schemas/fact.ts';
import { idSchema } from './schemas/localized.ts';
import { organizationSchema } from './schemas/organization.ts';
import { guidePageSchema, homeSchema } from './schemas/page.ts';
import { personSchema } from './schemas/person.ts';
import { publisherSchema } from './schemas/publisher.ts';
import { routeSchema } from './schemas/route.ts';
import { shortAddressSchema, shortIdSchema } from './schemas/short-address.ts';
import { sourceSchema } from './schemas/source.ts';
import { successCriterionSchema } from './schemas/success-criterion.ts';
import { testimonialSchema } from './schemas/testimonial.ts';
import { translationSchema } from './schemas/translation.ts';
import { windowSchema } from './schemas/window.ts';

/** Editors choose the order of these by that of the file. */
const withPosition = (id: string, position: number) => ({ id, position });

export const collections = {
  home: defineCollection({ loader: pageLoader('guide', (id) => id === 'home'), schema: homeSchema }),
  guide: defineCollection({ loader: pageLoader('guide', (id) => id !== 'home'), schema: guidePageSchema }),
  eligibility: defineCollection({ loader: pageLoader('eligibility'), schema: criterionSchema }),
  eligibilityRules: defineCollection({ loader: sharedLoader('eligibility'), schema: ruleSchema }),
  testimonials: defineCollection({ loader: textLoader('testimonials'), schema: testimonialSchema }),
  people: defineCollection({ loader: sharedLoader('testimonials'), schema: personSchema }),
  /** What each English text was made from, by its folder: `guide/programme`. */
  translations: defineCollection({ loader: translationLoader(), schema: translationSchema }),
  facts: defineCollection({
    loader: recordLoader('facts.yaml', withPosition),
    schema: factSchema.extend({ id: idSchema, position: z.number() }),
  }),
  windows: defineCollection({ loader: recordLoader('windows.yaml'), schema: windowSchema }),
  organizations: defineCollection({ loader: recordLoader('organizations.yaml'), schema: organizationSchema }),
  routes: defineCollection({
    loader: recordLoader('routes.yaml', withPosition),
    schema: routeSchema.extend({ id: idSchema, position: z.number() }),
  }),
  publisher: defineCollection({ loader: recordLoader('publisher.yaml'), schema: publisherSchema }),
  sources: defineCollection({ loader: recordLoader('sources.yaml'), schema: sourceSchema }),
  successCriteria: defineCollection({ loader: recordLoader('success-criteria.yaml'), schema: successCriterionSchema }),
  accessibilityReport: defineCollection({
    loader: recordLoader('accessibility-report.yaml'),
    schema: accessibilityReportSchema,
  }),
  shortAddresses: defineCollection({
    loader: recordLoader('short-addresses.yaml', withPosition),
    schema: shortAddressSchema.extend({ id: shortIdSchema, position: z.number() }),
  }),
};
