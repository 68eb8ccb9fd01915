import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diskAddress } from './disk-address.ts';

const site = new URL('https://example.org/guide/');

test('a page is named down to its file, from where the link stands', () => {
  for (const [address, from, file, way] of [
    ['/guide/', 'index.html', 'index.html', 'index.html'],
    ['/guide/programme/', 'index.html', 'programme/index.html', 'programme/index.html'],
    ['/guide/en/irc/', 'programme/index.html', 'en/irc/index.html', '../en/irc/index.html'],
    ['/guide/', 'en/irc/index.html', 'index.html', '../../index.html'],
  ] as const) {
    assert.deepEqual(diskAddress(address, from, site), { file, address: way });
  }
});

test('a section keeps its name, and on its own page needs no file', () => {
  assert.equal(diskAddress('/guide/about/#makers', 'irc/index.html', site)?.address, '../about/index.html#makers');
  assert.equal(diskAddress('#makers', 'about/index.html', site)?.address, '#makers');
  assert.equal(diskAddress('/guide/about/#makers', 'about/index.html', site)?.address, '#makers');
});

test('a file is found by its name, however an address writes that', () => {
  assert.deepEqual(diskAddress('/guide/pdf/%E5%86%8A.pdf?v=2', 'en/index.html', site), {
    file: 'pdf/冊.pdf',
    address: '../pdf/%E5%86%8A.pdf?v=2',
  });
  assert.equal(diskAddress('../fonts/a.woff2', '_astro/print.css', site)?.file, 'fonts/a.woff2');
  assert.equal(diskAddress('https://example.org/guide/irc/', 'index.html', site)?.file, 'irc/index.html');
});

test('what is not of the site is left as it is', () => {
  for (const address of ['https://www.mofa.go.jp/', '//other.example/', '/else/', 'mailto:a@example.org', 'data:,a'])
    assert.equal(diskAddress(address, 'index.html', site), undefined, address);
});
