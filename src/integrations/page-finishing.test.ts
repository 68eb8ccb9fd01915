import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { hashSource } from './policy.ts';
import { finishingOf } from './page-finishing.ts';

const folder = mkdtempSync(join(tmpdir(), 'finishing-'));
after(() => rmSync(folder, { recursive: true }));

const css = '@layer a{p{top:0}i{top:0}}@media print{p{top:1px}}';
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/a.css'), css);

/** So long that a page without it is shorter once it is finished. */
const own = `b{top:2px}${'i{top:2px}'.repeat(50)}`;
const printed = `p{top:1px}${own}`;

const raw = (name: string) =>
  '<!doctype html><html><head><meta property="og:title" content="T"><link rel="stylesheet" href="/guide/_astro/a.css">' +
  `<style media="print">${own}</style></head><body><main><h1>T</h1><p>${name}</p></main></body></html>`;

function write(name: string, html: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), html);
}

for (const [case_, count, isEarly] of [
  ['a few pages, at the end', 3, true],
  ['many pages while others are rendered', 250, true],
  ['many pages at the end, where the check takes as long as they do', 250, false],
] as const) {
  test(`finishes ${case_}, and none before it is written to its end`, async () => {
    const names = Array.from({ length: count }, (_, index) => `${count}-${isEarly}-${index}/`);
    const finishing = finishingOf(folder, '/guide/');
    if (isEarly) finishing.begin();
    for (const [index, name] of names.entries()) {
      if (index % 7 !== 3) write(name, index % 7 === 0 ? raw(name).slice(0, 90) : raw(name));
      finishing.add(name);
      if (index % 50 === 0) await new Promise((resolve) => void setTimeout(resolve, 100));
    }
    for (const [index, name] of names.entries()) if (index % 7 === 0 || index % 7 === 3) write(name, raw(name));

    const finished = await finishing.end();
    assert.deepEqual(finished.map(({ pathname }) => pathname).sort(), names.toSorted());
    for (const { pathname, sheet, search } of finished) {
      const html = readFileSync(join(folder, pathname, 'index.html'), 'utf8');
      assert.match(html, /<style>@layer a\{p\{top:0\}\}<\/style>/);
      assert.equal(readFileSync(join(folder, sheet ?? ''), 'utf8'), printed);
      assert.ok(html.includes(`integrity=${hashSource(printed).replaceAll("'", '"')}`));
      assert.equal(search?.href, `/guide/${pathname}`);
      assert.equal(html.indexOf('</html>') + '</html>'.length, html.length, html.slice(-200));
    }
  });
}

test('of a page that cannot be finished the build is told in the end', async () => {
  const finishing = finishingOf(folder, '/guide/');
  finishing.begin();
  const page = raw('lost').replace('_astro/a.css', '_astro/lost.css');
  for (let index = 0; index < 120; index++) {
    write(`lost-${index}/`, page);
    finishing.add(`lost-${index}/`);
  }
  await new Promise((resolve) => void setTimeout(resolve, 500));
  await assert.rejects(finishing.end(), /lost\.css/);
});
