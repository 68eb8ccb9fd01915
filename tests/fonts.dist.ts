import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import { readSite } from './site.ts';

test('the fallback fonts have every Japanese character of every page', async () => {
  const site = readSite();
  const files = globSync('_astro/guide-*.woff2', { cwd: site.folder });
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
