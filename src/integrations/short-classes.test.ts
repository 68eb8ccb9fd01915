import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortClassNames, shortenClasses, shortenSelectors } from './short-classes.ts';

const css =
  '@layer components{.prose>p{top:0}}@layer utilities{.mt-2\\.5{top:0}@media (width>1px){.wide\\:\\[\\&\\>p\\]\\:flex>p{top:0}}.open:hover{top:0}.before\\:content-\\[›\\]:before{top:0}}';
const names = shortClassNames(css, (name) => name === 'a' || name === 'open');

test('classes of the utilities layer are short in a page; those that components draw with, or scripts speak of, keep their names', () => {
  assert.equal(
    shortenSelectors(css, names),
    '@layer components{.prose>p{top:0}}@layer utilities{.b{top:0}@media (width>1px){.c>p{top:0}}.open:hover{top:0}.d:before{top:0}}',
  );
  assert.equal(
    shortenClasses(
      '<p class="prose mt-2.5 wide:[&amp;&gt;p]:flex open before:content-[›]" title="mt-2.5">mt-2.5</p>',
      names,
    ),
    '<p class="prose b c open d" title="mt-2.5">mt-2.5</p>',
  );
});

test('a page without any short names is left as it is', () => {
  const html = '<p class="mt-2.5">a</p>';
  assert.equal(shortenClasses(html, new Map()), html);
});
