import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontSheet, printSheet, withoutFaces } from './linked-sheets.ts';
import { hashSource } from './policy.ts';

test('a style sheet for paper is named by what is in it', () => {
  const { address, link } = printSheet('p{top:0}', '/guide/');
  assert.match(address, /^\/guide\/_astro\/print\.[\w-]{8}\.css$/);
  const integrity = hashSource('p{top:0}').slice(1, -1);
  assert.equal(link, `<link rel="stylesheet" media="print" href="${address}" integrity="${integrity}">`);
  assert.notEqual(printSheet('p{top:1px}', '/guide/').address, address);
});

test('faces are parted from the CSS that stays in pages, and all pages have the same style sheet of them', () => {
  const faces = '@font-face{font-family:A;src:url(/a.woff2)}@font-face {font-family:B}';
  const css = `p{top:0}${faces}i{top:0}`;
  assert.equal(withoutFaces(css), 'p{top:0}i{top:0}');
  const sheet = fontSheet(css, '/guide/');
  assert.equal(sheet?.css, faces);
  assert.match(sheet.address, /^\/guide\/_astro\/fonts\.[\w-]{8}\.css$/);
  assert.deepEqual(fontSheet(`b{top:0}${css}`, '/guide/'), sheet);
  assert.equal(fontSheet('p{top:0}', '/guide/'), undefined);
});
