import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { takeLock } from '../scripts/lock.mjs';
import { type Change, paragraph, replace, withCopy, write } from './content-copy.ts';

/** What linters are set up by, and what they have read before. */
const settings = ['.textlintrc.yml', '.vscode', 'cspell.config.yaml', 'package-lock.json', '.cache/linters'].filter(
  (name) => existsSync(name),
);

/** A mistake of each kind: in the files, their bytes, their fields, their text, between languages, beyond one file. */
const mistakes: Record<string, [change: Change, file: string]> = {
  'a file is missing': [(root) => rm(join(root, 'content/guide/irc/en.mdx')), 'guide/irc/en.mdx'],
  'a file cannot be read': [write('data/windows.yaml', new Uint8Array([0xff, 0xfe, 0x00])), 'data/windows.yaml'],
  'YAML is broken': [replace('data/windows.yaml', '  status: unknown', '\tstatus: unknown'), 'data/windows.yaml'],
  'markup is broken': [replace('guide/programme/ja.mdx', '</Note>', ''), 'guide/programme/ja.mdx'],
  'code stands in a text': [paragraph('guide/irc', '<script>alert(1)</script>'), 'guide/irc/ja.mdx'],
  'a translation is behind': [replace('guide/irc/ja.mdx', '開けます。', '読めます。'), 'guide/irc/en.mdx'],
};

/** Makes a copy whose content a build refuses, beside a good build. */
async function withLastBuild(change: Change, use: (root: string) => void | Promise<void>): Promise<void> {
  await withCopy(async (root) => {
    for (const name of settings) await cp(name, join(root, name), { recursive: true });
    await change(root);
    await mkdir(join(root, 'dist'));
    await writeFile(join(root, 'dist/index.html'), 'the last good build');
    await use(root);
    assert.equal(await readFile(join(root, 'dist/index.html'), 'utf8'), 'the last good build');
  });
}

function build(root: string, args: string[] = [], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [resolve('scripts/build.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

for (const [name, [change, file]] of Object.entries(mistakes)) {
  test(`a build is stopped, and the last good one left as it was, where ${name}`, async () => {
    await withLastBuild(change, (root) => {
      const { status, stdout, stderr } = build(root);
      assert.equal(status, 1);
      assert.ok(stderr.includes(`content/${file}`), stderr);
      assert.doesNotMatch(stdout + stderr, /^\s+at /m, 'a stack trace says nothing to an editor');
      assert.deepEqual(readdirSync(join(root, '.dist')), []);
    });
  });
}

const behind = replace('guide/irc/ja.mdx', '開けます。', '読めます。');

test('a build is refused, in both languages, while another is under way', async () => {
  await withLastBuild(behind, (root) => {
    takeLock(join(root, '.dist/lock'));
    for (const [language, words] of [
      ['ja', `別のビルドが進んでいます（プロセス ${process.pid}）`],
      ['en', `Another build is under way (process ${process.pid})`],
    ]) {
      const { status, stderr } = build(root, [`--lang=${language}`]);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(words ?? ''), stderr);
    }
  });
});

test('what a build left that was broken off while it took the place of the last one is put in order', async () => {
  await withLastBuild(behind, async (root) => {
    await mkdir(join(root, '.dist/new-1'), { recursive: true });
    await rename(join(root, 'dist'), join(root, '.dist/last'));
    build(root);
    assert.deepEqual(readdirSync(join(root, '.dist')), []);
  });
});

test('a build for an address that cannot be used, or a release that has none on a machine of others, is refused', async () => {
  await withLastBuild(behind, (root) => {
    const settings: [NodeJS.ProcessEnv, string][] = [
      [{ SITE_URL: '' }, 'SITE_URL'],
      [{ SITE_URL: 'https://example.org/jpo' }, 'SITE_URL'],
      [{ BASE_PATH: '/a b' }, 'BASE_PATH'],
      [{ CI: 'true', SITE_URL: undefined }, 'SITE_URL'],
    ];
    for (const [environment, name] of settings) {
      const { status, stderr } = build(root, ['--lang=en'], environment);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(`${name}\n  error:`) && stderr.endsWith('Nothing was built.\n'), stderr);
    }
    const { stderr } = build(root, ['--lang=ja'], { SITE_URL: '' });
    assert.match(stderr, /^SITE_URL\n {2}誤り：[^]*ビルドはしていません。/);
  });
});
