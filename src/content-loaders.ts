import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { textsOfCheck } from './content-check/checked-content.ts';
import { codeFingerprint } from './content-check/read/code-fingerprint.ts';
import {
  type ContentFiles,
  type DataFile,
  type EntryFolder,
  readContentFiles,
  type Subject,
  subjects,
  translationFile,
} from './content-check/read/content-files.ts';
import { readMdx, splitFrontMatter } from './content-check/read/mdx.ts';
import { textPartsReader } from './content-check/read/text-parts.ts';
import { readYaml } from './content-check/read/yaml.ts';
import { localeIds } from './i18n/locales.ts';

interface LoadedEntry {
  id: string;
  /** Path from the root of the project. */
  file: string;
  /** All that it is made of. */
  source: string;
  read(): {
    data: Record<string, unknown>;
    /** The MDX under the front matter. */
    body?: string;
  };
}

function fieldsOf(file: string, text: string): Record<string, unknown> {
  const { data } = readYaml(file, text);
  return data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

let reader: string | undefined;

/** What entries were made by: what it made of them before holds as long as it is the same. */
function readerOnce(root: string): string {
  reader ??= codeFingerprint(
    root,
    'src/{collections.ts,content-loaders.ts,{content-check/read,domain,i18n,markdown,schemas}/**/*.ts}',
  );
  return reader;
}

let files: WeakRef<ContentFiles> | undefined;

/** All of `content/`, read once for all collections of a build, and held on to no longer than they are being loaded. */
function filesOnce(root: string): ContentFiles {
  const read = files?.deref() ?? readContentFiles(root);
  files = new WeakRef(read);
  return read;
}

/** Whether pages say which translations are behind: of thousands of stories, that takes all they were written as. */
function tellsStale(): boolean {
  return process.env['GUIDE_BUILD'] !== 'release';
}

/**
 * A loader that reads as the content check does, so that no field means one thing to the check and another to the pages.
 * While somebody writes, an entry that its schema refuses is in no collection, so that no page goes on showing what
 * the file said before.
 */
function contentLoader(
  name: string,
  pick: (files: ContentFiles) => LoadedEntry[],
  partsReader?: typeof textPartsReader,
): Loader {
  return {
    name,
    async load({ store, parseData, generateDigest, config, watcher }) {
      const root = fileURLToPath(config.root);
      const partsOf = partsReader?.(config.base);
      const needsBody = !partsOf || tellsStale();
      const made = `${readerOnce(root)} ${config.base} ${needsBody}`;
      const read = async () => {
        const gone = new Set(store.keys());
        const entries = pick(watcher ? readContentFiles(root) : filesOnce(root));
        // A build from nothing parses no text that the check beside it parses.
        if (!watcher && gone.size === 0) await textsOfCheck(resolve(root));
        for (const entry of entries) {
          const { id, file } = entry;
          try {
            const digest = generateDigest(`${made} ${entry.source}`);
            if (store.get(id)?.digest !== digest) {
              const { data, body } = entry.read();
              const isModule = body !== undefined && !partsOf;
              store.set({
                id,
                data: await parseData({ id, data, filePath: file }),
                filePath: file,
                digest,
                ...(body !== undefined && needsBody ? { body } : {}),
                ...(isModule ? { deferredRender: true } : {}),
                ...(body !== undefined && partsOf
                  ? {
                      rendered: {
                        html: '',
                        metadata: { parts: partsOf(file, entry.source, () => readMdx(file, entry.source)) },
                      },
                    }
                  : {}),
              });
            }
            if (store.get(id)?.deferredRender) store.addModuleImport(file);
            gone.delete(id);
          } catch (error) {
            if (!watcher) throw error;
          }
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

function pagesOf({ entries }: ContentFiles, subject: Subject, isWanted: (id: string) => boolean): LoadedEntry[] {
  return entries
    .filter((entry) => entry.subject === subject && isWanted(entry.id))
    .flatMap(({ id, path, files }) =>
      localeIds.flatMap((locale): LoadedEntry[] => {
        const file = `${path}/${locale}.mdx`;
        const text = files.get(`${locale}.mdx`);
        if (text === undefined) return [];
        const read = () => {
          const { frontMatter, body } = splitFrontMatter(text);
          return { data: fieldsOf(file, frontMatter), body: body.trim() };
        };
        return [{ id: id === 'home' ? locale : `${id}/${locale}`, file, source: text, read }];
      }),
    );
}

/** The texts of a subject in each language, by folder and locale (`programme/ja`); those of the home page by locale. */
export function pageLoader(subject: Subject, isWanted: (id: string) => boolean = () => true): Loader {
  return contentLoader(`${subject}-pages`, (files) => pagesOf(files, subject, isWanted));
}

/** As `pageLoader`, for texts of which there may be thousands: each has its `TextPart`s as `rendered.metadata.parts`. */
export function textLoader(subject: Subject): Loader {
  return contentLoader(`${subject}-texts`, (files) => pagesOf(files, subject, () => true), textPartsReader);
}

function fileLoader(name: string, fileOf: (folder: EntryFolder) => { id: string; file: string } | undefined): Loader {
  return contentLoader(name, ({ entries }) =>
    entries.flatMap((folder): LoadedEntry[] => {
      const { id = '', file = '' } = fileOf(folder) ?? {};
      const text = folder.files.get(file);
      const path = `${folder.path}/${file}`;
      const read = () => ({ data: fieldsOf(path, text ?? '') });
      return text === undefined ? [] : [{ id, file: path, source: text, read }];
    }),
  );
}

/** What the languages of an entry share, by its folder. */
export function sharedLoader(subject: Exclude<Subject, 'guide'>): Loader {
  return fileLoader(`${subject}-shared`, (folder) =>
    folder.subject === subject ? { id: folder.id, file: subjects[subject] } : undefined,
  );
}

/** What each translation was made from, by subject and folder: `guide/programme`. A release has no use for stories'. */
export function translationLoader(): Loader {
  return fileLoader('translations', ({ subject, id }) =>
    subject !== 'testimonials' || tellsStale() ? { id: `${subject}/${id}`, file: translationFile } : undefined,
  );
}

/**
 * The records of a file in `content/data/`, by id.
 *
 * @param more what else a record has to say than its fields, such as its place in the file: the content layer forgets it
 */
export function recordLoader(name: DataFile, more?: (id: string, position: number) => object): Loader {
  const file = `content/data/${name}`;
  const loader = contentLoader(name, ({ data }) =>
    Object.entries(fieldsOf(file, data.get(name) ?? '')).map(([id, fields], position) => {
      const record = { ...(fields as Record<string, unknown>), ...more?.(id, position) };
      return { id, file, source: JSON.stringify(record), read: () => ({ data: record }) };
    }),
  );
  return {
    ...loader,
    async load(context) {
      const { config, generateDigest, meta, watcher } = context;
      if (watcher) return loader.load(context);
      // A file of thousands of records is not parsed to find that none has changed.
      const root = fileURLToPath(config.root);
      const digest = generateDigest(`${readerOnce(root)} ${filesOnce(root).data.get(name)}`);
      if (meta.get('digest') === digest) return;
      await loader.load(context);
      meta.set('digest', digest);
    },
  };
}
