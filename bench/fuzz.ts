/**
 * Looks for edits that pass the check and break the build: `npm run bench:fuzz`.
 *
 *     --edits=3000   how many random edits of the fixture are tried
 *     --seed=1       which ones
 *     --only=17      only the edit of that number, built by itself
 *
 * Each edit is checked. Those that pass are built many at once, as long as they pass together; of a build that breaks,
 * the edits are halved until one is left that breaks it. A build is broken too where a link in it leads nowhere, or
 * where it prints `undefined`. A translation may be behind: whoever accepts it has read it, which a program cannot.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { isMainThread, Worker, workerData, parentPort } from 'node:worker_threads';
import { checkContent } from '../src/content-check/check-content.ts';
import { stopsBuild } from '../src/content-check/report/problem.ts';
import { readArguments } from '../scripts/arguments.ts';
import { fixture } from '../tests/content-copy.ts';
import { findLinkProblems } from '../tests/links.ts';
import { copyProject } from '../tests/project-copy.ts';
import { readSite } from '../tests/site.ts';
import { type Edit, randomEdit, randomNumbers, randomPairedEdit } from './fuzz-edits.ts';

const content = join(fixture, 'content');
const texts = new Map(
  globSync('**/*.{mdx,yaml}', { cwd: content })
    // What a tool writes no editor mistypes.
    .filter((file) => !file.endsWith('translation.yaml'))
    .sort()
    .map((file) => [file, readFileSync(join(content, file), 'utf8')]),
);

/** The edit of a number: the same one for the same seed. Every fourth is made in both languages. */
function editOf(number: number, seed: number): Edit | undefined {
  const random = randomNumbers(seed * 1_000_003 + number);
  return number % 4 === 0 ? randomPairedEdit(texts, random) : randomEdit(texts, random);
}

/** Puts texts into the content of a copy, or takes them out. */
function apply(root: string, changed: ReadonlyMap<string, string | undefined>): void {
  for (const [file, text] of changed) {
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
}

/** @returns what the check says of a copy, or how it broke down */
async function check(root: string): Promise<'passed' | 'stopped' | Error> {
  try {
    const problems = await checkContent(root, '2026-11-24');
    return problems.some((problem) => stopsBuild(problem, 'preview')) ? 'stopped' : 'passed';
  } catch (error) {
    return error as Error;
  }
}

/** Builds a copy and looks at what came of it. @returns what is wrong with it, or nothing */
function brokenBuild(root: string): string | undefined {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', GUIDE_BUILD: 'preview' },
  });
  if (error) throw error;
  if (status !== 0) return `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n');
  const site = readSite(join(root, 'dist'));
  const [link] = findLinkProblems(site);
  const [said] = site.pages.flatMap(({ $, address }) => {
    const [found] = /\b(?:undefined|NaN)\b|\[object/.exec($('body').text()) ?? [];
    return found ? [`${address} says ${found}`] : [];
  });
  return link ?? said;
}

interface Result {
  number: number;
  state: 'passed' | 'stopped' | 'none';
  broke?: string;
}

async function work({ numbers, seed }: { numbers: number[]; seed: number }): Promise<void> {
  const root = join('.cache', `fuzz-${numbers[0]}`);
  rmSync(root, { recursive: true, force: true });
  apply(root, texts);
  for (const number of numbers) {
    const edit = editOf(number, seed);
    let result: Result = { number, state: 'none' };
    if (edit) {
      apply(root, edit.changed);
      const state = await check(root);
      result = typeof state === 'string' ? { number, state } : { number, state: 'stopped', broke: String(state.stack) };
      apply(root, new Map([...edit.changed.keys()].map((file) => [file, texts.get(file)])));
    }
    parentPort?.postMessage(result);
  }
  rmSync(root, { recursive: true, force: true });
}

/** Checks the edits, on all cores. */
async function checkAll(numbers: number[], seed: number): Promise<Result[]> {
  const results: Result[] = [];
  const share = availableParallelism();
  await Promise.all(
    Array.from({ length: share }, (_, part) => {
      const own = numbers.filter((_, index) => index % share === part);
      if (own.length === 0) return undefined;
      const worker = new Worker(new URL(import.meta.url), { workerData: { numbers: own, seed } });
      worker.on('message', (result: Result) => results.push(result));
      return new Promise<void>((resolve, reject) => worker.once('exit', () => resolve()).once('error', reject));
    }),
  );
  return results.sort((a, b) => a.number - b.number);
}

async function main(): Promise<void> {
  const { values } = readArguments(
    {
      options: {
        edits: { type: 'string', default: '3000' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
      },
    },
    'npm run bench:fuzz -- --edits=3000 --seed=1 --only=number',
  );
  const seed = Number(values.seed);
  const numbers = values.only ? [Number(values.only)] : Array.from({ length: Number(values.edits) }, (_, n) => n + 1);
  const results = await checkAll(numbers, seed);
  const tried = results.filter(({ state }) => state !== 'none');
  const failures = results.flatMap(({ number, broke }) => (broke ? [{ number, trouble: broke }] : []));
  const passed = results.filter(({ state }) => state === 'passed').map(({ number }) => number);

  const root = copyProject(content);
  const before = brokenBuild(root);
  if (before) throw new Error(`The fixture cannot be built as it is:\n${before}`);
  let builds = 0;
  const put = (batch: readonly number[]) => {
    apply(root, texts);
    for (const number of batch) apply(root, editOf(number, seed)?.changed ?? new Map());
  };
  const build = (batch: readonly number[]): void => {
    put(batch);
    builds += 1;
    const trouble = brokenBuild(root);
    if (trouble === undefined) return;
    const [number = 0] = batch;
    if (batch.length === 1) failures.push({ number, trouble });
    else for (const half of [batch.slice(0, batch.length / 2), batch.slice(batch.length / 2)]) build(half);
  };
  // Two edits of one file would undo each other, and two that pass each by itself may not pass together.
  const left = [...passed];
  while (left.length > 0) {
    const batch: number[] = [];
    const files = new Set<string>();
    for (const number of [...left]) {
      const own = [...(editOf(number, seed)?.changed.keys() ?? [])];
      if (own.some((file) => files.has(file))) continue;
      put([...batch, number]);
      if (batch.length > 0 && (await check(root)) !== 'passed') continue;
      batch.push(number);
      for (const file of own) files.add(file);
      left.splice(left.indexOf(number), 1);
    }
    build(batch);
    console.log(`${passed.length - left.length} of ${passed.length} edits that passed are built`);
  }
  rmSync(root, { recursive: true, force: true });

  console.log(
    `\n${tried.length} edits tried, ${tried.length - passed.length} stopped, ${passed.length} passed the check`,
  );
  console.log(`${builds} builds, ${failures.length} edits broke the check or the build`);
  for (const { number, trouble } of failures) console.log(`\n${number}  ${editOf(number, seed)?.name}\n${trouble}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await (isMainThread ? main() : work(workerData));
