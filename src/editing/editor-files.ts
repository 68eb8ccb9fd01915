import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Content } from '../content-check/read/content.ts';
import { namesIn } from '../content-check/rules/names.ts';
import { prhRules } from '../domain/glossary.ts';
import { asOfPattern } from '../schemas/as-of.ts';
import { criterionSchema, ruleSchema } from '../schemas/criterion.ts';
import { factSchema } from '../schemas/fact.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { idSchema } from '../schemas/localized.ts';
import { organizationSchema } from '../schemas/organization.ts';
import { guidePageSchema, homeSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import { routeSchema } from '../schemas/route.ts';
import { shortAddressSchema, shortIdSchema } from '../schemas/short-address.ts';
import { spellingSchema } from '../schemas/spelling.ts';
import { sourceSchema } from '../schemas/source.ts';
import { successCriterionSchema } from '../schemas/success-criterion.ts';
import { testimonialSchema } from '../schemas/testimonial.ts';
import { windowSchema } from '../schemas/window.ts';
import { kinds } from './references.ts';

const files: Record<string, z.ZodType> = {
  facts: z.record(idSchema, factSchema),
  windows: z.record(z.string().regex(/^\d{4}$/), windowSchema),
  organizations: z.record(idSchema, organizationSchema),
  routes: z.record(idSchema, routeSchema),
  sources: z.record(idSchema, sourceSchema),
  spellings: z.record(idSchema, spellingSchema),
  'success-criteria': z.record(idSchema, successCriterionSchema),
  'short-addresses': z.record(shortIdSchema, shortAddressSchema),
  glossary: glossarySchema,
  person: personSchema,
  rule: ruleSchema,
  'front-matter-home': homeSchema,
  'front-matter-guide': guidePageSchema,
  'front-matter-eligibility': criterionSchema,
  'front-matter-testimonial': testimonialSchema,
};

/** The ids of the data, by what a field that refers to them is called. */
function idsByField({ facts, organizations, routes, sources }: Content): ReadonlyMap<string, string[]> {
  const ids = { fact: facts.entries, organization: organizations.entries, source: sources.entries };
  const otherRoutes = [...routes.entries].flatMap(([id, { isCovered }]) => (isCovered ? [] : id));
  return new Map<string, string[]>([
    ...Object.entries(ids).flatMap(([kind, entries]) =>
      kinds[kind as keyof typeof ids].fields.map((field): [string, string[]] => [field, [...entries.keys()]]),
    ),
    ['otherRoutes', otherRoutes],
  ]);
}

/** What a schema says in its own words of a text that does not fit, where a JSON Schema has a bare expression. */
function wordsOf(schema: z.ZodType): string | undefined {
  const { error } = schema.safeParse(' ');
  return error?.issues.map(({ message }) => message).find((message) => message.includes(' / '));
}

function jsonSchema(schema: z.ZodType, ids: ReadonlyMap<string, string[]>): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    override({ zodSchema, jsonSchema: node, path }) {
      if (node.format === 'uri') node.pattern = '^https?://';
      if (node.pattern === undefined) return;
      const errorMessage = wordsOf(zodSchema as unknown as z.ZodType);
      if (errorMessage) Object.assign(node, { errorMessage });
      // The check takes a year without quotes as well.
      if (node.pattern === asOfPattern) Object.assign(node, { type: ['string', 'integer'] });
      const known = ids.get(String(path.at(path.at(-1) === 'items' ? -2 : -1)));
      if (known?.length) node.enum = known;
    },
  });
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/**
 * What programs for writing need to help an editor: a JSON Schema for every kind of file, with each field explained in
 * Japanese and English and the ids that it may refer to, the glossary as the rules of prh, and the names in the data as
 * words that are spelt right.
 *
 * @returns the text of each file by its path from the root of the project
 */
export function editorFiles(content: Content): ReadonlyMap<string, string> {
  const ids = idsByField(content);
  const schemas = Object.entries(files).map(([kind, schema]): [string, string] => [
    `.vscode/schemas/${kind}.schema.json`,
    jsonSchema(schema, ids),
  ]);
  return new Map([
    ...schemas,
    ['.vscode/prh.yml', `${prhRules(content.glossary.terms)}\n`],
    ['.vscode/names.txt', `${[...namesIn(content).en].sort().join('\n')}\n`],
  ]);
}

/**
 * Writes these files where they are not as they should be.
 *
 * @param root of the project
 */
export async function writeEditorFiles(root: string, content: Content): Promise<void> {
  await mkdir(join(root, '.vscode/schemas'), { recursive: true });
  for (const [file, text] of editorFiles(content)) await writeFile(join(root, file), text);
}
