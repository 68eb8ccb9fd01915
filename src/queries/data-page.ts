import type { DatasetData } from '../domain/structured-data.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { csvSets, type DataSet, dataSets } from '../schemas/data-file.ts';
import { aboutFile, dataPath } from './about-data.ts';
import { absoluteAddress, absoluteAssetAddress, assetAddress } from './addresses.ts';

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
