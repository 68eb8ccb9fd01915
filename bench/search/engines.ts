import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchMeta, SearchPage } from '../../src/domain/search/index-files.ts';
import { type Locale, localeIds } from '../../src/i18n/locales.ts';
import { install, installed } from '../growth/generators/generator.ts';

const packages = { minisearch: '7.2.0', pagefind: '1.5.2' };

/** A search over a built guide. */
export interface Engine {
  name: string;
  /**
   * Lays its files beside the guide.
   *
   * @param dist the guide as it was built
   * @returns a module whose `search(query)` gives addresses, best first; with a list in the place of an address for a page
   * of which several sections are shown
   */
  lay(dist: string, locale: Locale): string;
}

function pagesOf(dist: string, locale: Locale): SearchPage[] {
  const root = join(dist, 'search', locale);
  const { version } = JSON.parse(readFileSync(join(root, 'meta.json'), 'utf8')) as SearchMeta;
  return globSync('*.json', { cwd: join(root, version, 'pages') }).map((file) =>
    JSON.parse(readFileSync(join(root, version, 'pages', file), 'utf8')),
  );
}

const guide: Engine = {
  name: 'the guide’s own',
  lay(dist, locale) {
    const [script = ''] = globSync('_astro/search.*.js', { cwd: dist });
    return `
      import { searcher } from '/${script}';
      const load = async (name) => (await fetch('/search/${locale}/' + name)).json();
      let ready;
      export const search = async (query) => {
        ready ??= load('meta.json').then((meta) => searcher(meta, load));
        return (await (await ready)(query)).hits.map(({ href }) => href);
      };`;
  },
};

/** MiniSearch with the sections of a language in one file, indexed in the browser by words and pairs of characters. */
const miniSearch: Engine = {
  name: `MiniSearch ${packages.minisearch}`,
  lay(dist, locale) {
    const sections = pagesOf(dist, locale).flatMap(({ href, title, readings, units }) =>
      units.map(({ heading, blocks }, index) => ({
        href: href + (blocks[0]?.[0] ? `#${blocks[0][0]}` : ''),
        title,
        heading,
        text: [...blocks.map(([, text]) => text), ...(index === 0 ? readings.map(([, reading]) => reading) : [])].join(
          '\n',
        ),
      })),
    );
    mkdirSync(join(dist, 'bench'), { recursive: true });
    writeFileSync(
      join(dist, `bench/sections.${locale}.json`),
      JSON.stringify(sections.map((each, id) => ({ id, ...each }))),
    );
    const script = join(dist, 'bench/minisearch.js');
    copyFileSync(join(installed('search'), 'node_modules/minisearch/dist/es/index.js'), script);
    const small = spawnSync('npx', ['esbuild', script, '--minify', '--allow-overwrite', `--outfile=${script}`]);
    if (small.status !== 0) console.error('MiniSearch is weighed as it comes, because esbuild could not be run.');
    return `
      import MiniSearch from '/bench/minisearch.js';
      const run = /[\\p{Script=Latin}\\p{N}]+|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]+/gu;
      const isLatin = (term) => /^[\\p{Script=Latin}\\p{N}]/u.test(term);
      const tokenize = (text) => (text.normalize('NFKC').toLowerCase().match(run) ?? []).flatMap((word) =>
        isLatin(word) || word.length < 2 ? [word] : [...word].slice(1).map((second, index) => [...word][index] + second));
      let ready;
      export const search = async (query) => {
        ready ??= fetch('/bench/sections.${locale}.json').then((answer) => answer.json()).then((sections) => {
          const index = new MiniSearch({
            fields: ['title', 'heading', 'text'],
            storeFields: ['href', 'title', 'heading', 'text'],
            tokenize,
            processTerm: (term) => term,
            searchOptions: {
              boost: { title: 4, heading: 2 },
              combineWith: 'AND',
              prefix: isLatin,
              fuzzy: (term) => isLatin(term) && term.length > 3 ? 0.2 : false,
            },
          });
          index.addAll(sections);
          return index;
        });
        return (await ready).search(query).slice(0, 16).map(({ href }) => href);
      };`;
  },
};

/** Pagefind, which indexes the same pages, each with its sections. */
const pagefind: Engine = {
  name: `Pagefind ${packages.pagefind}`,
  lay(dist, locale) {
    const output = join(dist, 'bench/pagefind');
    if (locale === localeIds[0]) {
      const site = join(dist, 'bench/pages');
      for (const { href } of localeIds.flatMap((each) => pagesOf(dist, each))) {
        const file = `${href.slice(1)}index.html`;
        mkdirSync(dirname(join(site, file)), { recursive: true });
        cpSync(join(dist, file), join(site, file));
      }
      const command = join(installed('search'), 'node_modules/.bin/pagefind');
      const left = 'nav, form, .page-foot, .share, .self-check';
      const options = ['--site', site, '--output-path', output, '--root-selector', 'main', '--exclude-selectors', left];
      const run = spawnSync(command, options, { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`${run.error?.message ?? ''}${run.stdout}${run.stderr}`);
    }
    return `
      document.documentElement.lang = '${locale}';
      let ready;
      export const search = async (query) => {
        ready ??= import('/bench/pagefind/pagefind.js').then(async (pagefind) => (await pagefind.options({ baseUrl: '/' }), pagefind));
        const { results } = await (await ready).search(query);
        const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return shown.map(({ url, sub_results }) => [url, ...sub_results.map((section) => section.url)]);
      };`;
  },
};

export const engines: Engine[] = [guide, miniSearch, pagefind];

/** Fetches what the others need; says why it cannot be had. */
export function missing(): string | undefined {
  return install('search', packages);
}
