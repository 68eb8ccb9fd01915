import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import {
  type ContentFiles,
  type DataFile,
  type EntryFolder,
  readContentFiles,
  type Subject,
  subjects,
  translationFile,
} from './content-check/read/content-files.ts';
import { splitFrontMatter } from './content-check/read/mdx.ts';
import { readYaml } from './content-check/read/yaml.ts';
import { localeIds } from './i18n/locales.ts';

interface LoadedEntry {
  id: string;
  /** Path from the root of the project. */
  file: string;
  data: Record<string, unknown>;
  /** The MDX under the front matter. */
  body?: string;
}

function fieldsOf(file: string, text: string): Record<string, unknown> {
  const { data } = readYaml(file, text);
  return data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

/**
 * A loader that reads as the content check does, so that no field means one thing to the check and another to the pages.
 * While somebody writes, an entry that its schema refuses is in no collection, so that no page goes on showing what
 * the file said before.
 */
function contentLoader(name: string, pick: (files: ContentFiles) => LoadedEntry[]): Loader {
  return {
    name,
    async load({ store, parseData, generateDigest, config, watcher }) {
      const root = fileURLToPath(config.root);
      const read = async () => {
        const gone = new Set(store.keys());
        for (const { id, file, data, body } of pick(await readContentFiles(root))) {
          const parsed = await parseData({ id, data, filePath: file }).catch((error: unknown) => {
            if (!watcher) throw error;
          });
          if (!parsed) continue;
          gone.delete(id);
          const isPage = body !== undefined;
          const digest = generateDigest(JSON.stringify([data, body]));
          store.set({ id, data: parsed, filePath: file, digest, ...(isPage ? { body, deferredRender: true } : {}) });
          if (isPage) store.addModuleImport(file);
        }
        for (const id of gone) store.delete(id);
      };
      await read();
      let lastRead = Promise.resolve();
      watcher?.on('all', (_event, path) => {
        if (/^content[\\/]/.test(relative(root, path))) lastRead = lastRead.then(read);
      });
    },
  };
}

/** The texts of a subject in each language, by folder and locale (`programme/ja`); those of the home page by locale. */
export function pageLoader(subject: Subject, isWanted: (id: string) => boolean = () => true): Loader {
  return contentLoader(`${subject}-pages`, ({ entries }) =>
    entries
      .filter((entry) => entry.subject === subject && isWanted(entry.id))
      .flatMap(({ id, path, files }) =>
        localeIds.flatMap((locale): LoadedEntry[] => {
          const file = `${path}/${locale}.mdx`;
          const text = files.get(`${locale}.mdx`);
          if (text === undefined) return [];
          const { frontMatter, body } = splitFrontMatter(text);
          return [
            {
              id: id === 'home' ? locale : `${id}/${locale}`,
              file,
              data: fieldsOf(file, frontMatter),
              body: body.trim(),
            },
          ];
        }),
      ),
  );
}

function fileLoader(name: string, fileOf: (folder: EntryFolder) => { id: string; file: string } | undefined): Loader {
  return contentLoader(name, ({ entries }) =>
    entries.flatMap((folder): LoadedEntry[] => {
      const { id = '', file = '' } = fileOf(folder) ?? {};
      const text = folder.files.get(file);
      const path = `${folder.path}/${file}`;
      return text === undefined ? [] : [{ id, file: path, data: fieldsOf(path, text) }];
    }),
  );
}

/** What the languages of an entry share, by its folder. */
export function sharedLoader(subject: Exclude<Subject, 'guide'>): Loader {
  return fileLoader(`${subject}-shared`, (folder) =>
    folder.subject === subject ? { id: folder.id, file: subjects[subject] } : undefined,
  );
}

/** What each translation was made from, by subject and folder: `guide/programme`. */
export function translationLoader(): Loader {
  return fileLoader('translations', ({ subject, id }) => ({ id: `${subject}/${id}`, file: translationFile }));
}

/**
 * The records of a file in `content/data/`, by id.
 *
 * @param more what else a record has to say than its fields, such as its place in the file: the content layer forgets it
 */
export function recordLoader(name: DataFile, more?: (id: string, position: number) => object): Loader {
  const file = `content/data/${name}`;
  return contentLoader(name, ({ data }) =>
    Object.entries(fieldsOf(file, data.get(name) ?? '')).map(([id, record], position) => ({
      id,
      file,
      data: { ...(record as Record<string, unknown>), ...more?.(id, position) },
    })),
  );
}
