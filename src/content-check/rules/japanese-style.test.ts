import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTextlintrc } from 'textlint';
import type { LintedText } from './linted-text.ts';
import { checkJapaneseStyle, wordsOfRule } from './japanese-style.ts';

function written(sentences: string): LintedText {
  return {
    file: 'ja.mdx',
    locale: 'ja',
    sentences,
    words: sentences,
    placeOf: (index) => ({ line: 1, column: index + 1 }),
  };
}

async function found(text: string, names: string[] = []) {
  return checkJapaneseStyle([written(text)], { ja: names, en: new Set() });
}

const slips: [slip: string, text: string, column: number, words: RegExp][] = [
  ['である among です', '国連で働きます。国連は国際機関である。', 16, /です・ます/],
  ['a space beside Latin letters', 'JPO 派遣制度です。', 4, /no space/],
  ['a verb that drops its ら', 'そこから世界が見れます。', 9, /見られる/],
  ['a sentence without its end', '国連で働きます', 7, /。 at the end/],
  ['seven kanji in a row', '国連難民高等弁務官事務所で働きます。', 1, /six kanji/],
];

for (const [slip, text, column, words] of slips) {
  test(`${slip} is found: ${text}`, async () => {
    const problems = (await found(text)) ?? [];
    assert.ok(
      problems.some((problem) => problem.column === column && words.test(problem.expected.en)),
      JSON.stringify(problems),
    );
    for (const { expected } of problems) assert.match(expected.ja, /[ぁ-ん]/);
  });
}

test('of many short texts the one with a slip is named, at its place', async () => {
  const texts = ['国連で働きます。', 'そこから世界が見れます。', '人が集まります。'].map(written);
  const problems = await checkJapaneseStyle(
    texts.map((text, index) => ({ ...text, file: `${index}.mdx` })),
    { ja: [], en: new Set() },
  );
  assert.deepEqual(
    problems?.map(({ file, column }) => [file, column]),
    [['1.mdx', 9]],
  );
});

test('the name of an organisation may be as long as it is, with other kanji beside it', async () => {
  const names = ['国連難民高等弁務官事務所'];
  assert.deepEqual(await found('国連難民高等弁務官事務所で働きます。', names), []);
  assert.deepEqual(await found('国連難民高等弁務官事務所職員になりました。', names), []);
  assert.equal((await found('国連難民高等弁務官事務所上級法務担当職員になりました。', names))?.length, 1);
});

test('a name may hold what would be a particle elsewhere', async () => {
  const text = '港で、砂原ことはさんは図面を広げます。';
  assert.equal((await found(text))?.length, 1);
  assert.deepEqual(await found(text, ['砂原 ことは', '砂原ことは']), []);
});

test('a term of the glossary is left to the rule that knows the glossary', async () => {
  assert.deepEqual(await found('国際組織で働きます。'), []);
});

test('every rule of textlint that the guide turns on says in English what it asks for', async () => {
  const { rules = [] } = (await loadTextlintrc({ configFilePath: '.textlintrc.yml' })).toKernelOptions();
  const on = rules.filter(({ options }) => options !== false).map(({ ruleId }) => ruleId);
  assert.ok(on.length > 30);
  assert.deepEqual(
    on.filter((rule) => !/^prh$|(?:no-unmatched-pair|no-zero-width-spaces|no-nfd)$/.test(rule) && !wordsOfRule(rule)),
    [],
  );
});
