import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFiles, type SearchMeta, type SearchPage } from '../domain/search/index-files.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { checkedContent } from './checked-content.ts';
import { searchPage } from './page-text.ts';

/** Pages in which nothing is to be found: what only leads on, what says all again, search itself. */
const left = /^\/(?:p|bilingual|print|search)\/|\/page\/\d+\/$/;
/** Pages that say in short what others say in full. */
const briefs = ['/', '/data/'];
/** Pages of which the title is to be found, because they list what others say. */
const lists = /^\/(?:flyer|about\/status|testimonials\/(?:organization|region|field))\//;

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
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const folder = fileURLToPath(dir);
        const { spellings: groups } = await checkedContent(process.cwd());
        const pages: Record<Locale, SearchPage[]> = { ja: [], en: [] };
        const files: string[] = [];
        for await (const file of glob('**/index.html', { cwd: folder })) files.push(file);
        for (const file of files.sort()) {
          const address = base + file.replaceAll('\\', '/').replace(/index\.html$/, '');
          const { locale, path } = parsePath(address, base);
          if (left.test(path)) continue;
          const html = await readFile(join(folder, file), 'utf8');
          if (html.includes('<meta name="robots"') || html.includes('http-equiv="refresh"')) continue;
          pages[locale].push(searchPage(html, address, { isBrief: briefs.includes(path), isList: lists.test(path) }));
        }
        for (const locale of localeIds) {
          const spellings = groups.flatMap((group) => (group[locale] ? [group[locale]] : []));
          const { meta, files } = indexFiles(pages[locale], spellings);
          const hash = createHash('sha256').update(JSON.stringify([...files]));
          const version = hash.digest('base64url').slice(0, 8);
          const root = join(folder, 'search', locale);
          for (const name of ['terms', 'pages']) mkdirSync(join(root, version, name), { recursive: true });
          await writeFile(join(root, 'meta.json'), JSON.stringify({ version, ...meta } satisfies SearchMeta));
          await Promise.all([...files].map(([name, text]) => writeFile(join(root, version, name), text)));
        }
        logger.info(`${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
