import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from './compress.ts';

test('a text has both packed forms beside it, the same each time; what is packed already has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-compress-'));
  const text = '<p>JPO</p>'.repeat(100);
  mkdirSync(join(folder, 'en'));
  for (const [file, content] of Object.entries({
    'index.html': text,
    'en/index.html': text,
    'a.png': text,
    'b.txt': '',
  }))
    writeFileSync(join(folder, file), content);
  await compress(folder);
  const packed = () =>
    ['index.html', 'en/index.html']
      .flatMap((file) => [`${file}.br`, `${file}.gz`])
      .map((file) => readFileSync(join(folder, file)));
  const first = packed();
  for (const [index, content] of first.entries())
    assert.equal((index % 2 === 0 ? brotliDecompressSync(content) : gunzipSync(content)).toString(), text);
  for (const file of ['a.png', 'b.txt']) assert.ok(!existsSync(join(folder, `${file}.br`)), file);
  await compress(folder);
  assert.deepEqual(packed(), first);
  rmSync(folder, { recursive: true });
});
