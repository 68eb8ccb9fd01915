import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, beforeEach, test } from 'node:test';

const root = mkdtempSync(join(tmpdir(), 'guide-setup-'));
after(() => rmSync(root, { recursive: true, force: true }));

const packages = {
  '': { engines: { node: '>=18.0.0' } },
  'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' },
  'node_modules/knip': { version: '6.42.1', integrity: 'sha512-b', dev: true },
};

/** Stands for npm: it writes down that it was called, takes its time, and records what it installed. */
const npm = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
setTimeout(() => {
  const { packages: { '': _, ...installed } } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  if (process.env.NODE_ENV === 'production' && !process.argv.includes('--include=dev')) delete installed['node_modules/knip'];
  mkdirSync('node_modules', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
}, 700);
`;

beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(join(root, 'bin'), { recursive: true });
  for (const name of ['setup.mjs', 'installed.mjs', 'lock.mjs']) copyFileSync(`scripts/${name}`, join(root, name));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  writeFileSync(join(root, 'bin/npm'), npm, { mode: 0o755 });
});

/** Runs the setup, and after it a command that says so. */
async function setUp(flags: string[] = [], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['setup.mjs', ...flags, 'node', '-e', 'console.log("ready")'], {
    cwd: root,
    env: { ...process.env, PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter), ...environment },
  });
  const [[status], said] = await Promise.all([once(child, 'exit'), text(child.stdout)]);
  return { status, said };
}

/** How npm was called, call by call. */
function calls(): string[] {
  const file = join(root, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

// npm is a script of a shell on Windows.
const skip = process.platform === 'win32';

test('of two first starts in one folder one installs, and the other waits for it', { skip }, async () => {
  const both = await Promise.all([setUp(), setUp()]);
  for (const { status, said } of both) {
    assert.equal(status, 0);
    assert.match(said, /ready/);
  }
  assert.equal(both.filter(({ said }) => said.includes('Waiting for process')).length, 1);
  assert.equal(calls().length, 1);
});

test(
  'in production a build installs once, without what only tests need, and a test installs that too',
  { skip },
  async () => {
    const production = { NODE_ENV: 'production' };
    await setUp(['--builds'], production);
    await setUp(['--builds'], production);
    assert.deepEqual(calls(), ['ci --loglevel=error']);
    await setUp([], production);
    await setUp([], production);
    assert.deepEqual(calls(), ['ci --loglevel=error', 'ci --loglevel=error --include=dev']);
  },
);
