/**
 * What search gives readers, beside Pagefind and MiniSearch, on the same pages and the same queries
 * (`tests/search/queries.ts`):
 *
 *     npm run bench:search
 *     npm run bench:search -- --people=3,1000
 *
 * Prints a table in Markdown, for `docs/search.md`; what it does in between goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { fail, readArguments } from '../scripts/arguments.ts';
import { copyProject } from '../tests/project-copy.ts';
import { addPeople } from './growth/people.ts';
import { readStories } from './growth/stories.ts';
import { engines, missing } from './search/engines.ts';
import { measure } from './search/measure.ts';

const usage = 'npm run bench:search -- --people=3,1000';
const { values } = readArguments({ options: { people: { type: 'string', default: '3,1000' } } }, usage);

/** Builds a guide of as many people, without pictures for shared links. */
function build(people: number): string {
  const content = join(mkdtempSync(join(tmpdir(), 'search-content-')), 'content');
  cpSync('content', content, { recursive: true });
  const given = readStories(content).length / 2;
  if (!(people >= given)) fail(`The guide has ${given} people already.\n${usage}`);
  addPeople(content, people - given);
  const root = copyProject(content);
  rmSync(join(content, '..'), { recursive: true });
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--lang=en'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GUIDE_SHARE_CARDS: 'off', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const [, milliseconds] = /\[guide-search-index\] (\d+) ms/.exec(built.stdout) ?? [];
  console.error(`${people} people: ${milliseconds} ms for the index`);
  return root;
}

const reason = missing();
if (reason) fail(reason);

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 });
const rows: string[][] = [
  ['people', 'search', 'first', 'in three', 'first use, kB', 'worst', 'first answer, ms', 'later, ms', 'worst'],
  ['--:', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:'],
];
const notes: string[] = [];
for (const people of values.people.split(',').map(Number)) {
  const root = build(people);
  const files = globSync('dist/search/**/*.json', { cwd: root }).map((file) => readFileSync(join(root, file)));
  notes.push(
    `With ${people} people the index has ${files.length} files, the largest of ${number(Math.max(...files.map((file) => file.length)))} bytes as they lie.`,
  );
  for (const engine of engines) {
    const { first, withinThree, missed, bytes, milliseconds } = await measure(engine, join(root, 'dist'), people > 100);
    console.error(`${people} people, ${engine.name}, not first: ${missed.join(', ')}`);
    const kilobytes = (value: number) => (value / 1000).toFixed(1);
    const time = (value: number) => value.toFixed(1);
    rows.push([
      number(people),
      engine.name,
      String(first),
      String(withinThree),
      kilobytes(bytes.median),
      kilobytes(bytes.most),
      time(milliseconds.first),
      time(milliseconds.median),
      time(milliseconds.most),
    ]);
  }
  rmSync(root, { recursive: true });
}
const machine = `${availableParallelism()} cores, ${process.platform}, Node ${process.versions.node}`;
const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
console.log(await format([`On ${machine}:`, table, ...notes].join('\n\n'), { parser: 'markdown' }));
