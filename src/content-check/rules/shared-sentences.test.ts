import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { shareSentences } from './shared-sentences.ts';

const require = createRequire(import.meta.url);
const splitter: typeof import('sentence-splitter') = require('sentence-splitter');
const { getTokenizer }: typeof import('kuromojin') = require('kuromojin');

type Paragraph = Parameters<typeof splitter.splitAST>[0];

/** A paragraph as textlint gives it to its rules. */
function paragraphOf(value: string): Paragraph {
  const range: [number, number] = [0, value.length];
  const loc = { start: { line: 1, column: 0 }, end: { line: 1, column: value.length } };
  const child = { type: 'Str', value, raw: value, range, loc };
  return { type: 'Paragraph', raw: value, range, loc, children: [child] } as unknown as Paragraph;
}

/** Ends of sentences that are none, because an abbreviation stands there. */
const abbreviated = paragraphOf('Yahoo! で探し、Mr. Tanakaと、St. Lucia, e.g. Castries, で働きます。本を読みます。');
const withoutAbbreviations = {
  AbbrMarker: { language: { ABBREVIATIONS: [], EXCLAMATION_WORDS: [], PREPOSITIVE_ABBREVIATIONS: [] } },
};
const splitAlone = splitter.splitAST(abbreviated);

test('a paragraph is split once for all rules that split it in one way, and each sentence taken apart once', async () => {
  const paragraph = paragraphOf('国連で働きます。本を読みます。');
  const alone = splitter.splitAST(paragraph);
  await shareSentences();

  const shared = splitter.splitAST(paragraph);
  assert.deepEqual(shared, alone);
  assert.equal(splitter.splitAST(paragraph), shared);
  const atCommas = { SeparatorParser: { separatorCharacters: ['、'] } };
  assert.notDeepEqual(splitter.splitAST(paragraph, atCommas), shared);
  assert.equal(splitter.splitAST(paragraph, atCommas), splitter.splitAST(paragraph, atCommas));

  const tokenizer = await getTokenizer();
  const words = tokenizer.tokenizeForSentence('国連で働きます。');
  assert.deepEqual(
    words.map(({ surface_form: word }) => word),
    ['国連', 'で', '働き', 'ます', '。'],
  );
  assert.equal(tokenizer.tokenizeForSentence('国連で働きます。'), words);
});

test('rules that differ in what ends a sentence share a paragraph where that does not stand in it', async () => {
  await shareSentences();
  const atJapaneseStops = { SeparatorParser: { separatorCharacters: ['？', '。'] } };
  const japanese = paragraphOf('国連で働きますか？本を読みます。');
  assert.equal(splitter.splitAST(japanese, atJapaneseStops), splitter.splitAST(japanese));
  const both = paragraphOf('国連で働きます. 本を読みます。');
  assert.equal(splitter.splitAST(both).children.filter(({ type }) => type === 'Sentence').length, 2);
  assert.equal(splitter.splitAST(both, atJapaneseStops).children.filter(({ type }) => type === 'Sentence').length, 1);
});

test('abbreviations end no sentence, as without sharing', async () => {
  await shareSentences();
  assert.deepEqual(splitter.splitAST(abbreviated), splitAlone);
  assert.notDeepEqual(splitter.splitAST(abbreviated, withoutAbbreviations), splitAlone);
});
