import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, findParting } from './parity.ts';

const block = (kind: string, more: Partial<Block> = {}): Block => ({ kind, facts: [], links: [], line: 1, ...more });

test('two languages with the same blocks, facts and links do not part', () => {
  const text = [block('heading 2', { sectionId: 'age' }), block('paragraph', { facts: ['a', 'b'], links: ['/irc/'] })];
  const translation = [
    block('heading 2', { sectionId: 'age' }),
    block('paragraph', { facts: ['b', 'a'], links: ['/irc/'] }),
  ];
  assert.equal(findParting(text, translation), undefined);
});

test('the first place where they part is named in words', () => {
  const rows: [Block[], Block[], string, string][] = [
    [[block('paragraph')], [block('list of 3')], 'paragraph', 'list of 3'],
    [[block('paragraph'), block('paragraph')], [block('paragraph')], 'paragraph', 'nothing more'],
    [
      [block('heading 2', { sectionId: 'age' })],
      [block('heading 2', { sectionId: 'ages' })],
      'heading 2 [#age]',
      'heading 2 [#ages]',
    ],
    [[block('paragraph', { facts: ['a'] })], [block('paragraph')], 'facts: a', 'facts: none'],
    [[block('paragraph', { links: ['/a/'] })], [block('paragraph', { links: ['/b/'] })], 'links: /a/', 'links: /b/'],
  ];
  for (const [original, translation, originalHas, translationHas] of rows) {
    const parting = findParting(original, translation);
    assert.deepEqual([parting?.originalHas, parting?.translationHas], [originalHas, translationHas]);
  }
});
