import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { copyForDisk } from './disk-copy.ts';

const site = new URL('https://example.org/');
let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'guide-copy-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a built site and copies it. */
function copy(files: Record<string, string>) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    writeFileSync(join(root, 'dist', file), text);
  }
  return copyForDisk(join(root, 'dist'), join(root, 'copy'), site);
}

/** What the copy holds. */
function copied(): string[] {
  return globSync('**/*', { cwd: join(root, 'copy') })
    .filter((file) => statSync(join(root, 'copy', file)).isFile())
    .sort();
}

test('a copy holds the pages and what they lead to, and nothing that only hosts read', () => {
  const { pages, files, bytes } = copy({
    'index.html': '<link rel="stylesheet" href="/_astro/a.css"><a href="/irc/">IRC</a><a href="/pdf/a.pdf">PDF</a>',
    'irc/index.html': '<a href="/">Home</a>',
    '404.html': '<a href="/">Home</a>',
    '_astro/a.css': '@font-face{src:url(/_astro/a.woff2)}',
    '_astro/a.woff2': 'font',
    'pdf/a.pdf': 'paper',
    'pdf/a.pdf.br': 'p',
    _headers: '/*',
    'robots.txt': 'Allow: /',
    'share-cards/ja/home.png': 'card',
  });
  assert.deepEqual(copied(), ['_astro/a.css', '_astro/a.woff2', 'index.html', 'irc/index.html', 'pdf/a.pdf']);
  assert.deepEqual({ pages, files }, { pages: 2, files: 5 });
  assert.ok(bytes > 100);
  assert.equal(readFileSync(join(root, 'copy/_astro/a.css'), 'utf8'), '@font-face{src:url(a.woff2)}');
});

test('a copy of pages that lead nowhere is refused, and the last one stays', () => {
  copy({ 'index.html': '<p>the last one</p>' });
  assert.throws(() => copy({ 'index.html': '<img src="/a.png">' }), /index\.html leads to a\.png, which is not there/);
  assert.match(readFileSync(join(root, 'copy/index.html'), 'utf8'), /the last one/);
  copy({ 'index.html': '<p>the next one</p>' });
  assert.match(readFileSync(join(root, 'copy/index.html'), 'utf8'), /the next one/);
  assert.ok(!existsSync(join(root, 'copy.part')));
});
