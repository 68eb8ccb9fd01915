import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { assertNone } from './assert-none.ts';

const documents = globSync(['*.md', 'docs/**/*.md', 'content/README.md', '.github/*.md']).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** What stands in a document between marks of code, in a line or in a block. */
function codeIn(text: string): string[] {
  return [...text.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block, inline]) => block ?? inline ?? '');
}

test('every file and folder that a document names is there', () => {
  const named = documents.flatMap(({ file, text }) =>
    codeIn(text)
      .filter((code) => /^(?:content|src|scripts|tests|bench|docs|deploy|\.vscode)\/[^\s<>*{}〈〉]*$/.test(code))
      .map((path) => ({ file, path })),
  );
  assert.ok(named.length > 100);
  assertNone(named.filter(({ path }) => !existsSync(path)).map(({ file, path }) => `${file}: ${path}`));
});

test('every link from one document to another leads to it', () => {
  const links = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => ({ file, path })),
  );
  assert.ok(links.length > 10);
  // Those of the editors' samples are addresses of the guide.
  const own = links.filter(({ path }) => !path.startsWith('/'));
  assertNone(
    own.filter(({ file, path }) => !existsSync(join(dirname(file), path))).map(({ file, path }) => `${file}: ${path}`),
  );
});

test('every command that a document names can be run, and every command that can be run is named', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = documents.flatMap(({ file, text }) =>
    codeIn(text).flatMap((code) =>
      [...code.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name = '']) => ({ file, name })),
    ),
  );
  assertNone(named.filter(({ name }) => !(name in scripts)).map(({ file, name }) => `${file}: npm run ${name}`));
  const listed = new Set(named.filter(({ file }) => file === 'docs/commands.md').map(({ name }) => name));
  assertNone(Object.keys(scripts).filter((name) => !listed.has(name) && name !== 'start' && name !== 'test'));
});

test('a decision has a number, a title, a day, and at most ten lines; the README has none', () => {
  const files = globSync('docs/decisions/*.md').sort();
  assert.ok(files.length > 20);
  files.forEach((file, index) => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    assert.ok(lines.length <= 10, `${file} has ${lines.length} lines`);
    assertNone(lines.filter((line) => line.length > 120).map((line) => `${file}: ${line}`));
    assert.match(lines[0] ?? '', new RegExp(`^# ${index + 1}\\. \\S`), file);
    assert.match(lines[2] ?? '', /^(?:Accepted|Replaced by \d+), \d{1,2} [A-Z][a-z]+ \d{4}\.$/, file);
    assert.match(basename(file), /^\d{2}-[a-z-]+\.md$/);
  });
  assert.doesNotMatch(readFileSync('README.md', 'utf8'), /^#+ .*decision/im);
});

test('the README can be read in two screens', () => {
  const lines = readFileSync('README.md', 'utf8').split('\n');
  assert.ok(lines.length <= 91, `${lines.length} lines`);
  assertNone(lines.filter((line) => line.length > 120));
});

test('every question of the forms for issues is in both languages', () => {
  const files = globSync('.github/ISSUE_TEMPLATE/!(config).yml');
  assert.ok(files.length > 0);
  const both = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}].* \/ .*[a-z]/u;
  for (const file of files) {
    const words: string[] = [];
    const form = parse(readFileSync(file, 'utf8'), (key, value) => {
      if (['name', 'description', 'label'].includes(String(key))) words.push(String(value));
      return value;
    });
    assert.deepEqual([typeof form.name, typeof form.description, Array.isArray(form.body)], ['string', 'string', true]);
    assert.ok(words.length >= form.body.length + 2);
    assertNone(words.filter((each) => !both.test(each)).map((each) => `${file}: ${each}`));
  }
});
