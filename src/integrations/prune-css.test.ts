import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss, { type Root } from 'postcss';
import { pageNames, type PageNames, pruneCss } from './prune-css.ts';

const page = `<html lang="ja"><body><main id="main" class="wide:flex px-2.5"><h1 class="title">a</h1>
  <button aria-expanded="false">b</button><p>table</p></main>
  <script type="module">list.classList.add('is-open'); list.append(document.createElement('mark'));</script></body></html>`;

const kept = [
  'main',
  '*',
  '#main>h1',
  '.title:hover',
  ':focus-visible',
  '[hidden]:where(:not([hidden=until-found]))',
  'button[aria-expanded=true]',
  'button[data-state="on"]::before',
  ':is(h1,p):lang(ja)',
  'main:has(.gone)',
  'main:not(.gone)',
  '.is-open mark',
  'p:nth-child(2n+1)',
  '.wide\\:flex',
  '.px-2\\.5',
  '.px-2\\.5::placeholder',
  '::backdrop',
];
const dropped = [
  'table',
  '.gone',
  '#gone',
  '.gone:hover',
  'main .gone[hidden]',
  ':is(h2,.gone) h1',
  'h1:where(.gone)',
  '::placeholder',
  'h1:lang(en)',
  '.title:where(:lang(en))',
  ':host',
];

const pruned = (css: string, names: PageNames) =>
  postcss([(root: Root) => pruneCss(root, names)]).process(css, { from: undefined }).css;

test('a rule stays where markup and scripts of the page name every element, class and id it asks for', () => {
  const names = pageNames(page);
  const css = (selectors: string[]) => selectors.map((selector) => `${selector}{color:red}`).join('');
  assert.equal(pruned(css([...kept, ...dropped]), names), css(kept));
});

test('alternatives that cannot match go, where the selector stays as specific', () => {
  const names = pageNames(page);
  for (const [selector, left] of [
    [':is(h1,h2,p):hover', ':is(h1,p):hover'],
    [':is(.title,.gone,h2)', ':is(.title)'],
    [':is(h1,.gone)', ':is(h1,.gone)'],
    [':is(.title h1,.gone)', ':is(.title h1)'],
    [':is(.title,.gone:hover)', ':is(.title,.gone:hover)'],
    [':where(h1,.gone)', ':where(h1)'],
    ['button:where([type=button],[type=reset])', 'button:where([type=button],[type=reset])'],
  ] as const)
    assert.equal(pruned(`${selector}{color:red}`, names), `${left}{color:red}`);
});

test('a rule for another language stays where more than a run of text is in it', () => {
  const css = 'h1:lang(en){color:red}';
  assert.equal(pruned(css, pageNames('<html lang="ja"><h1>a <span lang="en">b</span></h1>')), '');
  assert.equal(pruned(css, pageNames('<html lang="ja"><h1>a</h1><div lang="en"><h1>b</h1></div>')), css);
});

test('of a rule with several selectors those stay that can match', () => {
  assert.equal(pruned('.gone,main,h2{color:red}', pageNames(page)), 'main{color:red}');
});

test('what stands in an at-rule is treated alike, and an at-rule that is left empty goes', () => {
  assert.equal(
    pruned(
      '@layer a{@media print{.gone{color:red}}@container (width>2px){.gone{color:red}h1{color:red}}}',
      pageNames(page),
    ),
    '@layer a{@container (width>2px){h1{color:red}}}',
  );
});

test('the statement of layers, page rules, faces and the keyframes that something uses stay', () => {
  const css =
    '@layer a,b;@page{margin:0}@font-face{font-family:x;src:url(x)}@keyframes k{from{top:0}50%{top:1px}}p{animation:k 1s}';
  assert.equal(pruned(css, pageNames(page)), css);
});

test('a script of its own file speaks for the page that loads it', () => {
  assert.equal(pruned('.late{color:red}', pageNames(page, ['x.className="late"'])), '.late{color:red}');
});

test('a script that only looks for elements and sets attributes adds no names', () => {
  const script = "document.querySelector('.gone > button').hidden = true";
  assert.equal(pruned('.gone{color:red}', pageNames(page, [script])), '');
});

test('variables that no rule left on the page uses go, and those that only they use', () => {
  const css =
    ':root{--a:1px;--b:var(--a);--c:var(--b)}h1{top:var(--a)}.gone{top:var(--c)}@property --c{syntax:"*";inherits:false}';
  assert.equal(pruned(css, pageNames(page)), ':root{--a:1px}h1{top:var(--a)}');
});

test('a nested rule, whose parent says what it matches, is refused', () => {
  assert.throws(() => pruned('h1{&:hover{color:red}}', pageNames(page)), /nested rule: &:hover/);
});
