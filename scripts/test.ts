/**
 * Runs the checks and tests and closes with the line `N passed, N failed`.
 *
 *     node scripts/test.ts            everything, on a fresh build
 *     node scripts/test.ts unit       one or more of: types format unused modules unit build site browser
 *
 * A step that crashes, or that finds nothing to test, counts as a failure of its own.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { text } from 'node:stream/consumers';
import type { JSONReport } from '@playwright/test/reporter';
import { browserReport } from '../playwright.config.ts';
import { ensureBrowser, ensureFirefox, ensurePoppler } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

/** What a step did; `output` is what it did not print itself. */
interface Result extends Count {
  output?: string;
}

const passed: Count = { passed: 1, failed: 0 };
const failed: Count = { passed: 0, failed: 1 };

// Tests read the guide on this machine, also where a build without an address is refused.
process.env['SITE_URL'] ??= 'http://localhost:4321';

const environment = {
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
};

function exitStatus(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}

async function command(name: string, ...args: string[]): Promise<Count> {
  const status = await exitStatus(spawn(name, args, { ...environment, stdio: ['ignore', 'inherit', 'inherit'] }));
  return status === 0 ? passed : failed;
}

/** Runs a command beside others: what it prints comes in one piece, when it has ended. */
async function quietCommand(name: string, ...args: string[]): Promise<Result> {
  const child = spawn(name, args, { ...environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const [status, ...output] = await Promise.all([exitStatus(child), text(child.stdout), text(child.stderr)]);
  return { ...(status === 0 ? passed : failed), output: output.join('') };
}

/** Runs the test files of Node's runner that the patterns name. */
async function nodeTests(...patterns: string[]): Promise<Count> {
  // Those of tests/ build and read much: they begin first, so that none of them runs alone at the end.
  const files = globSync(patterns).sort().reverse();
  if (files.length === 0) {
    console.error(`No test file is named ${patterns.join(' or ')}.`);
    return failed;
  }
  const count: Count = { passed: 0, failed: 0 };
  // By default one processor is left free, which is half of two.
  const events = run({ files, concurrency: availableParallelism() });
  events.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    count.passed = counts.passed;
    count.failed = counts.tests - counts.passed - counts.skipped - counts.todo;
  });
  for await (const line of events.compose(new spec())) process.stdout.write(line);
  return count;
}

async function browserTests(): Promise<Count> {
  if (!ensureBrowser() || !ensureFirefox() || !ensurePoppler()) return failed;
  rmSync(browserReport, { force: true });
  const { failed: broken } = await command('playwright', 'test');
  const { stats } = JSON.parse(readFileSync(browserReport, 'utf8')) as JSONReport;
  // Playwright can fail with no test of its own failing, for want of a server or of any test.
  return { passed: stats.expected, failed: Math.max(stats.unexpected, broken) };
}

/** The steps; those of one stage run side by side. */
const stages: Record<string, () => Promise<Result>>[] = [
  {
    types: () => quietCommand('astro', 'check'),
    format: () => quietCommand('prettier', '--check', '.'),
    unused: () => quietCommand('knip', '--no-progress'),
    modules: () => nodeTests('{scripts,src}/**/*.test.ts', 'tests/architecture.test.ts'),
  },
  { unit: () => nodeTests('tests/**/!(architecture).test.ts') },
  // As for a release, PDFs included.
  { build: () => command(process.execPath, 'scripts/pdf.ts') },
  { site: () => nodeTests('tests/**/*.dist.ts') },
  { browser: browserTests },
];

const names = stages.flatMap((stage) => Object.keys(stage));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
const total: Count = { passed: 0, failed: unknown.length };
if (unknown.length > 0) console.error(`There is no step ${unknown.join(', ')}; there are ${names.join(', ')}.`);

async function runStep(step: () => Promise<Result>): Promise<Result> {
  if (failures.has('build')) {
    console.error('Not run, because the build failed and dist/ is not what the sources say.');
    return failed;
  }
  try {
    return await step();
  } catch (error) {
    console.error(error);
    return failed;
  }
}

const failures = new Set<string>();
for (const stage of stages) {
  const steps = Object.entries(stage).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  if (steps.length === 0) continue;
  console.log(`\n── ${steps.map(([name]) => name).join(', ')}`);
  const start = performance.now();
  await Promise.all(
    steps.map(async ([name, step]) => {
      const { output = '', ...count } = await runStep(step);
      if (count.failed > 0) failures.add(name);
      total.passed += count.passed;
      total.failed += count.failed;
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(`${output}── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
    }),
  );
}

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
