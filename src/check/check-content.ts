import type { Root } from 'mdast';
import type { z } from 'zod';
import { findParting } from '../domain/parity.ts';
import { localeIds } from '../i18n/locales.ts';
import { criterionSchema, ruleSchema } from '../schemas/criterion.ts';
import { factSchema } from '../schemas/fact.ts';
import { idSchema } from '../schemas/localized.ts';
import { organizationSchema } from '../schemas/organization.ts';
import { guidePageSchema, homeSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import { sourceSchema } from '../schemas/source.ts';
import { testimonialSchema } from '../schemas/testimonial.ts';
import { windowSchema } from '../schemas/window.ts';
import { checkBody, sectionIds } from './check-body.ts';
import { type DataFile, type EntryFolder, readContentFiles, subjects } from './content-files.ts';
import { outline, readMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { checkFactReference, checkPlaceholders, checkReference, type Finding, type Known } from './references.ts';
import { checkSchema, readYaml, type YamlText } from './yaml.ts';

export { formatProblems } from './problem.ts';

/** A file whose fields were read: its front matter or the whole of a YAML file. */
interface FieldText {
  file: string;
  yaml: YamlText;
  data: unknown;
}

interface PageText {
  file: string;
  locale: string;
  fields: FieldText | undefined;
  tree: Root | undefined;
}

function readData<Schema extends z.ZodType>(
  schema: Schema,
  name: DataFile,
  text: string | undefined,
  problems: Problem[],
) {
  const file = `content/data/${name}`;
  const yaml = readYaml(file, text ?? '');
  problems.push(...yaml.problems);
  const entries = new Map<string, z.output<Schema>>();
  for (const id of Object.keys((yaml.data ?? {}) as object)) {
    if (!idSchema.safeParse(id).success) {
      problems.push({
        rule: 'wrong-id',
        file,
        ...yaml.position([id]),
        place: id,
        found: `the id "${id}"`,
        expected: 'lower-case letters, digits and single hyphens',
      });
    }
    const checked = checkSchema(schema, file, yaml, [id]);
    problems.push(...checked.problems);
    if (checked.data !== undefined) entries.set(id, checked.data);
  }
  return { file, yaml, entries };
}

function textSchema({ subject, id }: EntryFolder): z.ZodType {
  if (subject === 'testimonials') return testimonialSchema;
  if (subject === 'eligibility') return criterionSchema;
  return id === 'home' ? homeSchema : guidePageSchema;
}

function readPage(folder: EntryFolder, locale: string, problems: Problem[]): PageText | undefined {
  const text = folder.files.get(`${locale}.mdx`);
  if (text === undefined) return undefined;
  const file = `${folder.path}/${locale}.mdx`;
  const mdx = readMdx(file, text);
  const yaml = readYaml(file, mdx.frontMatter, mdx.frontMatterLine);
  problems.push(...mdx.problems, ...yaml.problems);
  if (yaml.problems.length || mdx.problems.some(({ rule }) => rule === 'front-matter')) {
    return { file, locale, fields: undefined, tree: mdx.tree };
  }
  const checked = checkSchema(textSchema(folder), file, yaml);
  problems.push(...checked.problems);
  return { file, locale, fields: { file, yaml, data: checked.data }, tree: mdx.tree };
}

function readShared(folder: EntryFolder, problems: Problem[]): FieldText | undefined {
  const name = subjects[folder.subject];
  const text = name && folder.files.get(name);
  if (!name || text === undefined) return undefined;
  const file = `${folder.path}/${name}`;
  const yaml = readYaml(file, text);
  problems.push(...yaml.problems);
  if (yaml.problems.length) return undefined;
  const checked = checkSchema(folder.subject === 'testimonials' ? personSchema : ruleSchema, file, yaml);
  problems.push(...checked.problems);
  return { file, yaml, data: checked.data };
}

/** Every line of text in some fields, with its path. */
function linesOf(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => linesOf(each, [...path, index]));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) => linesOf(each, [...path, key]));
  return [];
}

function at(
  { file, yaml }: Pick<FieldText, 'file' | 'yaml'>,
  path: PropertyKey[],
  finding: Finding | undefined,
): Problem[] {
  return finding ? [{ file, ...yaml.position(path), place: path.join('.'), ...finding }] : [];
}

function checkShared(fields: FieldText, known: Known): Problem[] {
  const {
    organization,
    source,
    thresholds = [],
  } = (fields.data ?? {}) as { organization?: string; source?: string; thresholds?: string[] };
  return [
    ...(organization === undefined
      ? []
      : at(fields, ['organization'], checkReference('organizations', organization, known))),
    ...(source === undefined ? [] : at(fields, ['source'], checkReference('sources', source, known))),
    ...thresholds.flatMap((id, index) => at(fields, ['thresholds', index], checkFactReference(id, undefined, known))),
  ];
}

function checkPage({ file, fields, tree }: PageText, known: Known): Problem[] {
  const { sources = [] } = (fields?.data ?? {}) as { sources?: string[] };
  return [
    ...(fields
      ? sources.flatMap((id, index) => at(fields, ['sources', index], checkReference('sources', id, known)))
      : []),
    ...(fields
      ? linesOf(fields.data).flatMap(({ path, text }) =>
          checkPlaceholders(text, known).flatMap((finding) => at(fields, path, finding)),
        )
      : []),
    ...(tree ? checkBody(file, tree, known) : []),
  ];
}

function checkParity(original: PageText, translation: PageText): Problem[] {
  if (!original.tree || !translation.tree) return [];
  const parting = findParting(outline(original.tree), outline(translation.tree));
  if (!parting) return [];
  const line = parting.original ? `${original.file}:${parting.original.line}` : `the end of ${original.file}`;
  return [
    {
      rule: 'parity',
      file: translation.file,
      line: parting.translation?.line,
      found: parting.translationHas,
      expected: `the same as in ${line}: ${parting.originalHas}`,
    },
  ];
}

/**
 * Reads everything in `content/` and reports all that an editor has to mend.
 *
 * @param root folder that holds `content/`
 * @returns every problem found, in no particular order; empty where the content can be published
 */
export async function checkContent(root: string): Promise<Problem[]> {
  const files = await readContentFiles(root);
  const problems = [...files.problems];

  const facts = readData(factSchema, 'facts.yaml', files.data.get('facts.yaml'), problems);
  const windows = readData(windowSchema, 'windows.yaml', files.data.get('windows.yaml'), problems);
  const organizations = readData(
    organizationSchema,
    'organizations.yaml',
    files.data.get('organizations.yaml'),
    problems,
  );
  const sources = readData(sourceSchema, 'sources.yaml', files.data.get('sources.yaml'), problems);

  const folders = files.entries.map((folder) => ({
    folder,
    shared: readShared(folder, problems),
    pages: localeIds.flatMap((locale) => readPage(folder, locale, problems) ?? []),
  }));

  const sections = new Map<string, Set<string>>();
  for (const { folder, pages } of folders) {
    if (folder.subject === 'eligibility') continue;
    const path =
      folder.id === 'home' ? '/' : folder.subject === 'guide' ? `/${folder.id}/` : `/${folder.subject}/${folder.id}/`;
    const [original] = pages;
    sections.set(path, original?.tree ? sectionIds(original.tree) : new Set());
  }
  for (const id of facts.entries.keys()) sections.get('/figures/')?.add(id);
  for (const { folder } of folders) if (folder.subject === 'eligibility') sections.get('/eligibility/')?.add(folder.id);

  const known: Known = {
    facts: facts.entries,
    organizations: organizations.entries,
    sources: sources.entries,
    windows: windows.entries,
    pages: sections,
    hosts: new Set(
      [...sources.entries.values(), ...organizations.entries.values()].map(({ url }) => new URL(url).host),
    ),
  };

  for (const [id, fact] of facts.entries) {
    for (const [index, { source }] of fact.history.entries()) {
      problems.push(...at(facts, [id, 'history', index, 'source'], checkReference('sources', source, known)));
    }
  }
  for (const [id, window] of windows.entries) {
    if (window.status === 'known')
      problems.push(...at(windows, [id, 'source'], checkReference('sources', window.source, known)));
  }
  for (const { shared, pages } of folders) {
    if (shared) problems.push(...checkShared(shared, known));
    for (const page of pages) problems.push(...checkPage(page, known));
    const [original, translation] = pages;
    if (original && translation) problems.push(...checkParity(original, translation));
  }
  return problems;
}
