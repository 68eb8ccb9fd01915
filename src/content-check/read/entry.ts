import type { Root } from 'mdast';
import type { z } from 'zod';
import { isLocale, type Locale, localeIds } from '../../i18n/locales.ts';
import { type Criterion, criterionSchema, type Rule as CriterionRule, ruleSchema } from '../../schemas/criterion.ts';
import { type GuidePage, guidePageSchema, type Home, homeSchema } from '../../schemas/page.ts';
import { type Person, personSchema } from '../../schemas/person.ts';
import { type Testimonial, testimonialSchema } from '../../schemas/testimonial.ts';
import { translationSchema } from '../../schemas/translation.ts';
import { nearest, type Problem } from '../report/problem.ts';
import { type EntryFolder, subjects, translationFile } from './content-files.ts';
import { type FieldText, readFields } from './fields.ts';
import { readMdx } from './mdx.ts';
import { readYaml } from './yaml.ts';

/** One language of an entry. */
export interface PageText<Fields = unknown> {
  file: string;
  locale: Locale;
  fields: FieldText<Fields> | undefined;
  body: string;
  lines: string[];
  /** The ids of its sections; undefined where the text is no MDX. */
  readonly sections: ReadonlySet<string> | undefined;
  /** Undefined where the text is no MDX. */
  readonly tree: Root | undefined;
  /** What is wrong with its marks. */
  readonly problems: readonly Problem[];
}

/** A folder of an entry: what its languages share, and the languages it has, the original first. */
interface EntryOf<Subject extends EntryFolder['subject'], Shared, Fields> {
  subject: Subject;
  folder: EntryFolder;
  shared: FieldText<Shared> | undefined;
  pages: PageText<Fields>[];
  /** What the translation was made from; undefined where none was accepted yet. */
  translation: FieldText<z.output<typeof translationSchema>> | undefined;
}

export type GuideEntry = EntryOf<'guide', never, GuidePage | Home>;
export type CriterionEntry = EntryOf<'eligibility', CriterionRule, Criterion>;
export type TestimonialEntry = EntryOf<'testimonials', Person, Testimonial>;
export type Entry = GuideEntry | CriterionEntry | TestimonialEntry;

function readPage<Schema extends z.ZodType>(
  schema: Schema,
  folder: EntryFolder,
  locale: Locale,
  problems: Problem[],
): PageText<z.output<Schema>>[] {
  const text = folder.files.get(`${locale}.mdx`);
  if (text === undefined) return [];
  const file = `${folder.path}/${locale}.mdx`;
  const mdx = readMdx(file, text);
  const { frontMatter, frontMatterLine, body, lines } = mdx;
  return [
    {
      file,
      locale,
      fields:
        frontMatter === undefined
          ? undefined
          : readFields(schema, file, readYaml(file, frontMatter, frontMatterLine), problems),
      body,
      lines,
      get sections() {
        return mdx.sections;
      },
      get tree() {
        return mdx.tree;
      },
      get problems() {
        return mdx.problems;
      },
    },
  ];
}

function readShared<Schema extends z.ZodType>(
  schema: Schema,
  name: string | undefined,
  folder: EntryFolder,
  problems: Problem[],
): FieldText<z.output<Schema>> | undefined {
  const text = name && folder.files.get(name);
  if (!name || text === undefined) return undefined;
  const file = `${folder.path}/${name}`;
  return readFields(schema, file, readYaml(file, text), problems);
}

/** Reads the files of an entry and holds them against the schemas of its subject. */
export function readEntry(folder: EntryFolder, problems: Problem[]): Entry {
  const pages = <Schema extends z.ZodType>(schema: Schema) =>
    localeIds.flatMap((locale) => readPage(schema, folder, locale, problems));
  const name = subjects[folder.subject];
  const translation = readShared(translationSchema, translationFile, folder, problems);
  const common = { folder, translation };
  switch (folder.subject) {
    case 'guide':
      return {
        ...common,
        subject: 'guide',
        shared: undefined,
        pages: folder.id === 'home' ? pages(homeSchema) : pages(guidePageSchema),
      };
    case 'eligibility':
      return {
        ...common,
        subject: 'eligibility',
        shared: readShared(ruleSchema, name, folder, problems),
        pages: pages(criterionSchema),
      };
    case 'testimonials':
      return {
        ...common,
        subject: 'testimonials',
        shared: readShared(personSchema, name, folder, problems),
        pages: pages(testimonialSchema),
      };
  }
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
