import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { headersOf } from '../src/domain/host-headers.ts';

const root = mkdtempSync(join(tmpdir(), 'guide-serve-'));
const files = {
  '/index.html': '<p>home</p>',
  '/programme/index.html': '<p>programme</p>',
  '/404.html': '<p>not here</p>',
  '/_astro/a.css': 'a{}',
  '/maps/a.svg': '<svg/>',
  '/share-cards/ja/home.png': 'png',
  '/data/facts.json': '{}',
  '/_headers': '/*',
  '/_redirects': '',
};
let server: ChildProcess;
let address: string;

before(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'dist', path)), { recursive: true });
    writeFileSync(join(root, 'dist', path), text);
  }
  server = spawn(process.execPath, [resolve('scripts/serve.ts')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout! })) {
    const [found] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (found) return void (address = found);
  }
});

after(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(root, { recursive: true });
});

/** Asks for a path as it is written: `fetch` would put it in order first. */
async function ask(path: string, method = 'GET') {
  const asked = request(address, { path, method }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  await once(response, 'end');
  return response;
}

test('the preview server sends what a host sends, but for what holds for https', async () => {
  for (const path of [
    '/',
    '/programme/',
    '/_astro/a.css',
    '/maps/a.svg',
    '/share-cards/ja/home.png',
    '/data/facts.json',
  ]) {
    const { status, headers } = await fetch(address + path);
    assert.equal(status, 200, path);
    const { 'Strict-Transport-Security': _, ...expected } = headersOf(path);
    for (const [name, value] of Object.entries(expected)) assert.equal(headers.get(name), value, `${path} ${name}`);
    assert.equal(headers.get('Strict-Transport-Security'), null);
  }
});

test('the preview server answers nothing but questions for files of the guide', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS']) {
    const { statusCode, headers } = await ask('/', method);
    assert.deepEqual([statusCode, headers.allow], [405, 'GET, HEAD'], method);
  }
  for (const path of [
    '//programme',
    '//example.org/',
    '/_headers',
    '/_redirects',
    '/../package.json',
    '/%2e%2e/package.json',
    '/nothing/',
  ]) {
    const { statusCode, headers } = await ask(path);
    assert.deepEqual([statusCode, headers.location], [404, undefined], path);
  }
  assert.equal((await ask('/programme')).headers.location, '/programme/');
});

test('the preview server says that it is not ready while a build takes the place of another, and goes on', async () => {
  renameSync(join(root, 'dist'), join(root, 'away'));
  const { status, headers } = await fetch(`${address}/programme/`);
  assert.equal(status, 503);
  assert.equal(headers.get('retry-after'), '1');
  renameSync(join(root, 'away'), join(root, 'dist'));
  assert.equal((await fetch(`${address}/programme/`)).status, 200);
});
