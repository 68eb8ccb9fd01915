import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { inlineStyles } from './finish-page.ts';
import { splitPrintCss } from './print-css.ts';

test('what only paper needs is parted from what a screen does, layer by layer', () => {
  const css =
    '@layer a,b;@layer a{h1{top:0}@media print{h1{top:1px}@page{margin:0}}@media (width>1px){h1{top:2px}}}@layer b{h2{top:0}}@media print{p{top:0}}';
  assert.deepEqual(splitPrintCss(postcss.parse(css)), {
    screen: '@layer a,b;@layer a{h1{top:0}@media (width>1px){h1{top:2px}}}@layer b{h2{top:0}}',
    print: '@layer a{h1{top:1px}@page{margin:0}}p{top:0}',
  });
});

test('the licence of Tailwind is said once, in the style sheet that nobody waits for', () => {
  assert.deepEqual(splitPrintCss(postcss.parse('/*! t */@layer a{h1{top:0}}/*! t */')), {
    screen: '@layer a{h1{top:0}}',
    print: '/*! t */',
  });
});

test('a page has one style in the place of links to all, and links to others where its first screen ends', () => {
  const html = (styles: string, end = '') => `<title>$&</title>${styles}<p>a</p>${end}`;
  const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
  const links = '<link href="/f.css"><link href="/p.css">';
  assert.equal(inlineStyles(html(link('a') + link('b')), 'c{}', links), html('<style>c{}</style>', links));
});
