import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, findDifferences } from './parity.ts';

const block = (kind: string, more: Partial<Block> = {}): Block => ({
  kind: { ja: kind, en: kind },
  facts: [],
  links: [],
  dates: [],
  people: [],
  line: 1,
  ...more,
});

function said(original: Block[], translation: Block[]): string[][] {
  return findDifferences(original, translation).map(({ originalHas, translationHas }) => [
    originalHas.en,
    translationHas.en,
  ]);
}

test('two languages with the same blocks and the same in each do not differ', () => {
  const text = [block('heading 2', { sectionId: 'age' }), block('paragraph', { facts: ['a', 'b'], links: ['/irc/'] })];
  const translation = [
    block('heading 2', { sectionId: 'age' }),
    block('paragraph', { facts: ['b', 'a'], links: ['/irc/'] }),
  ];
  assert.deepEqual(said(text, translation), []);
});

test('a place where they differ is named in words', () => {
  const rows: [Block[], Block[], ...string[][]][] = [
    [[block('paragraph')], [block('list of 3')], ['paragraph', 'list of 3']],
    [[block('paragraph'), block('paragraph')], [block('paragraph')], ['paragraph', 'nothing more']],
    [
      [block('heading 2', { sectionId: 'age' })],
      [block('heading 2', { sectionId: 'ages' })],
      ['heading 2 [#age]', 'no such section'],
      ['no such section', 'heading 2 [#ages]'],
    ],
    [[block('paragraph', { facts: ['a'] })], [block('paragraph')], ['facts: a', 'facts: none']],
    [[block('paragraph', { links: ['/a/'] })], [block('paragraph', { links: ['/b/'] })], ['links: /a/', 'links: /b/']],
    [[block('paragraph', { dates: ['02-01'] })], [block('paragraph')], ['dates: 02-01', 'dates: none']],
    [[block('paragraph')], [block('paragraph', { people: ['a'] })], ['people: none', 'people: a']],
  ];
  for (const [original, translation, ...differences] of rows)
    assert.deepEqual(said(original, translation), differences);
});

test('every place is named, and a section that went astray does not hide the next', () => {
  const section = (id: string, ...blocks: Block[]) => [block('heading 2', { sectionId: id }), ...blocks];
  const original = [
    ...section('a', block('paragraph', { facts: ['x'] }), block('paragraph', { dates: ['2019'] })),
    ...section('b', block('table of 2 × 2'), block('paragraph')),
    ...section('c', block('paragraph', { links: ['/c/'] })),
  ];
  const translation = [
    ...section('a', block('paragraph'), block('paragraph')),
    ...section('b', block('paragraph')),
    ...section('c', block('paragraph')),
  ];
  assert.deepEqual(said(original, translation), [
    ['facts: x', 'facts: none'],
    ['dates: 2019', 'dates: none'],
    ['table of 2 × 2', 'paragraph'],
    ['links: /c/', 'links: none'],
  ]);
});

test('sections in another order are one problem', () => {
  const [a, b] = [block('heading 2', { sectionId: 'a' }), block('heading 2', { sectionId: 'b' })];
  assert.deepEqual(said([a, b], [b, a]), [['heading 2 [#a]', 'heading 2 [#b]']]);
});
