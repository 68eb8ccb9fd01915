import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicOrigin } from './public-origin.ts';

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
