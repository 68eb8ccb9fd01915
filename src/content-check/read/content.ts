import { type Fact, factSchema } from '../../schemas/fact.ts';
import { type Glossary, glossarySchema } from '../../schemas/glossary.ts';
import { type Organization, organizationSchema } from '../../schemas/organization.ts';
import { type Route, routeSchema } from '../../schemas/route.ts';
import { type ShortAddress, shortAddressSchema } from '../../schemas/short-address.ts';
import { type Source, sourceSchema } from '../../schemas/source.ts';
import { type ApplicationWindow, windowSchema } from '../../schemas/window.ts';
import type { Problem } from '../report/problem.ts';
import { type DataFile, readContentFiles } from './content-files.ts';
import { type DataText, readDataFile } from './data-file.ts';
import { type Entry, readEntry } from './entry.ts';
import { type FieldText, readFields } from './fields.ts';
import { readYaml } from './yaml.ts';

/** All of `content/` that could be read, and what is wrong with the rest. */
export interface Content {
  facts: DataText<Fact>;
  windows: DataText<ApplicationWindow>;
  organizations: DataText<Organization>;
  routes: DataText<Route>;
  shortAddresses: DataText<ShortAddress>;
  sources: DataText<Source>;
  glossary: FieldText<Glossary> & { terms: Glossary };
  entries: Entry[];
  problems: Problem[];
}

const noGlossary: Glossary = { terms: [], people: [] };

/**
 * Reads everything in `content/` and holds it against the schemas.
 *
 * @param root folder that holds `content/`
 */
export async function readContent(root: string): Promise<Content> {
  const { data, entries, problems } = await readContentFiles(root);
  const text = (name: DataFile) => data.get(name);
  const file = 'content/data/glossary.yaml';
  const yaml = readYaml(file, text('glossary.yaml') ?? '{terms: [], people: []}');
  const glossary = readFields(glossarySchema, file, yaml, problems);
  return {
    facts: readDataFile(factSchema, 'facts.yaml', text('facts.yaml'), problems),
    windows: readDataFile(windowSchema, 'windows.yaml', text('windows.yaml'), problems),
    organizations: readDataFile(organizationSchema, 'organizations.yaml', text('organizations.yaml'), problems),
    routes: readDataFile(routeSchema, 'routes.yaml', text('routes.yaml'), problems),
    shortAddresses: readDataFile(shortAddressSchema, 'short-addresses.yaml', text('short-addresses.yaml'), problems),
    sources: readDataFile(sourceSchema, 'sources.yaml', text('sources.yaml'), problems),
    glossary: {
      file,
      yaml,
      data: glossary?.data,
      raw: glossary?.raw ?? {},
      terms: glossary?.data ?? noGlossary,
    },
    entries: entries.map((folder) => readEntry(folder, problems)),
    problems,
  };
}
