import { factsCsv, windowsCsv } from '../domain/data-csv.ts';
import { localeIds } from '../i18n/locales.ts';
import {
  type AboutFile,
  type DataFile,
  type DataRecord,
  type DataSet,
  dataSchemas,
  dataSets,
} from '../schemas/data-file.ts';
import { publishedSchema } from '../schemas/json-schema.ts';
import type { Localized } from '../schemas/localized.ts';
import { aboutFile, dataPath } from './about-data.ts';
import { absoluteAssetAddress } from './addresses.ts';
import {
  getCriterionRecords,
  getFactRecords,
  getPersonRecords,
  getRouteRecords,
  getSourceRecords,
  getWindowRecords,
} from './data-records.ts';
import { once } from './once.ts';
import { pageLength } from './testimonial-lists.ts';

/** A file as it is published, by its name under `/data/` without ending. */
interface PublishedFile<Content = object> {
  name: string;
  content: Content;
}

/** A file with its records. */
async function fileOf<Set extends DataSet>(set: Set, records: DataRecord<Set>[], path?: string) {
  return { ...(await aboutFile(set, path)), [set]: records } as AboutFile & Record<Set, DataRecord<Set>[]>;
}

/**
 * The files on people, cut as their list is cut into pages: the first always has the same address, and each names the one
 * after it.
 */
async function getPeopleFiles(): Promise<DataFile<'people'>[]> {
  const people = await getPersonRecords();
  const parts = Math.max(1, Math.ceil(people.length / pageLength));
  const pathOf = (part: number) => (part === 1 ? 'people.json' : `people-${part}.json`);
  return Promise.all(
    Array.from({ length: parts }, async (_, index) => ({
      ...(await aboutFile('people', pathOf(index + 1))),
      part: index + 1,
      parts,
      next: index + 1 < parts ? absoluteAssetAddress(dataPath + pathOf(index + 2)) : undefined,
      people: people.slice(index * pageLength, (index + 1) * pageLength),
    })),
  );
}

const getTables = once(async () => ({
  facts: await fileOf('facts', await getFactRecords()),
  windows: await fileOf('windows', await getWindowRecords()),
}));

async function schemaOf(set: DataSet): Promise<PublishedFile> {
  const { $schema, title, description } = await aboutFile(set);
  const inBoth = (words: Localized) => localeIds.map((locale) => words[locale]).join(' / ');
  const about = { $id: $schema, title: inBoth(title), description: inBoth(description) };
  return { name: `schemas/${set}`, content: publishedSchema(dataSchemas[set], about) };
}

/** All files of data that are JSON, and their schemas. */
export async function getJsonFiles(): Promise<PublishedFile[]> {
  const files: AboutFile[] = [
    ...Object.values(await getTables()),
    await fileOf('criteria', await getCriterionRecords()),
    await fileOf('routes', await getRouteRecords()),
    await fileOf('sources', await getSourceRecords()),
    ...(await getPeopleFiles()),
  ];
  return [
    ...files.map((file) => ({ name: /([\w-]+)\.json$/.exec(file.url)?.[1] ?? '', content: file })),
    ...(await Promise.all(dataSets.map(schemaOf))),
  ];
}

/** The files of data that are CSV. */
export async function getCsvFiles(): Promise<PublishedFile<string>[]> {
  const { facts, windows } = await getTables();
  const sources = new Map((await getSourceRecords()).map((source) => [source.id, source]));
  return [
    { name: 'facts', content: factsCsv(facts, sources) },
    { name: 'windows', content: windowsCsv(windows, sources) },
  ];
}
