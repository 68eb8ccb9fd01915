import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assetPath, localizePath, parsePath } from './paths.ts';

const rows = [
  { path: '/', locale: 'ja', base: '/', address: '/' },
  { path: '/', locale: 'en', base: '/', address: '/en/' },
  { path: '/eligibility/', locale: 'ja', base: '/', address: '/eligibility/' },
  { path: '/eligibility/#age', locale: 'en', base: '/', address: '/en/eligibility/#age' },
  { path: '/search/?q=age', locale: 'en', base: '/', address: '/en/search/?q=age' },
  { path: '/', locale: 'ja', base: '/guide/', address: '/guide/' },
  { path: '/irc/', locale: 'en', base: '/guide', address: '/guide/en/irc/' },
] as const;

test('a shared path and a language make an address, and the address gives both back', () => {
  for (const { path, locale, base, address } of rows) {
    assert.equal(localizePath(path, locale, base), address);
    assert.deepEqual(parsePath(address, base), { locale, path });
  }
});

test('a first segment that is no language belongs to the path', () => {
  assert.deepEqual(parsePath('/fr/programme/'), { locale: 'ja', path: '/fr/programme/' });
  assert.deepEqual(parsePath('/english/'), { locale: 'ja', path: '/english/' });
});

test('the name of a language alone, without a slash behind it, is its home page', () => {
  assert.deepEqual(parsePath('/en'), { locale: 'en', path: '/' });
});

test('files keep one address in every language', () => {
  assert.equal(assetPath('/favicon.svg', '/guide/'), '/guide/favicon.svg');
});
