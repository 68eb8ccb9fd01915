import type { Root } from 'mdast';
import type { z } from 'zod';
import { isLocale, type Locale, localeIds } from '../../i18n/locales.ts';
import { criterionSchema, ruleSchema } from '../../schemas/criterion.ts';
import { type Fact, factSchema } from '../../schemas/fact.ts';
import { type Glossary, glossarySchema } from '../../schemas/glossary.ts';
import { idSchema } from '../../schemas/localized.ts';
import { type Organization, organizationSchema } from '../../schemas/organization.ts';
import { guidePageSchema, homeSchema } from '../../schemas/page.ts';
import { personSchema } from '../../schemas/person.ts';
import { type Route, routeSchema } from '../../schemas/route.ts';
import { type Source, sourceSchema } from '../../schemas/source.ts';
import { type ShortAddress, shortAddressSchema } from '../../schemas/short-address.ts';
import { testimonialSchema } from '../../schemas/testimonial.ts';
import { translationSchema } from '../../schemas/translation.ts';
import { type ApplicationWindow, windowSchema } from '../../schemas/window.ts';
import { type DataFile, type EntryFolder, readContentFiles, subjects, translationFile } from './content-files.ts';
import { checkUnfinished } from '../rules/prose.ts';
import { readMdx } from './mdx.ts';
import { atField, linesOf } from './fields.ts';
import { nearest, type Problem, quoted } from '../report/problem.ts';
import { checkSchema, readYaml, type YamlText } from './yaml.ts';

/** A file whose fields were read: its front matter or the whole of a YAML file. */
export interface FieldText {
  file: string;
  yaml: YamlText;
  /** What the schema makes of it; undefined where it refuses. */
  data: unknown;
  /** The fields as they are written, right or wrong: one mistake must not hide the others. */
  raw: Readonly<Record<string, unknown>>;
}

/** One language of an entry. */
export interface PageText {
  file: string;
  locale: Locale;
  fields: FieldText | undefined;
  body: string;
  lines: string[];
  tree: Root | undefined;
}

/** A file of `content/data/` with its entries. */
export interface DataText<Entry> {
  file: string;
  yaml: YamlText;
  entries: ReadonlyMap<string, Entry>;
  /** Every id there is, with what is written under it, right or wrong; undefined where the file cannot be read. */
  raw: ReadonlyMap<string, unknown> | undefined;
}

/** An entry of a subject: what its languages share, and the languages it has, the original first. */
export interface Entry {
  folder: EntryFolder;
  shared: FieldText | undefined;
  pages: PageText[];
  /** What the translation was made from; undefined where none was accepted yet. */
  translation: FieldText | undefined;
}

/** All of `content/` that could be read, and what is wrong with the rest. */
export interface Content {
  facts: DataText<Fact>;
  windows: DataText<ApplicationWindow>;
  organizations: DataText<Organization>;
  routes: DataText<Route>;
  shortAddresses: DataText<ShortAddress>;
  sources: DataText<Source>;
  glossary: FieldText & { terms: Glossary };
  entries: Entry[];
  problems: Problem[];
}

function readEntries<Schema extends z.ZodType>(
  schema: Schema,
  name: DataFile,
  text: string | undefined,
  problems: Problem[],
): DataText<z.output<Schema>> {
  const file = `content/data/${name}`;
  const yaml = readYaml(file, text ?? '{}');
  problems.push(...yaml.problems);
  const { data } = yaml;
  const entries = new Map<string, z.output<Schema>>();
  const isMap = data && typeof data === 'object' && !Array.isArray(data);
  if (text !== undefined && yaml.problems.length === 0 && !isMap) {
    const found =
      data === null || data === undefined
        ? { ja: 'なし', en: 'nothing' }
        : { ja: '文章かリスト', en: 'text or a list' };
    const expected = { ja: 'IDごとにまとめた項目', en: 'entries, each under its id' };
    problems.push({ rule: 'yaml', file, line: 1, found, expected });
  }
  if (text === undefined || !isMap) return { file, yaml, entries, raw: undefined };
  const raw = new Map(Object.entries(data));
  for (const id of raw.keys()) {
    if (!idSchema.safeParse(id).success) {
      problems.push({
        rule: 'wrong-id',
        file,
        ...yaml.position([id]),
        place: id,
        found: quoted(id),
        expected: {
          ja: '小文字の英字・数字と、一つずつのハイフン',
          en: 'lower-case letters, digits and single hyphens',
        },
      });
    }
    const checked = checkSchema(schema, file, yaml, [id]);
    problems.push(...checked.problems);
    if (checked.data !== undefined) entries.set(id, checked.data);
  }
  return { file, yaml, entries, raw };
}

function textSchema({ subject, id }: EntryFolder): z.ZodType {
  if (subject === 'testimonials') return testimonialSchema;
  if (subject === 'eligibility') return criterionSchema;
  return id === 'home' ? homeSchema : guidePageSchema;
}

function readFields(schema: z.ZodType, file: string, yaml: YamlText, problems: Problem[]): FieldText | undefined {
  problems.push(...yaml.problems);
  if (yaml.problems.length) return undefined;
  const checked = checkSchema(schema, file, yaml);
  const raw = yaml.data && typeof yaml.data === 'object' ? (yaml.data as Record<string, unknown>) : {};
  const unfinished = linesOf(raw).flatMap(({ path, text }) => atField({ file, yaml }, path, checkUnfinished(text)));
  // What is still to be written need not be right yet.
  const places = new Set(unfinished.map(({ place }) => place));
  problems.push(...unfinished, ...checked.problems.filter(({ place }) => !places.has(place)));
  return { file, yaml, data: checked.data, raw };
}

function readPage(folder: EntryFolder, locale: Locale, problems: Problem[]): PageText | undefined {
  const text = folder.files.get(`${locale}.mdx`);
  if (text === undefined) return undefined;
  const file = `${folder.path}/${locale}.mdx`;
  const { frontMatter, frontMatterLine, body, lines, tree, problems: found } = readMdx(file, text);
  problems.push(...found);
  const hasFields = !found.some(({ rule }) => rule === 'front-matter');
  const fields = hasFields
    ? readFields(textSchema(folder), file, readYaml(file, frontMatter, frontMatterLine), problems)
    : undefined;
  return { file, locale, fields, body, lines, tree };
}

function readShared(folder: EntryFolder, problems: Problem[]): FieldText | undefined {
  const name = subjects[folder.subject];
  const text = name && folder.files.get(name);
  if (!name || text === undefined) return undefined;
  const file = `${folder.path}/${name}`;
  return readFields(
    folder.subject === 'testimonials' ? personSchema : ruleSchema,
    file,
    readYaml(file, text),
    problems,
  );
}

function readTranslation(folder: EntryFolder, problems: Problem[]): FieldText | undefined {
  const text = folder.files.get(translationFile);
  if (text === undefined) return undefined;
  const file = `${folder.path}/${translationFile}`;
  return readFields(translationSchema, file, readYaml(file, text), problems);
}

/**
 * Reads everything in `content/` and holds it against the schemas.
 *
 * @param root folder that holds `content/`
 */
export async function readContent(root: string): Promise<Content> {
  const files = await readContentFiles(root);
  const problems = [...files.problems];
  const glossaryText = readYaml(
    'content/data/glossary.yaml',
    files.data.get('glossary.yaml') ?? '{terms: [], people: []}',
  );
  const glossary = readFields(glossarySchema, 'content/data/glossary.yaml', glossaryText, problems);
  return {
    facts: readEntries(factSchema, 'facts.yaml', files.data.get('facts.yaml'), problems),
    windows: readEntries(windowSchema, 'windows.yaml', files.data.get('windows.yaml'), problems),
    organizations: readEntries(
      organizationSchema,
      'organizations.yaml',
      files.data.get('organizations.yaml'),
      problems,
    ),
    routes: readEntries(routeSchema, 'routes.yaml', files.data.get('routes.yaml'), problems),
    shortAddresses: readEntries(
      shortAddressSchema,
      'short-addresses.yaml',
      files.data.get('short-addresses.yaml'),
      problems,
    ),
    sources: readEntries(sourceSchema, 'sources.yaml', files.data.get('sources.yaml'), problems),
    glossary: {
      file: 'content/data/glossary.yaml',
      yaml: glossaryText,
      data: glossary?.data,
      raw: glossary?.raw ?? {},
      terms: (glossary?.data as Glossary | undefined) ?? { terms: [], people: [] },
    },
    entries: files.entries.map((folder) => ({
      folder,
      shared: readShared(folder, problems),
      pages: localeIds.flatMap((locale) => readPage(folder, locale, problems) ?? []),
      translation: readTranslation(folder, problems),
    })),
    problems,
  };
}

/**
 * Finds an entry by what an editor calls it.
 *
 * @param name the folder (`programme`, `eligibility/age`, `kawabata-mariko`), with or without its subject, or the path of
 *   a file in it
 * @returns the entry, or the nearest name where there is none or more than one
 */
export function findEntry(entries: readonly Entry[], name: string): Entry | { nearest: string | undefined } {
  const parts = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== 'content');
  const last = parts.at(-1) ?? '';
  if (last.endsWith('.mdx') && isLocale(last.slice(0, -4))) parts.pop();
  const wanted = parts.join('/');
  const names = entries.map(({ folder }) => ({ full: `${folder.subject}/${folder.id}`, id: folder.id }));
  const exact = names.findIndex(({ full }) => full === wanted);
  const byId = names.flatMap(({ id }, index) => (id === wanted ? [index] : []));
  const index = exact >= 0 ? exact : byId.length === 1 ? byId[0] : undefined;
  const found = index === undefined ? undefined : entries[index];
  return (
    found ?? {
      nearest: nearest(
        wanted,
        names.flatMap(({ full, id }) => [full, id]),
      ),
    }
  );
}
