import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../src/content-check/read/content.ts';
import { linesOf } from '../src/content-check/read/fields.ts';
import { checkJapaneseStyle } from '../src/content-check/rules/japanese-style.ts';
import { checkLeftoverMarks } from '../src/content-check/rules/leftover-mark.ts';
import type { LintedText } from '../src/content-check/rules/linted-text.ts';
import { checkMixedBrackets } from '../src/content-check/rules/mixed-brackets.ts';
import { namesIn } from '../src/content-check/rules/names.ts';
import { checkOddCharacters } from '../src/content-check/rules/odd-character.ts';

import { checkSpelling } from '../src/content-check/rules/spelling.ts';
import { findUnwantedWords } from '../src/content-check/rules/unwanted-words.ts';
import { editorFiles } from '../src/editing/editor-files.ts';
import { en } from '../src/i18n/en.ts';
import { ja } from '../src/i18n/ja.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { assertNone } from './assert-none.ts';

/** A text that is no content, as the rules of the content check read it. */
function written(file: string, locale: Locale, text: string): LintedText {
  return {
    file,
    locale,
    sentences: text,
    words: text.replaceAll(/```[\s\S]*?```|`[^`]*`/g, (code) => code.replaceAll(/\S/g, ' ')),
    placeOf: (index) => ({ line: text.slice(0, index).split('\n').length, column: 1 }),
  };
}

const dictionaries = { ja: linesOf(ja), en: linesOf(en) };
const [japaneseHelp = '', englishHelp = ''] = readFileSync('content/README.md', 'utf8').split('\n---\n');
/** Documents that are in English, with a part in Japanese below a line in some. */
const documents = globSync(['*.md', 'docs/**/!(*.ja).md', '.github/*.md', '.github/ISSUE_TEMPLATE/*.yml']).flatMap(
  (file) => {
    const [english = '', japanese] = readFileSync(file, 'utf8').split('\n---\n');
    return [written(file, 'en', english), ...(japanese ? [written(file, 'ja', japanese)] : [])];
  },
);
const texts = [
  written('content/README.md', 'ja', japaneseHelp),
  written('content/README.md', 'en', englishHelp),
  ...documents,
  written('docs/publish.ja.md', 'ja', readFileSync('docs/publish.ja.md', 'utf8')),
  // Labels and names are no sentences; textlint would ask them to end in 。.
  written(
    'src/i18n/ja.ts',
    'ja',
    dictionaries.ja
      .filter(({ text }) => text.includes('。'))
      .map(({ text }) => text)
      .join('\n\n'),
  ),
  written('src/i18n/en.ts', 'en', readFileSync('src/i18n/en.ts', 'utf8').replaceAll('`', "'")),
];

test('the words of the site and its documents are held to the Japanese style and the English spelling of the content', async () => {
  const names = namesIn(readContent('.'));
  const problems = await Promise.all([checkJapaneseStyle(texts, names), checkSpelling(texts, names)]);
  assertNone(
    problems.flatMap((each) => {
      assert.ok(each, 'a linter is not installed');
      return each.map(({ file, line, found, expected }) => `${file}:${line} ${found.en}: ${expected.ja}`);
    }),
  );
});

test('the words of the site have no mark, character, bracket or pronoun that the content may not have', () => {
  assertNone(
    (['ja', 'en'] as const).flatMap((locale) =>
      dictionaries[locale].flatMap(({ path, text }) =>
        [
          ...checkLeftoverMarks(text),
          ...checkOddCharacters(text, locale),
          ...checkMixedBrackets(text),
          ...findUnwantedWords(text, locale),
        ].map(({ found }) => `${path.join('.')}: ${found.en}`),
      ),
    ),
  );
});

/** A file without the ids of the data: an editor who adds one need not write this help anew. */
function withoutIds(text: string): unknown {
  return JSON.parse(text, (_, value) => {
    if (value?.pattern === undefined) return value;
    const { enum: _ids, ...rest } = value;
    return rest;
  });
}

test('what VS Code knows of fields is what the schemas say', async () => {
  const files = editorFiles(readContent('.'));
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  for (const [file, text] of files) {
    if (!file.endsWith('.json')) continue;
    assert.deepEqual(
      withoutIds(readFileSync(file, 'utf8')),
      withoutIds(text),
      `${file} is out of date: npm run editor-help`,
    );
    if (file.includes('front-matter')) continue;
    const pattern = settings['yaml.schemas'][`./${file}`];
    assert.ok(pattern && globSync(pattern).length > 0, `.vscode/settings.json wires ${file} to no file`);
  }
  const described = [...files]
    .filter(([file]) => file.endsWith('.json'))
    .map(([, text]) => text)
    .join('\n');
  const descriptions = [...described.matchAll(/"description": "([^"]*)"/g)].map(([, words = '']) => words);
  assert.ok(descriptions.length > 60);
  assertNone(descriptions.filter((words) => !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}].* \/ .*[a-z]/u.test(words)));
});

test('the ids that VS Code offers for a criterion are those of the list that each field names', async () => {
  const { routes, facts } = readContent('.');
  const { properties } = JSON.parse(readFileSync('.vscode/schemas/rule.schema.json', 'utf8'));
  const others = [...routes.entries].filter(([, { isCovered }]) => !isCovered).map(([id]) => id);
  assert.deepEqual(properties.otherRoutes.items.enum, others);
  assert.deepEqual(properties.thresholds.items.enum, [...facts.entries.keys()]);
});
