/**
 * Runs the checks and tests and closes with the line `N passed, N failed`.
 *
 *     node scripts/test.ts            everything, on a fresh build
 *     node scripts/test.ts unit       one or more of: types format unit build site browser
 *
 * A step that crashes, or that finds nothing to test, counts as a failure of its own.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { JSONReport } from '@playwright/test/reporter';
import { browserReport } from '../playwright.config.ts';
import { ensureBrowser, ensurePoppler } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

const passed: Count = { passed: 1, failed: 0 };
const failed: Count = { passed: 0, failed: 1 };

function command(name: string, args: string[]): Count {
  const { status } = spawnSync(name, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0 ? passed : failed;
}

/** Runs the test files of Node's runner that the patterns name. */
async function nodeTests(...patterns: string[]): Promise<Count> {
  const files = globSync(patterns).sort();
  if (files.length === 0) {
    console.error(`No test file is named ${patterns.join(' or ')}.`);
    return failed;
  }
  const count: Count = { passed: 0, failed: 0 };
  const events = run({ files, concurrency: true });
  events.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    count.passed = counts.passed;
    count.failed = counts.tests - counts.passed - counts.skipped - counts.todo;
  });
  for await (const line of events.compose(new spec())) process.stdout.write(line);
  return count;
}

function browserTests(): Count {
  if (!ensureBrowser() || !ensurePoppler()) return failed;
  rmSync(browserReport, { force: true });
  const { failed: broken } = command('playwright', ['test']);
  const { stats } = JSON.parse(readFileSync(browserReport, 'utf8')) as JSONReport;
  // Playwright can fail with no test of its own failing, for want of a server or of any test.
  return { passed: stats.expected, failed: Math.max(stats.unexpected, broken) };
}

const steps: Record<string, () => Count | Promise<Count>> = {
  types: () => command('astro', ['check']),
  format: () => command('prettier', ['--check', '.']),
  unit: () => nodeTests('{scripts,src,tests}/**/*.test.ts'),
  build: () => command(process.execPath, ['scripts/build.ts']),
  site: () => nodeTests('tests/**/*.dist.ts'),
  browser: browserTests,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
const total: Count = { passed: 0, failed: unknown.length };
if (unknown.length > 0)
  console.error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);

let built = true;
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  let count = failed;
  if (!built) {
    console.error('Not run, because the build failed and dist/ is not what the sources say.');
  } else {
    try {
      count = await step();
    } catch (error) {
      console.error(error);
    }
  }
  if (name === 'build') built = count.failed === 0;
  total.passed += count.passed;
  total.failed += count.failed;
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed`);
}

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
