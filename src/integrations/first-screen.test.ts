import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstScreenEnd } from './first-screen.ts';

/** What of a page's markup stands before the end of its first screen. */
function firstScreenOf(html: string): string {
  return html.slice(0, firstScreenEnd(html));
}

const page = (main: string) =>
  `<body><header><p>${'h'.repeat(900)}</p></header><main>${main}</main><footer></footer></body>`;
const startOf = (main: string) => page(main).replace(/<\/main>.*/, '');

test('the first screen ends with the paragraph that fills a window of a phone, whatever stands before the main text', () => {
  const first = `<h1>A</h1><p>${'a'.repeat(200)}</p><p>${'b'.repeat(300)}</p>`;
  assert.equal(firstScreenOf(page(`${first}<p>c</p>`)), startOf(first));
});

test('a Japanese character fills as much as two Latin ones', () => {
  const first = `<p>${'字'.repeat(230)}</p>`;
  assert.equal(firstScreenOf(page(`${first}<p>字</p>`)), startOf(first));
  assert.notEqual(firstScreenOf(page(`<p>${'a'.repeat(230)}</p><p>b</p>`)), startOf(`<p>${'a'.repeat(230)}</p>`));
});

test('tags, drawings and scripts fill nothing', () => {
  const nothing = `<p class="${'c'.repeat(900)}"></p><svg><text>${'t'.repeat(900)}</text></svg><script>${'s'.repeat(900)}</script>`;
  const first = `${nothing}<p>${'a'.repeat(500)}</p>`;
  assert.equal(firstScreenOf(page(`${first}<p>b</p>`)), startOf(first));
});

test('it ends where any element may follow, after a list or a table and not within it', () => {
  for (const [name, part] of [
    ['ul', 'li'],
    ['dl', 'dd'],
    ['figure', 'figcaption'],
  ] as const) {
    const first = `<${name}><${part}>${'a'.repeat(500)}</${part}><${part}>b</${part}></${name}>`;
    assert.equal(firstScreenOf(page(`${first}<h2>c</h2>`)), startOf(first));
  }
});

test('a page of few words is all on the first screen, and one without a main text ends with its body', () => {
  assert.equal(firstScreenOf(page('<p>a</p>')), startOf('<p>a</p>'));
  assert.equal(firstScreenOf('<body><p>a</p></body>'), '<body><p>a</p>');
  assert.equal(firstScreenOf('<p>a</p>'), '<p>a</p>');
});
