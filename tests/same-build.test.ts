import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNone } from './assert-none.ts';
import { fixture } from './content-copy.ts';
import { copyProject } from './project-copy.ts';

/** The second of January 2027 in Tokyo, and still the first in Greenwich. */
const time = String(Date.UTC(2027, 0, 1, 16) / 1000);

/** Builds a copy, on a machine that is set up in some way, with its cards. */
function build(project: string, environment: NodeJS.ProcessEnv, prefix: string[] = []): void {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const [command = '', ...args] = [...prefix, process.execPath, 'scripts/build.ts'];
  const { status, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...env, SOURCE_DATE_EPOCH: time, ...environment },
  });
  assert.equal(status, 0, stderr);
}

/** A fingerprint of every file of a build, by its path. */
function filesOf(project: string): Map<string, string> {
  const dist = join(project, 'dist');
  const files = globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex');
  return new Map(files.map((file) => [file, hash(file)]));
}

/** What differs between two builds. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

const projects = [copyProject(join(fixture, 'content')), copyProject(join(fixture, 'content'))] as const;
after(() => projects.forEach((each) => rmSync(each, { recursive: true, force: true, maxRetries: 3 })));
const [here, there] = projects;

test('a build is the same to the byte in another folder, zone and language, on one processor, with cold caches', () => {
  build(here, { TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' });
  rmSync(join(there, '.cache'), { recursive: true });
  const hasTaskset = spawnSync('taskset', ['-V']).status === 0;
  const oneProcessor = hasTaskset ? ['taskset', '-c', '0'] : [];
  build(there, { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C', HOME: there }, oneProcessor);

  const files = filesOf(here);
  assert.ok([...files.keys()].filter((file) => /\.png$/.test(file)).length > 20);
  assertNone(differences(files, filesOf(there)));
  assert.match(readFileSync(join(there, 'dist/en/about/status/index.html'), 'utf8'), /Built on 2 January 2027/);

  build(here, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' });
  assertNone(differences(files, filesOf(here)));
});
