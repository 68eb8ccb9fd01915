/**
 * What the guide costs as it grows, beside other generators that are given the same stories:
 *
 *     npm run bench:growth
 *     npm run bench:growth -- --people=3,100 --sites=ours,astro --minutes=10
 *
 * Each site is built without anything kept from before, again, and after a change to one sentence. Prints tables in
 * Markdown, for `docs/growth.md`; what it does in between goes to standard error.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { fail, readArguments } from '../../scripts/arguments.ts';
import { readSite } from '../../tests/site.ts';
import { weigh } from '../../tests/weight.ts';
import { astro } from './generators/astro.ts';
import { eleventy } from './generators/eleventy.ts';
import type { Generator, Project } from './generators/generator.ts';
import { guide } from './generators/guide.ts';
import { hugo } from './generators/hugo.ts';
import { starlight } from './generators/starlight.ts';
import { type Cost, measure, TooLong } from './measure.ts';
import { addPeople } from './people.ts';
import { readStories } from './stories.ts';

const generators: Record<string, Generator> = {
  ours: guide('the guide'),
  'ours-without-cards': guide('the guide, no cards', { GUIDE_SHARE_CARDS: 'off' }),
  astro,
  starlight,
  eleventy,
  hugo,
};

const usage = `npm run bench:growth -- --people=3,24,100,1000,5000 --sites=${Object.keys(generators).join()} --minutes=10`;
const { values } = readArguments(
  {
    options: {
      people: { type: 'string', default: '3,24,100,1000,5000' },
      sites: { type: 'string', default: Object.keys(generators).join() },
      minutes: { type: 'string', default: '10' },
    },
  },
  usage,
);
const counts = values.people.split(',').map(Number);
const limit = Number(values.minutes) * 60;
const sites = values.sites.split(',').map((id): [string, Generator] => {
  const generator = generators[id];
  return generator ? [id, generator] : fail(`There is no site "${id}".\n${usage}`);
});

/** Each line of a table by what it is about; each cell by its column. */
type Row = Record<string, string | number>;

const builds: Row[] = [];
const checks: Row[] = [];
const weights: Row[] = [];
const notes: string[] = [];

const say = (text: string) => console.error(text);
const decimals = (value: number, digits: number) => value.toFixed(digits);
/** Time by the clock, and of processors, which other work on the machine hardly touches. */
const both = (clock: number, processor: number) => `${decimals(clock, 1)} (${decimals(processor, 1)})`;

/** A guide of as many people in a folder of its own: those it has, and others. */
function contentOf(people: number): string {
  const content = join(mkdtempSync(join(tmpdir(), 'growth-content-')), 'content');
  cpSync('content', content, { recursive: true });
  const given = readStories(content).length / 2;
  if (!(people >= given)) fail(`The guide has ${given} people already.\n${usage}`);
  addPeople(content, people - given);
  return content;
}

function remove({ root }: Project, paths: string[]): void {
  for (const path of paths) rmSync(join(root, path), { recursive: true, force: true });
}

/** Adds a sentence to the English of a story, which makes no translation fall behind. */
function changeStory({ root, source }: Project, id: string): string {
  const sentence = 'The work goes on.';
  const file = join(root, source(id));
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} ${sentence}\n`);
  return sentence;
}

async function build(project: Project, what: string): Promise<Cost> {
  const cost = await measure(project.command, { ...project, log: join(project.root, 'bench.log'), limit });
  say(`  ${what}: ${decimals(cost.seconds, 1)} s`);
  return cost;
}

/** Builds a site three times. */
async function measureBuilds(name: string, people: number, project: Project, story: string): Promise<Row> {
  remove(project, project.left);
  const cold = await build(project, 'cold');
  const output = join(project.root, project.left[0]);
  const files = globSync('**/*', { cwd: output, withFileTypes: true }).filter((each) => each.isFile());
  const bytes = files.reduce((sum, each) => sum + statSync(join(each.parentPath, each.name)).size, 0);
  const pages = files.filter((each) => each.name.endsWith('.html')).length;
  const warm = await build(project, 'warm');
  const sentence = changeStory(project, story);
  const changed = await build(project, 'one change');
  if (!readFileSync(join(project.root, project.page(story)), 'utf8').includes(sentence)) {
    throw new Error(`${name} has not built what has changed`);
  }
  const ofPage = (seconds: number) => (seconds * 1000) / pages;
  return {
    people,
    site: name,
    pages,
    'cold, s': both(cold.seconds, cold.processor),
    'warm, s': both(warm.seconds, warm.processor),
    'one change, s': both(changed.seconds, changed.processor),
    'cold, ms a page': both(ofPage(cold.seconds), ofPage(cold.processor)),
    'peak, MiB': Math.round(Math.max(cold.memory, warm.memory, changed.memory) / 2 ** 20),
    'output, MB': decimals(bytes / 1e6, 1),
  };
}

/** The content check by itself, before anything has read the texts, and after. */
async function measureCheck(people: number, pages: number, project: Project): Promise<Row> {
  const { root } = project;
  const row: Row = { people, pages };
  remove(project, ['.cache']);
  for (const state of ['cold', 'warm']) {
    const command = [process.execPath, 'scripts/check-content.ts', '--lang=en'];
    const { seconds, processor, memory } = await measure(command, { root, log: join(root, 'bench.log'), limit });
    say(`  content check, ${state}: ${decimals(seconds, 1)} s`);
    row[`${state}, s`] = both(seconds, processor);
    row[`${state}, ms a page`] = both((seconds * 1000) / pages, (processor * 1000) / pages);
    row[`${state}, peak MiB`] = Math.round(memory / 2 ** 20);
  }
  return row;
}

function weightsOf(people: number, { root }: Project): Row {
  const row: Row = { people };
  for (const path of ['', 'testimonials/', 'flyer/', 'en/', 'en/testimonials/', 'en/flyer/']) {
    const site = readSite(join(root, 'dist'), 'http://localhost:4321', `${path}index.html`);
    for (const page of site.pages) row[page.address] = weigh(site, page).total.toLocaleString('en');
  }
  return row;
}

function table(rows: Row[]): string {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((name) => (name === 'site' ? '---' : '--:'));
  return [head, rule, ...rows.map((row) => head.map((name) => row[name] ?? '–'))].map(line).join('\n');
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const left = new Map<string, string>();
for (const [id, generator] of sites) {
  const reason = generator.missing();
  if (reason === undefined) continue;
  left.set(id, reason);
  notes.push(`${generator.name} was left out: ${reason}.`);
  say(notes.at(-1) ?? '');
}

/** Removed at the end: for minutes after thousands of files have been removed, some file systems write slowly. */
const used: string[] = [];
for (const people of counts) {
  const content = contentOf(people);
  const story = readStories(content)[0]?.id ?? '';
  for (const [id, generator] of sites) {
    if (left.has(id)) continue;
    say(`${generator.name}, ${people} people`);
    const project = generator.lay(content);
    try {
      const row = await measureBuilds(generator.name, people, project, story);
      builds.push(row);
      if (id === 'ours') {
        weights.push(weightsOf(people, project));
        checks.push(await measureCheck(people, Number(row['pages']), project));
      }
    } catch (error) {
      const reason = error instanceof TooLong ? error.message : 'it failed';
      builds.push({ people, site: generator.name, 'cold, s': reason });
      left.set(id, reason);
      say(`  ${error instanceof TooLong ? reason : error}`);
    }
    used.push(project.root);
  }
  used.push(join(content, '..'));
}
for (const folder of used) rmSync(folder, { recursive: true });

const memory = Math.round(totalmem() / 2 ** 30);
const machine = `${availableParallelism()} cores, ${memory} GiB of memory, ${process.platform}, Node ${process.versions.node}`;
const parts = [
  `On ${machine}:`,
  table(builds),
  ...notes,
  ...(checks.length > 0 ? ['The content check alone:', table(checks)] : []),
  ...(weights.length > 0 ? ['What pages weigh, in bytes as brotli (quality 11) sends them:', table(weights)] : []),
];
console.log(await format(parts.join('\n\n'), { parser: 'markdown' }));
