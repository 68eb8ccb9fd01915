import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemLocale } from './system-locale.ts';

test('messages are in English on an English machine, and in Japanese on any other', () => {
  const rows: [environment: Record<string, string>, locale: string][] = [
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'C.UTF-8' }, 'ja'],
    [{ LANG: 'POSIX' }, 'ja'],
    [{ LANG: '' }, 'ja'],
    [{}, 'ja'],
    [{ LC_ALL: 'ja_JP.UTF-8', LANG: 'en_GB.UTF-8' }, 'ja'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' }, 'en'],
    [{ GUIDE_LANG: 'ja', LC_ALL: 'en_GB.UTF-8' }, 'ja'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'en_US.UTF-8' }, 'ja'],
  ];
  for (const [environment, locale] of rows)
    assert.equal(systemLocale(environment), locale, JSON.stringify(environment));
});
