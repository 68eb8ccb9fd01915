import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicOrigin, siteAddress } from './public-origin.ts';

test('a host with a name, over https, is a public origin', () => {
  for (const address of ['https://example.org', 'https://jpo.example.ac.jp/', 'https://example.org:8443'])
    assert.ok(isPublicOrigin(address), address);
});

test('what readers cannot reach, or what has a folder, is none', () => {
  const others = [
    undefined,
    '',
    'example.org',
    'http://example.org',
    'https://localhost',
    'https://localhost:4321',
    'https://192.0.2.1',
    'https://[::1]',
    'https://example.org/jpo',
    'https://example.org/?a=b',
    'https://user@example.org',
  ];
  for (const address of others) assert.ok(!isPublicOrigin(address), address);
});

test('a guide is built for the address that is set, else for the one its host gives, else for the machine', () => {
  const rows: [Record<string, string>, string, boolean][] = [
    [{}, 'http://localhost:4321/', false],
    [{ URL: 'https://another.example' }, 'http://localhost:4321/', false],
    [{ BASE_PATH: '' }, 'http://localhost:4321/', false],
    [{ SITE_URL: 'https://example.org' }, 'https://example.org/', true],
    [{ SITE_URL: 'https://example.org/', BASE_PATH: 'jpo/' }, 'https://example.org/jpo', true],
    [{ SITE_URL: 'http://localhost:8080', BASE_PATH: '/a/b-c_d.e~f/' }, 'http://localhost:8080/a/b-c_d.e~f', true],
    [{ NETLIFY: 'true', URL: 'https://guide.netlify.app' }, 'https://guide.netlify.app/', true],
    [{ CF_PAGES: '1', CF_PAGES_URL: 'https://0f.guide.pages.dev' }, 'https://0f.guide.pages.dev/', true],
    [{ SITE_URL: 'https://example.org', NETLIFY: 'true', URL: 'https://a.netlify.app' }, 'https://example.org/', true],
  ];
  for (const [environment, expected, isNamed] of rows) {
    const address = siteAddress(environment);
    assert.ok('origin' in address, JSON.stringify(environment));
    assert.deepEqual([address.origin + address.base, address.isNamed], [expected, isNamed]);
  }
});

test('an origin or a folder that cannot be used is refused by its name', () => {
  const origins = ['', 'example.org', 'ftp://example.org', 'https://example.org/jpo', 'https://example.org/?a', 'x y'];
  for (const value of origins)
    assert.deepEqual(siteAddress({ SITE_URL: value }), { mistake: { name: 'SITE_URL', value } });
  for (const value of ['/a b', '/a?b=c', '/a#b', '/../a', '/./a', '/日本', 'https://example.org', '/a%20b', '/a\\b'])
    assert.deepEqual(siteAddress({ BASE_PATH: value }), { mistake: { name: 'BASE_PATH', value } });
  assert.deepEqual(siteAddress({ CF_PAGES_URL: 'pages.dev' }), {
    mistake: { name: 'CF_PAGES_URL', value: 'pages.dev' },
  });
});
