import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../read/content.ts';
import { lintedTexts } from './linted-text.ts';

test('remarks, components and what is still to be written are no prose, and each word keeps its place', async () => {
  const root = await mkdtemp(join(tmpdir(), 'guide-'));
  try {
    await mkdir(join(root, 'content/guide/about'), { recursive: true });
    await writeFile(
      join(root, 'content/guide/about/ja.mdx'),
      '---\ntitle: 題\nlead: 導入です。\n---\n\n{/* 書き手へ Wrods */}\n\n本文は<Fact id="fact" />です。\n\n〔ここに書く〕つづき。\n',
    );
    const texts = lintedTexts(readContent(root), 'ja').filter(({ file }) => file.endsWith('about/ja.mdx'));
    const [body, fields] = texts;
    assert.ok(body && fields && texts.length === 2);
    assert.doesNotMatch(body.sentences, /書き手|Wrods|ここに|導入/);
    assert.doesNotMatch(body.words, /Fact|書き手|つづき/);
    assert.deepEqual(body.placeOf(body.sentences.indexOf('本文')), { line: 8, column: 1 });
    assert.deepEqual([fields.sentences.includes('題'), fields.words.includes('題')], [false, true]);
    assert.deepEqual(fields.placeOf(fields.sentences.indexOf('導入')), { line: 3, column: 1, place: 'lead' });
  } finally {
    await rm(root, { recursive: true });
  }
});
