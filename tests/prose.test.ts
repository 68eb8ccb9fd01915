import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createLinter, loadTextlintrc } from 'textlint';
import { readContent } from '../src/content-check/read/content.ts';
import { linesOf, localizedOf } from '../src/content-check/read/fields.ts';
import { editorFiles } from '../src/editing/editor-files.ts';
import { ja } from '../src/i18n/ja.ts';
import { assertNone } from './assert-none.ts';

/** A text of the guide in Japanese, with a name that says what kind it is. */
interface JapaneseText {
  file: string;
  text: string;
}

/** Labels and names are no sentences; a textlint that reads them as such asks them to end in 。. */
function sentences(texts: string[]): string {
  return texts.filter((text) => text.includes('。')).join('\n\n');
}

async function japaneseTexts(): Promise<JapaneseText[]> {
  const { entries, facts, windows } = await readContent('.');
  const localized = (raw: unknown) => sentences(localizedOf(raw).map((words) => words.ja));
  const files = ['content/README.md', ...globSync('content/**/ja.mdx')];
  return [
    ...files.map((file) => {
      const text = readFileSync(file, 'utf8');
      // The English half of the editors' page has its own check.
      return { file, text: file.endsWith('README.md') ? (text.split('\n---\n')[0] ?? '') : text };
    }),
    ...entries.flatMap(({ pages, shared }) => [
      ...pages
        .filter(({ locale }) => locale === 'ja')
        .map(({ file, fields }) => ({ file, text: sentences(linesOf(fields?.raw).map(({ text }) => text)) })),
      ...(shared ? [{ file: shared.file, text: localized(shared.raw) }] : []),
    ]),
    ...[facts, windows].map(({ file, raw }) => ({ file, text: localized(Object.fromEntries(raw ?? [])) })),
    { file: 'src/i18n/ja.ts', text: sentences(linesOf(ja).map(({ text }) => text)) },
  ];
}

test('the Japanese passes textlint: です・ます, no mixed forms, terms of the glossary', async () => {
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: '.textlintrc.yml' }) });
  const texts = await japaneseTexts();
  assert.ok(texts.filter(({ text }) => text).length > 20);
  const findings: string[] = [];
  for (const { file, text } of texts) {
    const { messages } = await linter.lintText(text, file.replace(/\.(?:yaml|ts)$/, '.md'));
    findings.push(
      ...messages.map(
        ({ loc, ruleId, message }) => `${file}:${loc.start.line}:${loc.start.column} ${ruleId} ${message}`,
      ),
    );
  }
  assertNone(findings);
});

test('textlint finds what it is there to find', async () => {
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: '.textlintrc.yml' }) });
  const rows: [text: string, rule: string][] = [
    ['国際組織で働きます。', 'prh'],
    ['国連で働きます。国連は国際機関である。', 'no-mix-dearu-desumasu'],
    ['JPO 派遣制度です。', 'jtf-style'],
    ['そこから世界が見れます。', 'no-dropping-the-ra'],
  ];
  for (const [text, rule] of rows) {
    const { messages } = await linter.lintText(text, 'example.md');
    assert.ok(
      messages.some(({ ruleId }) => ruleId.includes(rule)),
      `${rule} said nothing of ${text}`,
    );
  }
});

/** What cspell does not know in some files, one line each. */
function unknownWords(...files: string[]): string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary', '--config=cspell.config.yaml', ...files],
    { encoding: 'utf8' },
  );
  assert.ok(status === 0 || stdout, stderr);
  return stdout.split('\n').filter(Boolean);
}

test('the English is spelt as the British do, or as the word list of the guide has it', () => {
  assertNone(unknownWords('content/**/*.{md,mdx,yaml}', 'src/i18n/en.ts', 'README.md'));
});

test('the word list holds no word that the guide does not use', () => {
  const used = [...globSync('content/**/*.{md,mdx,yaml}'), 'src/i18n/en.ts', 'README.md']
    .map((file) => readFileSync(file, 'utf8').toLowerCase())
    .join('\n');
  const words = readFileSync('.vscode/words.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  assert.ok(words.length > 0);
  assertNone(words.filter((word) => !used.includes(word.toLowerCase())));
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
  const files = editorFiles(await readContent('.'));
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
