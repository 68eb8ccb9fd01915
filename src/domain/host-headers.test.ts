import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, headersFile, headersOf, nginxHeaders } from './host-headers.ts';

test('a file is sent with what the most specific rule says, and the rest of what holds for all', () => {
  assert.equal(headersOf('/programme/')['Cache-Control'], 'no-cache');
  assert.equal(headersOf('/programme/')['Cross-Origin-Resource-Policy'], 'same-origin');
  assert.match(headersOf('/_astro/a.css')['Cache-Control'] ?? '', /immutable/);
  assert.equal(headersOf('/data/facts.json')['Access-Control-Allow-Origin'], '*');
  for (const path of ['/', '/_astro/a.css', '/data/facts.json', '/share-cards/ja/home.png'])
    assert.equal(headersOf(path)['X-Content-Type-Options'], 'nosniff', path);
});

/** What a host that reads `_headers` sends, by how it joins rules. */
function sentBy(host: 'netlify' | 'cloudflare', path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of headersFile(host, '/guide/').trimEnd().split('\n')) {
    const [, removed] = /^ {2}! (.+)$/.exec(line) ?? [];
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (!line.startsWith(' '))
      applies = line.endsWith('*') ? `/guide${path}`.startsWith(line.slice(0, -1)) : `/guide${path}` === line;
    else if (!applies) continue;
    else if (removed) delete sent[removed];
    else sent[name] = host === 'cloudflare' && sent[name] ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

test('hosts that read _headers send what the rules say', () => {
  for (const path of [
    '/',
    '/en/programme/',
    '/_astro/a.js',
    '/maps/a.svg',
    '/share-cards/ja/home.png',
    '/data/facts.csv',
    '/pdf/a.pdf',
    '/search/ja/1a/terms/a.json',
    '/search/ja/meta.json',
  ])
    for (const host of ['netlify', 'cloudflare'] as const)
      assert.deepEqual(sentBy(host, path), headersOf(path), `${host} ${path}`);
  assert.doesNotMatch(headersFile('netlify', '/'), /!/);
});

test('nginx has a variable for each header, which the most specific address decides', () => {
  const { http, server } = nginxHeaders('/guide/');
  const names = new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)));
  assert.equal(server.trim().split('\n').length, names.size);
  const [, lines = ''] = /map \$uri \$guide_cache_control \{\n([^}]*)\}/.exec(http) ?? [];
  const first = lines.split('\n').find((line) => line.includes('/guide/_astro/'));
  assert.match(first ?? '', /^ {4}~\^\/guide\/_astro\/ "public, max-age=31536000, immutable";$/);
  assert.match(lines, /default "no-cache";/);
});
