import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import type { DataFile, DataSet } from '../src/schemas/data-file.ts';
import { fileAt, found, type Site } from './site.ts';

/** The files of data of a built site, by their names: `facts.json`, `schemas/facts.json`. */
export function dataFileNames(site: Site, pattern = '**/*.{json,csv}'): string[] {
  return found(globSync(pattern, { cwd: join(site.folder, 'data') }).sort(), `file of data named ${pattern}`);
}

/** The text of a file of data. */
export function readDataText(site: Site, name: string): string {
  return readFileSync(join(site.folder, 'data', name), 'utf8');
}

/** A file of data, as whoever takes it reads it. */
export function readData<Set extends DataSet>(site: Site, set: Set): DataFile<Set> {
  return JSON.parse(readDataText(site, `${set}.json`));
}

/** The rows of a CSV file by their columns; it has to keep to RFC 4180 and to have as many cells in each row. */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });
}

/** Forbids all fields that a schema does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]));
  return parts['type'] === 'object' ? { additionalProperties: false, ...parts } : parts;
}

/** All texts in some data that are addresses of the site. */
function ownAddresses(site: Site, data: unknown): URL[] {
  if (typeof data === 'string') {
    const url = /^https?:\/\/\S+$/.test(data) ? new URL(data) : undefined;
    return url?.origin === site.origin ? [url] : [];
  }
  return typeof data === 'object' && data !== null
    ? Object.values(data).flatMap((part) => ownAddresses(site, part))
    : [];
}

function addressProblems(site: Site, data: unknown): string[] {
  const pageOf = new Map(site.pages.map((page) => [page.file, page]));
  return ownAddresses(site, data).flatMap((url) => {
    const file = fileAt(site, url);
    if (file === undefined) return `${url} leads nowhere`;
    const page = pageOf.get(file);
    const id = url.hash.slice(1);
    return id && page?.$(`[id="${id}"]`).length !== 1 ? `${url} names no section` : [];
  });
}

/**
 * Holds the files of data of a built site to their schemas, and walks their addresses.
 *
 * @returns one line for each thing that is wrong, none where all is well
 */
export function findDataProblems(site: Site): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const schemas = dataFileNames(site, 'schemas/*.json').map((name) => JSON.parse(readDataText(site, name)));
  for (const schema of schemas) {
    ajv.addSchema(schema);
    ajv.addSchema(closed({ ...schema, $id: `${schema.$id}?closed` }) as object);
  }
  const home = `${site.origin}${site.base}data/`;
  return dataFileNames(site, '*.json').flatMap((name) => {
    const data = JSON.parse(readDataText(site, name));
    const problems = ['', '?closed'].flatMap((form) => {
      const validate = ajv.getSchema(`${data.$schema}${form}`);
      if (!validate) return `has no schema at ${data.$schema}`;
      if (validate(data)) return [];
      return (validate.errors ?? []).map(
        (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
      );
    });
    const place = data.url === home + name ? [] : [`says that it is at ${data.url}`];
    return [...problems, ...place, ...addressProblems(site, data)].map((problem) => `${name}: ${problem}`);
  });
}
