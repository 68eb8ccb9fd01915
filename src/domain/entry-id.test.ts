import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEntryId } from './entry-id.ts';

test('an entry is a folder and a language', () => {
  assert.deepEqual(parseEntryId('programme/ja'), { id: 'programme', locale: 'ja' });
  assert.deepEqual(parseEntryId('en'), { id: '', locale: 'en' });
});

test('a file that is named after no language is refused', () => {
  assert.throws(() => parseEntryId('programme/fr'), /"programme\/fr" should end in \/ja or \/en/);
});
