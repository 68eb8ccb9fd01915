import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPrintPage } from './print-page.ts';

const anchors = new Map([
  ['/en/programme/', 'programme'],
  ['/en/testimonials/shibui-yu/', 'shibui-yu'],
]);
const part = (html: string) => toPrintPage(html, { id: 'routes', anchors });

const cases = [
  { name: 'headings go down by one level', html: '<h1>A</h1><h3>B</h3>', is: '<h2>A</h2><h4>B</h4>' },
  {
    name: 'ids and what names them get the name of the part',
    html: '<table aria-labelledby="a b"></table><b id="a">x</b>',
    is: '<table aria-labelledby="routes-a routes-b"></table><b id="routes-a">x</b>',
  },
  {
    name: 'links to a page and to a section of it lead to its part',
    html: '<a href="/en/programme/">x</a><a href="/en/programme/#term">y</a>',
    is: '<a href="#programme">x</a><a href="#programme-term">y</a>',
  },
  {
    name: 'sections and asides are no landmarks, for other parts have such as well',
    html: '<section class="page-foot" aria-label="x">y</section><aside aria-label="z">y</aside>',
    is: '<div class="page-foot">y</div><div>y</div>',
  },
  { name: 'links inside the page stay inside the part', html: '<a href="#a">x</a>', is: '<a href="#routes-a">x</a>' },
  {
    name: 'links elsewhere are left as they are',
    html: '<a href="https://www.mofa-irc.go.jp/">x</a><a href="/en/flyer/">y</a>',
    is: '<a href="https://www.mofa-irc.go.jp/">x</a><a href="/en/flyer/">y</a>',
  },
  {
    name: 'what is behind a click is open, and scripts are gone',
    html: '<details><summary>x</summary>y</details><script>a()</script><script>b()</script><p>z</p>',
    is: '<details open><summary>x</summary>y</details><p>z</p>',
  },
  {
    name: 'what only a script would show is gone',
    html: '<p hidden>x</p><div hidden><button>y</button></div><p>z</p>',
    is: '<p>z</p>',
  },
  {
    name: 'ruby and drawings stay as they are',
    html: '<ruby>想<rp>（</rp><rt>おも</rt><rp>）</rp></ruby><svg viewBox="0 0 1 1"><path d="M0 0h1"></path></svg>',
    is: '<ruby>想<rp>（</rp><rt>おも</rt><rp>）</rp></ruby><svg viewBox="0 0 1 1"><path d="M0 0h1"></path></svg>',
  },
];

for (const { name, html, is } of cases) test(`in a part, ${name}`, () => assert.equal(part(html), is));
