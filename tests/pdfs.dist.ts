import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { centreUrl } from '../src/domain/centre.ts';
import { type PrintDocument, printDocuments, paperSizes, pdfName } from '../src/domain/print.ts';
import { assertNone } from './assert-none.ts';
import { readLinks, readPdf, readText } from './pdf.ts';
import { fileAt, type Page, readSite } from './site.ts';

const site = readSite();
const folder = join(site.folder, 'pdf');

function pageOf({ address }: PrintDocument): Page {
  const page = site.pages.find((each) => each.address === site.base + address.slice(1));
  assert.ok(page, `there is no page ${address}`);
  return page;
}

test('a release has every PDF, and no other', () => {
  assert.ok(existsSync(folder), `${folder}/ is missing: npm run pdf makes it`);
  const expected = printDocuments.flatMap((made) => paperSizes.map((format) => pdfName(made, format)));
  assert.deepEqual(readdirSync(folder).sort(), expected.sort());
});

for (const made of printDocuments) {
  const { $, address, locale } = pageOf(made);

  test(`${address} offers its PDFs with their sizes`, () => {
    const offered = $('a[type="application/pdf"]')
      .toArray()
      .map((link) => ({ name: (link.attribs['href'] ?? '').split('/').at(-1) ?? '', text: $(link).text() }));
    assert.deepEqual(
      offered.map(({ name }) => name),
      paperSizes.map((format) => pdfName(made, format)),
    );
    for (const { name, text } of offered) {
      const size = Math.ceil(statSync(join(folder, name)).size / 1000).toLocaleString('en');
      assert.ok(text.includes(`${size} kB`), `${name}: ${text}`);
    }
  });

  for (const format of paperSizes) {
    const name = pdfName(made, format);
    const file = join(folder, name);

    test(`${name} is tagged, has its own typefaces, and says what ${address} says`, () => {
      const { pages, size, ...facts } = readPdf(file);
      assert.deepEqual(facts, {
        title: $('title').text(),
        isTagged: true,
        language: locale,
        bookmarks: true,
        missingFonts: [],
      });
      assert.match(size, format === 'A4' ? /A4/ : /letter/);
      if (made.kind === 'flyer') assert.equal(pages, 1);
      else assert.ok(pages > 10, `${pages} pages`);

      const text = readText(file);
      // Some headings below the first are on a flyer only for those who have it read to them.
      const headings = made.kind === 'flyer' ? 'main h1' : 'main :is(h1, h2, h3)';
      const written = $(headings)
        .find(':not(rt, rp)')
        .addBack()
        .contents()
        .toArray()
        .flatMap((node) => (node.nodeType === 3 ? node.data.normalize('NFKC').replace(/\s+/g, '') : []));
      assert.ok(written.length > 0);
      assertNone(written.filter((heading) => !text.includes(heading)));
    });

    test(`the links of ${name} lead to pages of the guide as it is published, or to other sites`, () => {
      const { addresses, destinations } = readLinks(file);
      assert.ok(addresses.includes(centreUrl));
      const own = addresses.filter((url) => new URL(url).origin === site.origin);
      assert.ok(own.length > 0);
      assertNone(own.filter((url) => fileAt(site, new URL(url)) === undefined));
      assertNone(
        addresses.filter((url) => /^(?:localhost|127\.|\[)/.test(new URL(url).hostname) && !own.includes(url)),
      );
      const contents = $('nav[aria-labelledby="contents"] a[href^="#"]')
        .toArray()
        .map(({ attribs }) => decodeURIComponent(attribs['href']?.slice(1) ?? ''));
      assert.equal(contents.length > 0, made.kind === 'guide');
      assertNone(contents.filter((id) => !destinations.includes(id)));
    });
  }
}
