import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxParser } from './syntax.ts';
import { textPartsMaker } from './text-parts.ts';

const read = (mdx: string, path = 'content/guide/some-page/ja.mdx') => textPartsMaker('/')(path, mdxParser.parse(mdx));

test('a text becomes HTML, and between it its components with what stands in them', () => {
  const fact = { name: 'Fact', attributes: { id: 'dispatch', locale: 'ja' }, children: [] };
  const ruby = { name: 'Ruby', attributes: { reading: 'かな', locale: 'ja' }, children: ['叶'] };
  assert.deepEqual(read('毎年<Fact id="dispatch" />です。**夢**を<Ruby reading="かな">叶</Ruby>えます。'), [
    '<p>毎年',
    fact,
    'です。<strong>夢</strong>を',
    ruby,
    'えます。</p>',
  ]);
  assert.deepEqual(read('<Note>\n\n注意は<Fact id="dispatch" />です。\n\n</Note>\n\n終わり。'), [
    { name: 'Note', attributes: { locale: 'ja' }, children: ['<p>注意は', fact, 'です。</p>'] },
    '<p>終わり。</p>',
  ]);
});

test('an attribute without a value is one that is set', () => {
  assert.deepEqual(read('<Fact id="dispatch" /> people went.', 'content/guide/some-page/en.mdx')[1], {
    name: 'Fact',
    attributes: { id: 'dispatch', capital: true, locale: 'en' },
    children: [],
  });
});

test('a paragraph of a testimonial has its own address, in a path from the root of the project too', () => {
  assert.deepEqual(read('話です。', 'content/testimonials/someone/ja.mdx'), [
    '<p id="p1" tabindex="-1">話です。<a class="anchor" href="#p1" aria-label="1段落目へのリンク"></a></p>',
  ]);
});

test('what HTML would take for markup stays the text it is, and comments are left out', () => {
  assert.deepEqual(read('A & B \\<b>。\n\n{/* 後で直す */}'), ['<p>A &#x26; B &#x3C;b>。</p>']);
});

test('a text that has code in it is never drawn', () => {
  for (const code of [
    '{1 + 1}',
    'import fs from "fs"',
    'export const a = 1',
    '<Note onClick={alert} />',
    '<Note {...a} />',
  ]) {
    assert.throws(() => read(`文。\n\n${code}\n`), /code/, code);
  }
});

test('the tree of a text, which others read too, stays as it is', () => {
  const tree = mdxParser.parse(
    '---\nname: someone\n---\n\n## Work [#work]\n\n**A**\nday. <Fact id="dispatch" /> people.\n',
  );
  const before = structuredClone(tree);
  assert.equal(textPartsMaker('/')('content/testimonials/someone/en.mdx', tree).length, 3);
  assert.deepEqual(tree, before);
});
