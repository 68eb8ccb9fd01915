import type { z } from 'zod';
import { type AccessibilityReport, accessibilityReportSchema } from '../../schemas/accessibility-report.ts';
import { type Fact, factSchema } from '../../schemas/fact.ts';
import { type Glossary, glossarySchema } from '../../schemas/glossary.ts';
import { type Organization, organizationSchema } from '../../schemas/organization.ts';
import { type Publisher, publisherSchema } from '../../schemas/publisher.ts';
import { type Route, routeSchema } from '../../schemas/route.ts';
import { type ShortAddress, shortAddressSchema } from '../../schemas/short-address.ts';
import { type Source, sourceSchema } from '../../schemas/source.ts';
import { type Spelling, spellingSchema } from '../../schemas/spelling.ts';
import { type SuccessCriterion, successCriterionSchema } from '../../schemas/success-criterion.ts';
import { type ApplicationWindow, windowSchema } from '../../schemas/window.ts';
import type { Problem } from '../report/problem.ts';
import { type ContentFiles, type DataFile, readContentFiles } from './content-files.ts';
import { type DataText, readDataFile } from './data-file.ts';
import { type Entry, readEntry } from './entry.ts';
import { type FieldText, readFields } from './fields.ts';
import { readOnce } from './read-once.ts';
import { readYaml } from './yaml.ts';

/** All of `content/` that could be read, and what is wrong with the rest. */
export interface Content {
  facts: DataText<Fact>;
  windows: DataText<ApplicationWindow>;
  organizations: DataText<Organization>;
  routes: DataText<Route>;
  shortAddresses: DataText<ShortAddress>;
  publisher: DataText<Publisher>;
  sources: DataText<Source>;
  spellings: DataText<Spelling>;
  successCriteria: DataText<SuccessCriterion>;
  accessibilityReport: DataText<AccessibilityReport>;
  glossary: FieldText<Glossary> & { terms: Glossary };
  entries: Entry[];
  /** The files of `content/data/` as they are written. */
  data: ContentFiles['data'];
  problems: Problem[];
}

const noGlossary: Glossary = { terms: [], people: [] };

/**
 * Reads everything in `content/` and holds it against the schemas.
 *
 * @param root folder that holds `content/`
 */
export function readContent(root: string): Content {
  const { data, entries, problems } = readContentFiles(root);
  const read = <Schema extends z.ZodType>(schema: Schema, name: DataFile) => {
    const text = data.get(name);
    return readOnce(name, text, problems, (found) => readDataFile(schema, name, text, found));
  };
  const file = 'content/data/glossary.yaml';
  const yaml = readYaml(file, data.get('glossary.yaml') ?? '{terms: [], people: []}');
  const glossary = readFields(glossarySchema, file, yaml, problems);
  return {
    facts: read(factSchema, 'facts.yaml'),
    windows: read(windowSchema, 'windows.yaml'),
    organizations: read(organizationSchema, 'organizations.yaml'),
    routes: read(routeSchema, 'routes.yaml'),
    shortAddresses: read(shortAddressSchema, 'short-addresses.yaml'),
    publisher: read(publisherSchema, 'publisher.yaml'),
    sources: read(sourceSchema, 'sources.yaml'),
    spellings: read(spellingSchema, 'spellings.yaml'),
    successCriteria: read(successCriterionSchema, 'success-criteria.yaml'),
    accessibilityReport: read(accessibilityReportSchema, 'accessibility-report.yaml'),
    glossary: {
      file,
      yaml,
      data: glossary?.data,
      raw: glossary?.raw ?? {},
      terms: glossary?.data ?? noGlossary,
    },
    entries: entries.map((folder) =>
      readOnce(folder.path, JSON.stringify([...folder.files]), problems, (found) => readEntry(folder, found)),
    ),
    data,
    problems,
  };
}
