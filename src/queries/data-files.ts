import { factsCsv, windowsCsv } from '../domain/data-csv.ts';
import type { DatasetData } from '../domain/structured-data.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { defaultLocale, type Locale, localeIds } from '../i18n/locales.ts';
import {
  type AboutFile,
  csvSets,
  type DataFile,
  type DataRecord,
  type DataSet,
  dataSchemas,
  dataSets,
  dataVersion,
} from '../schemas/data-file.ts';
import { publishedSchema } from '../schemas/json-schema.ts';
import { absoluteAddress, absoluteAssetAddress, assetAddress } from './addresses.ts';
import {
  addressesOf,
  getCriterionRecords,
  getFactRecords,
  getPersonRecords,
  getRouteRecords,
  getSourceRecords,
  getWindowRecords,
} from './data-records.ts';
import { once } from './once.ts';
import { getGuidePage } from './pages.ts';
import { pageLength } from './testimonial-lists.ts';
import { getTestimonials } from './testimonials.ts';

/** Where the page is that explains the files; it is a folder of its own, in which they are. */
export const dataPath = '/data/';

/** What others may do with the files. The sources have terms of their own. */
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** A file as it is published, by its path under `/data/`. */
export interface PublishedFile {
  path: string;
  type: string;
  text: string;
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

async function pageUpdated(id: string): Promise<string> {
  return (await getGuidePage(id, defaultLocale)).updated.iso;
}

/** The day on which the content of a file was last checked: that of the page which shows it, or of what it is made of. */
const updatedOf: Record<DataSet, () => Promise<string>> = {
  facts: () => pageUpdated('figures'),
  windows: () => pageUpdated('selection'),
  criteria: () => pageUpdated('eligibility'),
  routes: () => pageUpdated('routes'),
  sources: async () => latest((await getSourceRecords()).map(({ accessed }) => accessed)),
  people: async () => latest((await getTestimonials(defaultLocale)).map(({ updated }) => updated.iso)),
};

/** What a file says of itself. */
async function aboutFile(set: DataSet, path = `${set}.json`): Promise<AboutFile> {
  const [url, updated] = [absoluteAssetAddress(dataPath + path), await updatedOf[set]()];
  const inBoth = (words: (locale: Locale) => string) => ({ ja: words('ja'), en: words('en') });
  return {
    $schema: absoluteAssetAddress(`${dataPath}schemas/${set}.json`),
    url,
    title: inBoth((locale) => dictionary(locale).data.sets[set].title),
    description: inBoth((locale) => dictionary(locale).data.sets[set].description),
    version: dataVersion,
    updated,
    notice: inBoth((locale) => dictionary(locale).data.notice),
    licence: { data: licence, text: licence },
    citation: inBoth((locale) => {
      const { cite, sets } = dictionary(locale).data;
      return cite(sets[set].title, formatDate(updated, locale), url, licence.name);
    }),
    documentation: addressesOf(dataPath),
    changePolicy: addressesOf(`${dataPath}#changes`),
  };
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
      part: index + 1,
      parts,
      next: index + 1 < parts ? absoluteAssetAddress(dataPath + pathOf(index + 2)) : undefined,
      ...(await fileOf('people', people.slice(index * pageLength, (index + 1) * pageLength), pathOf(index + 1))),
    })),
  );
}

function json(path: string, data: unknown): PublishedFile {
  return { path, type: 'application/json', text: `${JSON.stringify(data, null, 2)}\n` };
}

function csv(path: string, text: string): PublishedFile {
  return { path, type: 'text/csv; charset=utf-8', text };
}

/** All files of data with their schemas. */
export const getPublishedFiles = once(async (): Promise<readonly PublishedFile[]> => {
  const [facts, windows, sources] = await Promise.all([
    fileOf('facts', await getFactRecords()),
    fileOf('windows', await getWindowRecords()),
    fileOf('sources', await getSourceRecords()),
  ]);
  const sourcesById = new Map(sources.sources.map((source) => [source.id, source]));
  const files: AboutFile[] = [
    facts,
    windows,
    await fileOf('criteria', await getCriterionRecords()),
    await fileOf('routes', await getRouteRecords()),
    sources,
    ...(await getPeopleFiles()),
  ];
  return [
    ...files.map((file) => json(file.url.slice(absoluteAssetAddress(dataPath).length), file)),
    csv('facts.csv', factsCsv(facts, sourcesById)),
    csv('windows.csv', windowsCsv(windows, sourcesById)),
    ...(await Promise.all(dataSets.map(schemaFile))),
  ];
});

async function schemaFile(set: DataSet): Promise<PublishedFile> {
  const { $schema, title, description } = await aboutFile(set);
  const inBoth = (words: { ja: string; en: string }) => localeIds.map((locale) => words[locale]).join(' / ');
  const about = { $id: $schema, title: inBoth(title), description: inBoth(description) };
  return json(`schemas/${set}.json`, publishedSchema(dataSchemas[set], about));
}

/** A set of data as the page that explains it lists it, in one language. */
export interface DataSetView {
  id: DataSet;
  title: string;
  description: string;
  updated: { iso: string; text: string };
  files: DataFileLink[];
  schema: DataFileLink;
}

/** A file with its address inside the site. */
export interface DataFileLink {
  name: string;
  href: string;
}

/** The files of a set: JSON, and CSV where there is one. */
export function dataFileLinks(set: DataSet): DataFileLink[] {
  const names = [`${set}.json`, ...((csvSets as readonly DataSet[]).includes(set) ? [`${set}.csv`] : [])];
  return names.map((name) => ({ name, href: assetAddress(dataPath + name) }));
}

/** What is published, for the page that explains it. */
export async function getDataSets(locale: Locale): Promise<DataSetView[]> {
  return Promise.all(
    dataSets.map(async (id) => {
      const { updated, title, description } = await aboutFile(id);
      return {
        id,
        title: title[locale],
        description: description[locale],
        updated: { iso: updated, text: formatDate(updated, locale) },
        files: dataFileLinks(id),
        schema: { name: `schemas/${id}.json`, href: assetAddress(`${dataPath}schemas/${id}.json`) },
      };
    }),
  );
}

/** What is published, for the machines that read the page which explains it. */
export async function getDatasets(locale: Locale): Promise<DatasetData[]> {
  return Promise.all(
    dataSets.map(async (id) => {
      const about = await aboutFile(id);
      return {
        url: absoluteAddress(`${dataPath}#${id}`, locale),
        name: about.title[locale],
        description: about.description[locale],
        version: about.version,
        modified: about.updated,
        licence: about.licence.data.url,
        citation: about.citation[locale],
        files: dataFileLinks(id).map(({ name }) => ({
          url: absoluteAssetAddress(dataPath + name),
          type: name.endsWith('.csv') ? 'text/csv' : 'application/json',
        })),
      };
    }),
  );
}

/** The terms on which the files are published, and how one of them is cited. */
export async function getDataTerms(locale: Locale) {
  const { version, licence: licences, citation } = await aboutFile('facts');
  return { version, licence: licences, citation: citation[locale] };
}
