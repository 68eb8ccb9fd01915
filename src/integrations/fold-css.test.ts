import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { foldCss } from './fold-css.ts';

const folded = (css: string) => postcss([foldCss]).process(css, { from: undefined }).css;

const cases = [
  {
    name: 'a value of the whole page is written out, and its variable goes',
    css: '@layer theme{:root{--a:1px}}@layer base{h1{top:var(--a);left:max(var(--a),2px)}}',
    is: '@layer base{h1{top:1px;left:max(1px,2px)}}',
  },
  {
    name: 'so is one that another gives',
    css: ':root{--a:var(--b);--b:1px}h1{top:var(--a)}',
    is: 'h1{top:1px}',
  },
  {
    name: 'multiples are worked out',
    css: ':root{--s:.25rem}h1{top:calc(var(--s) * 5);left:calc(var(--s) * -1);right:calc(var(--s) * .5)}',
    is: 'h1{top:1.25rem;left:-.25rem;right:.125rem}',
  },
  {
    name: 'what a utility could change and none does is at its first value, or as its user says',
    css: '@property --tw-b{syntax:"*";inherits:false;initial-value:solid}@layer properties{@supports (top:1px){*{--tw-b:solid}}}h1{border-style:var(--tw-b);line-height:var(--tw-l,calc(1px + 2px))}',
    is: 'h1{border-style:solid;line-height:calc(1px + 2px)}',
  },
  {
    name: 'what one utility changes stays for all',
    css: '@property --tw-l{syntax:"*";inherits:false}h1{line-height:var(--tw-l,1.5)}.x{--tw-l:2}',
    is: '@property --tw-l{syntax:"*";inherits:false}h1{line-height:var(--tw-l,1.5)}.x{--tw-l:2}',
  },
  {
    name: 'what changes with language, scheme, paper or place stays, and what is made of it',
    css: ':root{--a:1px;--b:2px;--c:var(--a)}:lang(en){--a:3px}h1{top:var(--a);left:var(--b);right:var(--c)}@media print{:root{--b:4px}}.x{--d:5px}p{top:var(--d)}',
    is: ':root{--a:1px;--b:2px;--c:var(--a)}:lang(en){--a:3px}h1{top:var(--a);left:var(--b);right:var(--c)}@media print{:root{--b:4px}}.x{--d:5px}p{top:var(--d)}',
  },
  {
    name: 'a value under a condition stays',
    css: '@media print{:root{--a:1px}}h1{top:var(--a,2px)}',
    is: '@media print{:root{--a:1px}}h1{top:var(--a,2px)}',
  },
  {
    name: 'a long value that several rules use stays',
    css: ':root{--f:"One Face", "Another Face", serif}h1{font-family:var(--f)}h2{font-family:var(--f)}',
    is: ':root{--f:"One Face", "Another Face", serif}h1{font-family:var(--f)}h2{font-family:var(--f)}',
  },
  {
    name: 'what the same selector is told again in the same layer is said once',
    css: '@layer a{h1{top:1px;left:1px}h2{top:1px}h1{top:2px}h2{top:3px}}@layer b{h1{left:2px}@media print{h1{left:3px}}}',
    is: '@layer a{h1{left:1px}h1{top:2px}h2{top:3px}}@layer b{h1{left:2px}@media print{h1{left:3px}}}',
  },
  {
    name: 'what several selectors are told together goes where each is told anew',
    css: 'h1,h2{top:1px;left:1px}h1{top:2px}h1,h3{left:2px}h2{top:3px}',
    is: 'h1,h2{left:1px}h1{top:2px}h1,h3{left:2px}h2{top:3px}',
  },
  {
    name: 'what stands in one layer at several places is put together at the first, in its order',
    css: '@layer a,b;@layer a{h1{top:1px}}@layer b{h1{top:2px}}@layer a{h2{top:3px}h1{left:1px}}i{top:0}@layer a{p{top:0}}',
    is: '@layer a,b;@layer a{h1{top:1px}h2{top:3px}h1{left:1px}p{top:0}}@layer b{h1{top:2px}}i{top:0}',
  },
  {
    name: 'the widths below a breakpoint are said briefly',
    css: '@media not all and (width>=60rem){h1{top:0}}@media (width>=40rem){h1{top:1px}}',
    is: '@media (width<60rem){h1{top:0}}@media (width>=40rem){h1{top:1px}}',
  },
  {
    name: 'a name that begins alike is another',
    css: ':root{--a:1px}:lang(en){--a-b:2px}h1{top:var(--a);left:var(--a-b)}',
    is: ':lang(en){--a-b:2px}h1{top:1px;left:var(--a-b)}',
  },
];

for (const { name, css, is } of cases) test(name, () => assert.equal(folded(css), is));

test('what Tailwind repeats of browsers and of its own reset goes, in the layers that it writes', () => {
  const css =
    '@layer base{strong{font-weight:bolder}svg{vertical-align:middle;display:block}[hidden]:where(:not([hidden=until-found])){display:none}}' +
    '@layer components{svg{vertical-align:middle}}@layer utilities{.a{border-style:solid;border-width:1px}}';
  assert.equal(
    folded(css),
    '@layer base{svg{display:block}[hidden]{display:none}}@layer components{svg{vertical-align:middle}}@layer utilities{.a{border-width:1px}}',
  );
});
