import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../read/content.ts';
import { readMdx } from '../read/mdx.ts';
import type { Context } from './check.ts';
import { checkLeftoverMarks, unusedMark } from './leftover-mark.ts';

const slips: [slip: string, text: string, words: string][] = [
  ['emphasis that did not close', 'JPOは**国連の仕事です。', '**'],
  ['a heading without a space', '##見出し', '##見出し'],
  ['a heading with wide marks', '＃＃ 見出し', '＃＃ 見出し'],
  ['a link with a space', '[道] (/routes/)を見ます。', '[道] (/routes/)'],
  ['a link with wide brackets', '［道］（/routes/）を見ます。', '［道］（/routes/）'],
  ['an id in the middle', '見出し [#id] です', '[#id]'],
  ['an item without a space', '-項目', '-'],
  ['a row without a table', '| 年 | 人 |', '| 年 | 人 |'],
  ['an entity', 'Q&amp;A', '&amp;'],
  ['a tag in a field', '<br>二行目', '<br>'],
];

for (const [slip, text, words] of slips) {
  test(`${slip} is found: ${text}`, () => {
    assert.deepEqual(
      checkLeftoverMarks(text).map((finding) => finding.words),
      [words],
    );
  });
}

test('each kind of mark in a text is found', () => {
  assert.equal(checkLeftoverMarks('**国連は［道］（/routes/）です。').length, 2);
});

test('a text without marks has none, whatever stands in its brackets', () => {
  for (const text of ['国連（UN）で、Q&Aを読みます。', 'A C# course (in Kenya).', '5 - 3', '-5'])
    assert.deepEqual(checkLeftoverMarks(text), []);
});

test('boxes to tick and struck-through text are found where they stand', async () => {
  const { tree } = readMdx('ja.mdx', '---\n---\n\n- [ ] 出す\n\n月曜~金曜と、土曜~日曜\n');
  assert.ok(tree);
  assert.deepEqual(
    (await unusedMark.check({ entries: [{ pages: [{ tree }] }] } as unknown as Content, {} as Context)).map(
      ({ rule, line }) => [rule.id, line],
    ),
    [
      ['unused-mark', 4],
      ['unused-mark', 6],
    ],
  );
});
