import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { missingPages } from '../scripts/missing-pages.ts';
import { fixture } from './content-copy.ts';
import { copyProject } from './project-copy.ts';
import { readSite } from './site.ts';

const project = copyProject(join(fixture, 'content'));
const made = [project];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })));

const { NODE_TEST_CONTEXT: _, ...environment } = process.env;

/** Runs a script of the copy, without cards, which have a cache of their own. */
function run(...args: string[]) {
  return spawn(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, GUIDE_SHARE_CARDS: 'off', GUIDE_LANG: 'en' },
  });
}

async function outcome(child: ReturnType<typeof run>) {
  const [[status], stderr] = await Promise.all([once(child, 'exit'), text(child.stderr), child.stdout.resume()]);
  return { status, stderr };
}

/** Moves the caches of the copy to another file system, where the machine has one in memory. */
async function moveCaches(): Promise<void> {
  const memory = '/dev/shm';
  if (!existsSync(memory) || statSync(memory).dev === statSync(project).dev) return;
  const elsewhere = mkdtempSync(`${memory}/guide-cache-`);
  made.push(elsewhere);
  await cp(join(project, '.cache'), elsewhere, { recursive: true, preserveTimestamps: true });
  renameSync(join(project, '.cache'), join(project, '.cache-before'));
  symlinkSync(elsewhere, join(project, '.cache'));
}

test('of two builds at once one is refused, and the other one whole, also with its caches on another disk', async () => {
  await moveCaches();
  const outcomes = await Promise.all([outcome(run('scripts/build.ts')), outcome(run('scripts/build.ts'))]);
  const refused = outcomes.filter(({ stderr }) => stderr.includes('Another build is under way'));
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), [0, 1], outcomes.map(({ stderr }) => stderr).join());
  assert.equal(refused.length, 1);

  const site = readSite(join(project, 'dist'));
  assert.ok(site.pages.length > 20);
  assert.deepEqual(missingPages(site.folder, []), []);
  // Its publisher is named, and up to when to reach them.
  assert.match(
    readFileSync(join(site.folder, '.well-known/security.txt'), 'utf8'),
    /^Contact: https:\/\/harbour\.example\/contact\nExpires: 2027-06-30T00:00:00Z\n/,
  );
  assert.deepEqual(readdirSync(join(project, '.dist')), []);
});

test('a build that is told to stop leaves nothing running, nothing half built, and the last build as it was', async () => {
  const dist = join(project, 'dist');
  const before = [statSync(dist).ino, globSync('**', { cwd: dist }).length];
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // As npm calls it, with two processes between npm and the build.
    const start = run('scripts/setup.mjs', '--builds', 'node', 'scripts/start.ts');
    while (start.exitCode === null && globSync('.dist/new-*/*', { cwd: project }).length === 0) await wait(50);
    const builder = Number(readFileSync(join(project, '.dist/lock'), 'utf8').split(' ')[0]);
    start.kill(signal);
    const { status } = await outcome(start);
    assert.notEqual(status, 0);
    assert.throws(() => process.kill(builder, 0), { code: 'ESRCH' });
    assert.deepEqual(readdirSync(join(project, '.dist')), []);
    assert.deepEqual([statSync(dist).ino, globSync('**', { cwd: dist }).length], before);
  }
});
