import { z } from 'zod';
import { prhRules } from '../domain/glossary.ts';
import { criterionSchema, ruleSchema } from '../schemas/criterion.ts';
import { factSchema } from '../schemas/fact.ts';
import { type Glossary, glossarySchema } from '../schemas/glossary.ts';
import { idSchema } from '../schemas/localized.ts';
import { organizationSchema } from '../schemas/organization.ts';
import { guidePageSchema, homeSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import { routeSchema } from '../schemas/route.ts';
import { sourceSchema } from '../schemas/source.ts';
import { testimonialSchema } from '../schemas/testimonial.ts';
import { windowSchema } from '../schemas/window.ts';

const kinds: Record<string, z.ZodType> = {
  facts: z.record(idSchema, factSchema),
  windows: z.record(z.string().regex(/^\d{4}$/), windowSchema),
  organizations: z.record(idSchema, organizationSchema),
  routes: z.record(idSchema, routeSchema),
  sources: z.record(idSchema, sourceSchema),
  glossary: glossarySchema,
  person: personSchema,
  rule: ruleSchema,
  'front-matter-home': homeSchema,
  'front-matter-guide': guidePageSchema,
  'front-matter-eligibility': criterionSchema,
  'front-matter-testimonial': testimonialSchema,
};

/**
 * What programs for writing need to help an editor: a JSON Schema for every kind of file, with each field explained in
 * Japanese and English, and the glossary as the rules of prh.
 *
 * @returns the text of each file by its path from the root of the project
 */
export function editorFiles(glossary: Glossary): ReadonlyMap<string, string> {
  const schemas = Object.entries(kinds).map(([kind, schema]): [string, string] => [
    `.vscode/schemas/${kind}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7' }), undefined, 2)}\n`,
  ]);
  return new Map([...schemas, ['.vscode/prh.yml', `${prhRules(glossary)}\n`]]);
}
