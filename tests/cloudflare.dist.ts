import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Agent, get, type RequestOptions, request } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../src/domain/host-headers.ts';
import { makeCertificate } from './certificate.ts';
import { kindsOf } from './file-kinds.ts';
import { ensureObservatory, rate } from './observatory.ts';
import { readSite } from './site.ts';
import { ensureTool, toolFolder } from './tool.ts';

/** Cloudflare's own runtime, as developers run it on their machine. */
const wrangler = { name: 'wrangler', version: '4.156.0' };
const address = '127.0.0.1';

const site = readSite();
const skip = site.base === '/' ? (ensureTool(wrangler) ?? false) : 'the guide is built for a folder';
// Fetched before anything is connected: hosts do not wait for who asks nothing.
const noObservatory = skip || (ensureObservatory() ?? false);

const root = mkdtempSync(join(tmpdir(), 'guide-cloudflare-'));
const { certificate, key } = makeCertificate(root, address);
let runtime: ReturnType<typeof spawn>;
let port: number;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const found = server.address();
  server.close();
  return typeof found === 'object' && found ? found.port : 0;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const agent = new Agent({ ca: readFileSync(certificate) });

async function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  const asked = request({ host: address, port, path, agent, ...options }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) };
}

async function isUp(): Promise<boolean> {
  try {
    const [response] = await once(get({ host: address, port, path: '/', agent }), 'response');
    response.resume();
    return response.statusCode === 200;
  } catch {
    return false;
  }
}

before(async () => {
  if (skip) return;
  port = await freePort();
  const files = ['--https-key-path', key, '--https-cert-path', certificate, '--persist-to', root];
  runtime = spawn(
    process.execPath,
    [
      `${toolFolder(wrangler)}/node_modules/wrangler/bin/wrangler.js`,
      'dev',
      '--ip',
      address,
      '--port',
      `${port}`,
    ].concat(['--local-protocol', 'https', ...files, '--show-interactive-dev-session=false']),
    // A group of its own, because the runtime is a process of its own too.
    { stdio: 'ignore', detached: true, env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
  );
  let waited = 0;
  while (!(await isUp())) {
    if (runtime.exitCode !== null || waited > 120_000) throw new Error('Cloudflare’s runtime did not start');
    await setTimeout(200);
    waited += 200;
  }
});

after(() => {
  agent.destroy();
  if (runtime?.pid) process.kill(-runtime.pid, 'SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

test('Cloudflare sends with every kind of file what the guide describes', { skip }, async () => {
  for (const path of kindsOf(site)) {
    const { status, headers } = await ask(encodeURI(path));
    assert.equal(status, 200, path);
    for (const [name, value] of Object.entries(headersOf(path)))
      assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`);
  }
});

test(
  'Cloudflare answers an unknown address in either language, and what it reads itself, with the guide’s page',
  { skip },
  async () => {
    const page = readFileSync(join(site.folder, '404.html'));
    for (const path of ['/nothing/', '/en/nothing/', '/p/', '/_headers', '/_redirects', '/_astro/nothing.css']) {
      const { status, headers, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.ok(body.equals(page), path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
  },
);

test(
  'Cloudflare leads an address without its slash to the one with it, and a short one to its story with its query',
  { skip },
  async () => {
    const unslashed = await ask('/programme?a=1');
    assert.ok([301, 307, 308].includes(unslashed.status), `${unslashed.status}`);
    assert.equal(unslashed.headers.location, '/programme/?a=1');
    const [from = '', to] = readFileSync(join(site.folder, '_redirects'), 'utf8').split('\n')[0]!.split(' ');
    const short = await ask(`${from}?a=1`);
    assert.deepEqual([short.status, short.headers.location], [301, `${to}?a=1`]);
  },
);

test(
  'Cloudflare sends a page again only to who has another one, and nothing that is no file of the guide',
  { skip },
  async () => {
    const { headers } = await ask('/programme/');
    const again = await ask('/programme/', { headers: { 'if-none-match': headers.etag } });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    for (const path of ['/%2e%2e/package.json', '/..%2fpackage.json', '/%2e%2e%2fwrangler.jsonc'])
      assert.notEqual((await ask(path)).status, 200, path);
    for (const method of ['POST', 'PUT', 'DELETE']) assert.ok((await ask('/', { method })).status >= 400, method);
  },
);

test('Cloudflare packs a text in the way a browser takes', { skip }, async () => {
  const page = readFileSync(join(site.folder, 'programme/index.html'));
  const unpack: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const [accepted, expected] of [
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const) {
    const { headers, body } = await ask('/programme/', { headers: { 'accept-encoding': accepted } });
    assert.equal(headers['content-encoding'], expected, accepted);
    assert.ok((expected ? unpack[expected]!(body) : body).equals(page), accepted);
  }
});

test(
  'Cloudflare answers a question for a part of a file with the file, and goes on after a large header',
  { skip },
  async () => {
    const icon = readFileSync(join(site.folder, 'apple-touch-icon.png'));
    const { status, body } = await ask('/apple-touch-icon.png', { headers: { range: 'bytes=0-3' } });
    // The local runtime sends the whole file, as a host may.
    assert.deepEqual([status, body.equals(icon)], [200, true]);
    await ask('/', { headers: { 'x-large': 'a'.repeat(40_000) } });
    assert.equal((await ask('/')).status, 200);
    for (const method of ['TRACE', 'PROPFIND', 'OPTIONS'])
      assert.equal((await ask('/', { method })).status, 405, method);
  },
);

test('the Observatory rates the guide on Cloudflare A+, with 130 points', { skip: noObservatory }, () => {
  assert.deepEqual(rate(address, { http: 9, https: port }, certificate), { grade: 'A+', score: 130, failed: [] });
});
