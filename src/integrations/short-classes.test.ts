import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { pageNames } from './prune-css.ts';
import { classShortener, shortClassNames, shortenSelectors } from './short-classes.ts';

const css =
  '@layer components{.prose>p{top:0}}@layer utilities{.mt-2\\.5{top:0}@media (width>1px){.wide\\:\\[\\&\\>p\\]\\:flex>p{top:0}}.open:hover{top:0}.before\\:content-\\[›\\]:before{top:0}}';
const root = postcss.parse(css);
const names = shortClassNames(root, (name) => name === 'a' || name === 'open');

const shortened = (html: string, short: ReadonlyMap<string, string>) =>
  classShortener(short)(html, pageNames(html).classLists);

test('classes of the utilities layer are short in a page; those that components draw with, or scripts speak of, keep their names', () => {
  shortenSelectors(root, names);
  assert.equal(
    root.toString(),
    '@layer components{.prose>p{top:0}}@layer utilities{.b{top:0}@media (width>1px){.c>p{top:0}}.open:hover{top:0}.d:before{top:0}}',
  );
  assert.equal(
    shortened(
      '<p class="prose mt-2.5 wide:[&amp;&gt;p]:flex open before:content-[›]" title="mt-2.5">mt-2.5</p>',
      names,
    ),
    '<p class="prose b c open d" title="mt-2.5">mt-2.5</p>',
  );
});

test('a page without any short names is left as it is', () => {
  const html = '<p class="mt-2.5">a</p>';
  assert.equal(shortened(html, new Map()), html);
});

test('a tag in a script is no markup, and keeps its classes', () => {
  const script = '<script>list.innerHTML = `<p class="mt-2.5">`</script>';
  assert.equal(shortened(`${script}<p class="mt-2.5">a</p>`, names), `${script}<p class="b">a</p>`);
});
