import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LintedText } from './linted-text.ts';
import { checkSpelling } from './spelling.ts';

function written(words: string): LintedText {
  return {
    file: 'en.mdx',
    locale: 'en',
    sentences: words,
    words,
    placeOf: (index) => ({ line: 1, column: index + 1 }),
  };
}

async function found(text: string, names: string[] = []) {
  const problems = await checkSpelling([written(text)], { ja: [], en: new Set(names) });
  return problems?.map(({ column, found: { en }, suggestion }) => ({ column, word: en, suggestion }));
}

test('a misspelt word is found where it stands, with what was probably meant', async () => {
  const [problem, ...rest] = (await found('An international organisaton.')) ?? [];
  assert.deepEqual([problem?.column, problem?.word, rest], [18, '"organisaton"', []]);
  assert.ok(problem?.suggestion?.includes('organisation'));
});

test('what is often misspelt is reported, with what is right', async () => {
  const problems = (await found('They definately recieve a seperate letter.')) ?? [];
  assert.deepEqual(
    problems.map(({ suggestion }) => suggestion?.[0]),
    ['definitely', 'receive', 'separate'],
  );
});

test('British spelling is right, American is not', async () => {
  assert.deepEqual(await found('The colour of a programme at the centre.'), []);
  assert.deepEqual(
    (await found('Many colors.'))?.map(({ word }) => word),
    ['"colors"'],
  );
});

test('the names of the data are right, in capitals and in the possessive', async () => {
  assert.equal((await found('Zzyzxová met Qwrtlund.'))?.length, 2);
  assert.deepEqual(await found('ZZYZXOVÁ met Qwrtlund’s friends.', ['zzyzxová', 'qwrtlund']), []);
});

test('names in letters of other languages are no English', async () => {
  assert.deepEqual(await found('A talk with מיכל כהן and محمد سعيد.'), []);
});

test('Japanese is no English', async () => {
  assert.deepEqual(await found('外務省の『外交青書』。'), []);
});

test('a word is found within Japanese, before a comma and with what is written onto it', async () => {
  assert.deepEqual(
    (await found('国連organisatonの、UNDP-organisaton, qwrtlund’s'))?.map(({ column, word }) => [column, word]),
    [
      [3, '"organisaton"'],
      [34, '"qwrtlund’s"'],
    ],
  );
});

test('a word that stands in a text again is reported once', async () => {
  assert.equal((await found('Organisaton by organisaton, an Organisaton.'))?.length, 2);
});

test('of several texts each has its own words reported, at their places', async () => {
  const texts = ['A qwrtlund.', 'A colour.', 'The qwrtlund and a zzyzxova.'].map(written);
  const problems = await checkSpelling(texts, { ja: [], en: new Set() });
  assert.deepEqual(
    problems?.map(({ column, found: { en } }) => [column, en]),
    [
      [3, '"qwrtlund"'],
      [5, '"qwrtlund"'],
      [20, '"zzyzxova"'],
    ],
  );
});

test('no text turns the check off', async () => {
  for (const sign of ['cspell:disable', 'spell-checker: disable', 'cSpell:ignore qwrtlund'])
    assert.ok(
      (await found(`${sign}\nA qwrtlund.`))?.some(({ word }) => word === '"qwrtlund"'),
      sign,
    );
});

test('of so many texts that a thread reads them each has its own words reported as well', async () => {
  // Numbers make the texts new to the check, which remembers those that it has read.
  const start = Date.now();
  const texts = Array.from({ length: 100 }, (_, index) =>
    written(`${start + index}: a ${index === 72 ? 'qwrtlund' : 'colour'}.`),
  );
  const problems = await checkSpelling(texts, { ja: [], en: new Set() });
  assert.deepEqual(
    problems?.map(({ column, found: { en } }) => [column, en]),
    [[`${start}: a `.length + 1, '"qwrtlund"']],
  );
});
