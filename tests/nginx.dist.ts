import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { get } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { connect as connectTls } from 'node:tls';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ensureNginx } from '../scripts/browser.ts';
import { headersOf } from '../src/domain/host-headers.ts';
import { nginxFolder } from '../src/integrations/host-files.ts';
import { type NginxHost, startNginx } from './nginx-host.ts';
import { kindsOf } from './file-kinds.ts';
import { ensureObservatory, rate } from './observatory.ts';
import { blockWith, checksOf, publishPages } from './publish-page.ts';
import { readSite } from './site.ts';

const site = readSite();
const canServe = ensureNginx() && process.getuid?.() === 0 && site.base === '/';
const skip = canServe ? false : 'nginx is not there, or may not listen at port 443 (Debian as root can)';
// Fetched before anything is connected: hosts do not wait for who asks nothing.
const noObservatory = skip || (ensureObservatory() ?? false);

let host: NginxHost;
let session: ClientHttp2Session;

before(async () => {
  if (skip) return;
  host = await startNginx(site.folder, nginxFolder);
  session = connect(`https://${host.address}`, { ca: readFileSync(host.certificate) });
  await once(session, 'connect');
});

after(async () => {
  session?.close();
  await host?.stop();
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

async function ask(path: string, more: Record<string, string> = {}): Promise<Answer> {
  const stream = session.request({ ':path': path, ':method': 'GET', ...more });
  stream.end();
  const [headers] = (await once(stream, 'response')) as [Record<string, string>];
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return { status: Number(headers[':status']), headers, body: Buffer.concat(parts) };
}

/** What a client writes by hand, and the first line of the answer. */
async function tell(text: string): Promise<string> {
  const socket = connectTls({
    host: host.address,
    port: 443,
    ca: readFileSync(host.certificate),
    ALPNProtocols: ['http/1.1'],
  });
  await once(socket, 'secureConnect');
  socket.write(text);
  let answer = '';
  socket.on('data', (data) => (answer += String(data)));
  socket.on('error', () => {});
  await once(socket, 'close');
  return answer;
}

const kinds = kindsOf(site);

test('nginx sends with every kind of file what the guide describes, over HTTP/2', { skip }, async () => {
  assert.equal(session.alpnProtocol, 'h2');
  assert.ok(kinds.length > 10);
  for (const path of kinds) {
    const { status, headers } = await ask(encodeURI(path));
    assert.equal(status, 200, path);
    for (const [name, value] of Object.entries(headersOf(path)))
      assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`);
    assert.doesNotMatch(headers['server'] ?? '', /\d/, 'the version of nginx is nobody’s business');
  }
  const { headers } = await ask('/manifest.webmanifest');
  assert.match(headers['content-type'] ?? '', /^application\/manifest\+json/);
});

test(
  'an unknown address in either language, a folder without a page and what is for other hosts are not found',
  { skip },
  async () => {
    const page = readFileSync(join(site.folder, '404.html'));
    for (const path of [
      '/nothing/',
      '/en/nothing/',
      '/p/',
      '/share-cards/',
      '/_headers',
      '/_redirects',
      '/.git/config',
      '/_astro/nothing.css',
    ]) {
      const { status, headers, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.ok(body.equals(page), `${path} has another page`);
      for (const [name, value] of Object.entries(headersOf('/404.html')))
        assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`);
    }
  },
);

test(
  'http leads to https, an address without its slash to the one with it, a short one to its story with its query',
  { skip },
  async () => {
    const [plain] = await once(get(`http://${host.address}/programme/?a=1`), 'response');
    assert.deepEqual([plain.statusCode, plain.headers.location], [301, `https://${host.address}/programme/?a=1`]);
    plain.resume();
    const unslashed = await ask('/programme?a=1');
    assert.deepEqual([unslashed.status, unslashed.headers['location']], [301, '/programme/?a=1']);
    const [first = ''] = readFileSync(join(site.folder, '_redirects'), 'utf8').split('\n');
    const [from = '', to] = first.split(' ');
    const short = await ask(`${from}?a=1`);
    assert.deepEqual([short.status, short.headers['location']], [301, `${to}?a=1`]);
  },
);

test('a page that a browser has is not sent again, and a part of a file is sent by itself', { skip }, async () => {
  const { headers } = await ask('/programme/');
  const again = await ask('/programme/', { 'if-none-match': headers['etag'] ?? '' });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
  const part = await ask('/apple-touch-icon.png', { range: 'bytes=0-3' });
  assert.deepEqual([part.status, part.body.toString('latin1')], [206, '\x89PNG']);
});

test('a text is sent packed in the way a browser takes, as the release packed it', { skip }, async () => {
  const page = readFileSync(join(site.folder, 'programme/index.html'));
  const unpack: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const [accepted, expected] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const) {
    const { headers, body } = await ask('/programme/', { 'accept-encoding': accepted });
    assert.equal(headers['content-encoding'], expected, accepted);
    assert.ok((expected ? unpack[expected]!(body) : body).equals(page), accepted);
    assert.match(headers['vary'] ?? '', /Accept-Encoding/i);
  }
});

test('what is no question for a file of the guide gets nothing of the machine', { skip }, async () => {
  for (const path of [
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '//etc/passwd',
    '/programme/..\\..\\etc',
    '/%00',
  ]) {
    const answer = await tell(`GET ${path} HTTP/1.1\r\nHost: ${host.address}\r\nConnection: close\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 (?:400|404) /, path);
    assert.doesNotMatch(answer, /root:/);
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'PROPFIND']) {
    const answer = await tell(
      `${method} / HTTP/1.1\r\nHost: ${host.address}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
    assert.match(answer, /^HTTP\/1\.1 40[05] /, method);
  }
  const large = await tell(`GET / HTTP/1.1\r\nHost: ${host.address}\r\nX-Large: ${'a'.repeat(40_000)}\r\n\r\n`);
  assert.match(large, /^HTTP\/1\.1 400 /);
});

test('who takes too long to ask is not waited for', { skip, timeout: 20_000 }, async () => {
  const start = performance.now();
  await tell(`GET / HTTP/1.1\r\nHost: ${host.address}\r\nX-Slow: `);
  const seconds = (performance.now() - start) / 1000;
  assert.ok(seconds < 15, `${seconds} s`);
});

test('no header of HTTP/1 that HTTP/2 forbids is sent', { skip }, async () => {
  const { headers } = await ask('/');
  assert.equal(headers[constants.HTTP2_HEADER_CONNECTION], undefined);
});

test('the Observatory rates the shipped nginx A+, with 130 points', { skip: noObservatory }, () => {
  assert.deepEqual(rate(host.address, { http: 80, https: 443 }, host.certificate), {
    grade: 'A+',
    score: 130,
    failed: [],
  });
});

test('the commands of docs/publish.md show that all is well', { skip }, () => {
  const env = { PATH: process.env['PATH'], CURL_CA_BUNDLE: host.certificate };
  const start = blockWith('ask()').replace(/^site=.*/m, `site=https://${host.address}`);
  for (const { command, shown } of checksOf(publishPages.en)) {
    const { stdout } = spawnSync('bash', ['-c', `${start}\n${command}`], { encoding: 'utf8', env });
    assert.ok(
      shown.some((each) => stdout.includes(each)),
      `${command} shows ${stdout}`,
    );
  }
});
