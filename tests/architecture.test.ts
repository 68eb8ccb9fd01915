import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { assertNone } from './assert-none.ts';

/** What each folder of `src/` may import from, besides itself: the arrows of the design, which run one way. */
const arrows: Record<string, string[]> = {
  i18n: [],
  schemas: [],
  domain: ['schemas', 'i18n'],
  queries: ['domain', 'schemas', 'i18n'],
  components: ['queries', 'domain', 'schemas', 'i18n'],
  layouts: ['components', 'queries', 'domain', 'schemas', 'i18n'],
  'share-cards': ['domain', 'schemas', 'i18n'],
  pages: ['layouts', 'components', 'share-cards', 'queries', 'domain', 'schemas', 'i18n'],
  styles: [],
  markdown: ['domain', 'schemas', 'i18n'],
  'content-check': ['markdown', 'domain', 'schemas', 'i18n'],
  editing: ['content-check', 'domain', 'schemas', 'i18n'],
  integrations: ['content-check', 'markdown', 'domain', 'schemas', 'i18n'],
  'content-loaders.ts': ['content-check', 'i18n'],
  'collections.ts': ['content-loaders.ts', 'schemas', 'i18n', 'domain'],
  'content.config.ts': ['collections.ts'],
};

interface Import {
  file: string;
  /** Folder of `src/` that holds the file, or its own name where it lies in `src/` itself. */
  from: string;
  target: string;
}

/** The TypeScript of a file; in a component that is what stands between the fences and in its scripts. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const [, fenced = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [fenced, ...scripts].join('\n');
}

function folderOf(file: string): string {
  const [first = ''] = relative('src', file).split(sep);
  return first;
}

function importsOf(file: string): Import[] {
  return ts
    .preProcessFile(codeOf(file), true, true)
    .importedFiles.map(({ fileName }) => ({ file, from: folderOf(file), target: fileName }));
}

const imports = globSync('src/**/*.{ts,astro}').flatMap(importsOf);

/** One line for each import, as the list of what is wrong shows it. */
function lines(found: Import[]): string[] {
  return found.map(({ file, target }) => `${file} imports ${target}`);
}

test('imports run one way, from what knows less to what knows more', () => {
  const own = imports.filter(({ target }) => target.startsWith('.'));
  assert.ok(own.length > 0);
  const wrong = own.filter(({ file, from, target }) => {
    const to = folderOf(join(dirname(file), target));
    return to !== from && !arrows[from]?.includes(to);
  });
  assertNone(lines(wrong));
});

test('the drawing of the design has each arrow, and no other', () => {
  const [, drawing = ''] = /```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
  const drawn = [...drawing.matchAll(/^ *(\S+) --> (\S+)$/gm)].map(([, from = '', to = '']) => ({ from, to }));
  assert.ok(drawn.length > 10);
  const leads = (from: string, to: string, ways = drawn): boolean =>
    ways.some((way) => way.from === from && (way.to === to || leads(way.to, to, ways)));

  const allowed = Object.entries(arrows).flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  const imported = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, from, target }) => ({ from, to: folderOf(join(dirname(file), target)) }));
  const line = ({ from, to }: { from: string; to: string }) => `${from} --> ${to}`;
  assertNone(allowed.filter(({ from, to }) => !leads(from, to)).map((each) => `not drawn: ${line(each)}`));
  assertNone(
    drawn
      .filter((way) => !imported.some(({ from, to }) => from === way.from && to === way.to))
      .map((each) => `drawn, and imported by nothing: ${line(each)}`),
  );
  // A longer way says it already.
  assertNone(
    drawn
      .filter(({ from, to }) =>
        leads(
          from,
          to,
          drawn.filter((way) => way.from !== from || way.to !== to),
        ),
      )
      .map((each) => `drawn twice: ${line(each)}`),
  );
  const rooms = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([^`/]+)\/` /gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(
    rooms.sort(),
    Object.keys(arrows)
      .filter((name) => !name.includes('.'))
      .sort(),
  );
});

test('the content check reports, reads, holds to rules and runs them, each on what comes before it', () => {
  const rooms = ['report', 'read', 'rules', 'check-content.ts', 'check-thread.ts', 'checked-content.ts'];
  const room = (path: string) => relative('src/content-check', path).split(sep)[0] ?? '';
  const own = imports.filter(
    ({ file, from, target }) => from === 'content-check' && target.startsWith('.') && !file.endsWith('.test.ts'),
  );
  const inside = own
    .map((each) => ({ ...each, to: join(dirname(each.file), each.target) }))
    .filter(({ to }) => folderOf(to) === 'content-check');
  assert.ok(inside.length > 20);
  assertNone(lines(inside.filter(({ file, to }) => rooms.indexOf(room(to)) > rooms.indexOf(room(file)))));

  const targets = Map.groupBy(inside, ({ file }) => file);
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (targets.get(from) ?? []).some(({ to }) => {
      if (to === goal) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return reaches(to, goal, seen);
    });
  assertNone([...targets.keys()].filter((file) => reaches(file, file, new Set())));
});

test('every folder of src has its place in the design', () => {
  assertNone([...new Set(globSync('src/**/*.{ts,astro,css}').map(folderOf))].filter((name) => !(name in arrows)));
});

test('the rules of the guide, its schemas and its words do without Astro', () => {
  const bound = imports.filter(
    ({ from, target }) => ['schemas', 'domain', 'i18n'].includes(from) && /^astro(?:$|[:/])|^@astrojs\//.test(target),
  );
  assertNone(lines(bound));
});

test('every package that is imported is one the project asks for itself', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  // The types of a package may be all there is of it.
  const asked = new Set(
    Object.keys({ ...dependencies, ...devDependencies }).map((name) => name.replace(/^@types\//, '')),
  );
  const elsewhere = globSync(['{scripts,tests,bench}/**/*.{ts,mjs}', '*.config.{ts,mjs}']).flatMap(importsOf);
  const foreign = [...imports, ...elsewhere]
    .filter(({ target }) => !/^(?:\.|node:|astro:)/.test(target))
    .filter(({ target }) => !asked.has(target.split('/', target.startsWith('@') ? 2 : 1).join('/')));
  assertNone(lines(foreign));
});

test('content is text: no file of it imports anything', () => {
  const files = globSync('content/**/*.mdx');
  assert.ok(files.length > 0);
  assertNone(files.filter((file) => /^\s*(?:import|export)\s/m.test(readFileSync(file, 'utf8'))));
});
