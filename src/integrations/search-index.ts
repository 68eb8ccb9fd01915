import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFiles, type SearchMeta, type SearchPage } from '../domain/search/index-files.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { checkedContent } from '../content-check/checked-content.ts';
import { builtFile } from './former-build.ts';
import { finishedPages } from './page-css.ts';
import { filesTakenOver, rememberNote } from './take-over.ts';

/** What is remembered of the build before. */
interface Memory {
  /** What search has read of its pages, by file. */
  pages: Record<string, SearchPage>;
  /** The folder of a version, a hash of each file in it, and one of what they were made of. */
  versions: Partial<Record<Locale, { folder: string; hashes: Record<string, string>; madeOf: string }>>;
}

const nothing: Memory = { pages: {}, versions: {} };

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/**
 * Makes the index of search from the pages as they were built, in parts, under `search/<language>/`.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'guide-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        const { spellings: groups } = await checkedContent(process.cwd());
        const finished = new Map((await finishedPages()).map((page) => [builtFile(page.pathname), page]));
        const taken = filesTakenOver();
        const former = (taken.note('search') as Memory | undefined) ?? nothing;
        const made: Memory = { pages: {}, versions: {} };
        const found: Record<Locale, SearchPage[]> = { ja: [], en: [] };
        for (const { pathname } of pages.toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1))) {
          const file = builtFile(pathname);
          const page = finished.has(file) ? finished.get(file)?.search : former.pages[file];
          if (!page) continue;
          made.pages[file] = page;
          found[parsePath(base + pathname, base).locale].push(page);
        }
        for (const locale of localeIds) {
          const spellings = groups.flatMap((group) => (group[locale] ? [group[locale]] : []));
          const madeOf = hashOf(JSON.stringify([found[locale], spellings]));
          const metaFile = `search/${locale}/meta.json`;
          const last = former.versions[locale];
          const all = Object.keys(last?.hashes ?? {}).map((name) => `${last?.folder}/${name}`);
          if (last?.madeOf === madeOf && [...all, metaFile].every((file) => taken.take(file))) {
            made.versions[locale] = last;
            continue;
          }
          const { meta, files } = indexFiles(found[locale], spellings);
          const hashes = Object.fromEntries([...files].map(([name, text]) => [name, hashOf(text)]));
          const version = hashOf(JSON.stringify(hashes)).slice(0, 8);
          const place = `search/${locale}/${version}`;
          for (const name of ['terms', 'pages']) mkdirSync(join(folder, place, name), { recursive: true });
          writeFileSync(join(folder, metaFile), JSON.stringify({ version, ...meta } satisfies SearchMeta));
          for (const [name, text] of files) {
            const from = last?.hashes[name] === hashes[name] ? `${last?.folder}/${name}` : undefined;
            if (from === undefined || !taken.take(`${place}/${name}`, from))
              writeFileSync(join(folder, place, name), text);
          }
          made.versions[locale] = { folder: place, hashes, madeOf };
        }
        rememberNote('search', made);
        logger.info(`${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
