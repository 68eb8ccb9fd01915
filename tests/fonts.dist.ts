import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import { readSite } from './site.ts';

const site = readSite();
const files = globSync('_astro/guide-*.woff2', { cwd: site.folder });

/** The entries of the `name` table of a font, by their number. */
function namesOf(sfnt: Buffer): Map<number, string> {
  const tables = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const record = tables.find((at) => sfnt.toString('latin1', at, at + 4) === 'name') ?? 0;
  const table = sfnt.readUInt32BE(record + 8);
  const texts = table + sfnt.readUInt16BE(table + 4);
  return new Map(
    Array.from({ length: sfnt.readUInt16BE(table + 2) }, (_, index) => {
      const at = table + 6 + index * 12;
      const start = texts + sfnt.readUInt16BE(at + 10);
      const bytes = Buffer.from(sfnt.subarray(start, start + sfnt.readUInt16BE(at + 8)));
      return [sfnt.readUInt16BE(at + 6), new TextDecoder('utf-16be').decode(bytes)];
    }),
  );
}

test('the fallback fonts name their makers and their licence, whose text goes along', async () => {
  const licences = readFileSync(join(site.folder, 'font-licences.txt'), 'utf8');
  assert.match(licences, /BIZ UDGothic[^]*SIL OPEN FONT LICENSE[^]*Shippori Mincho[^]*SIL OPEN FONT LICENSE/);
  for (const file of files) {
    const names = namesOf(await convert(readFileSync(join(site.folder, file)), 'sfnt'));
    assert.match(names.get(0) ?? '', /^Copyright/, file);
    assert.match(names.get(14) ?? '', /^https?:.*OFL/, file);
  }
});

test('the fallback fonts have every Japanese character of every page', async () => {
  assert.equal(files.length, 2);
  for (const file of files) {
    const sfnt = await convert(readFileSync(join(site.folder, file)), 'sfnt');
    const known = new Set(new Face(new Blob(new Uint8Array(sfnt).buffer), 0).collectUnicodes());
    for (const { address, $ } of site.pages) {
      const japanese =
        $('body')
          .text()
          .match(/[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/g) ?? [];
      const missing = new Set(japanese.filter((character) => !known.has(character.codePointAt(0) ?? 0)));
      assert.deepEqual([...missing], [], `${file} lacks characters of ${address}`);
    }
  }
});
