import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { printDocuments, paperSizes, pdfName } from '../src/domain/print.ts';
import { readSite } from './site.ts';

const site = readSite();
const folder = join(site.folder, 'pdf');

test('a page offers the PDFs that are there, with their size, and no others', () => {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const made of printDocuments) {
    const page = site.pages.find(({ address }) => address === site.base + made.address.slice(1));
    assert.ok(page, made.address);
    const offered = page
      .$('a[type="application/pdf"]')
      .toArray()
      .map((link) => ({ name: (link.attribs['href'] ?? '').split('/').at(-1) ?? '', text: page.$(link).text() }));
    const expected = paperSizes.map((format) => pdfName(made, format)).filter((name) => files.includes(name));
    assert.deepEqual(
      offered.map(({ name }) => name),
      expected,
      made.address,
    );
    for (const { name, text } of offered) {
      const size = Math.ceil(statSync(join(folder, name)).size / 1000).toLocaleString('en');
      assert.ok(text.includes(`${size} kB`), `${name}: ${text}`);
    }
  }
});
