import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { missingPages } from './missing-pages.ts';

const pages = ['', 'en/', '404/', 'programme/'];
const files = ['index.html', 'en/index.html', '404.html', 'programme/index.html'];

/** What a build with some files lacks of its pages. */
function missingOf(written: Record<string, string>, named = pages): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'guide-pages-'));
  try {
    for (const [file, text] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return missingPages(folder, named);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const whole = Object.fromEntries(files.map((file) => [file, '<!doctype html>']));

test('a build with all its pages is whole', () => {
  assert.deepEqual(missingOf(whole), []);
});

test('a page that was not written, or is empty, is missing', () => {
  const { 'programme/index.html': _, ...others } = whole;
  assert.deepEqual(missingOf(others), ['programme/index.html']);
  assert.deepEqual(missingOf({ ...whole, '404.html': '' }), ['404.html']);
});

test('a build that names no page at all lacks both home pages and the page for unknown addresses', () => {
  assert.deepEqual(missingOf({}, []), ['index.html', 'en/index.html', '404.html']);
});
