import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { knownData, learnTexts, rememberTexts } from './known-texts.ts';
import { readMdx } from './mdx.ts';
import { readYaml } from './yaml.ts';

const root = mkdtempSync(join(tmpdir(), 'known-texts-'));
after(() => rmSync(root, { recursive: true }));
const file = join(root, '.cache/known-texts.json');

const text = 'name:\n  ja: 山田\n  en: YAMADA\nstops: [1, 2]\n';
const data = { name: { ja: '山田', en: 'YAMADA' }, stops: [1, 2] };

/** Reads texts as one process does, which knows what those before it have read. */
function readAll(...texts: string[]) {
  const { keep } = rememberTexts(root);
  const read = texts.map((each) => readYaml('person.yaml', each, 3));
  keep();
  return read;
}

/** Makes what is remembered tell of itself. */
function alterMemory(change: (memory: { key: string; data: Record<string, unknown> }) => void): void {
  const memory = JSON.parse(readFileSync(file, 'utf8'));
  change(memory);
  writeFileSync(file, JSON.stringify(memory));
}

test('YAML that was read before is not parsed again, and its fields are found where they stand', () => {
  const [first] = readAll(text);
  assert.deepEqual(first?.data, data);
  alterMemory((memory) => {
    for (const hash of Object.keys(memory.data)) memory.data[hash] = 'remembered';
  });
  const [second] = readAll(text);
  assert.equal(second?.data, 'remembered');
  assert.deepEqual(second.position(['name', 'en']), { line: 5, column: 3 });
});

test('YAML that is not in order is read, and reported, each time', () => {
  const wrong = 'name: [1,\n';
  const [first] = readAll(wrong);
  const [second] = readAll(wrong);
  assert.equal(second?.data, undefined);
  assert.ok((second?.problems.length ?? 0) > 0);
  assert.deepEqual(second?.problems, first?.problems);
});

test('what another version of the code has read, or nobody reads any more, is forgotten', () => {
  readAll(text);
  alterMemory((memory) => {
    memory.key = 'of another version';
    for (const hash of Object.keys(memory.data)) memory.data[hash] = 'remembered';
  });
  assert.deepEqual(readAll(text)[0]?.data, data);
  readAll('other: text\n');
  assert.equal(Object.keys(JSON.parse(readFileSync(file, 'utf8')).data).length, 1);
});

/** Reads an MDX text as one process does. */
function readStory(story: string) {
  const { keep } = rememberTexts(root);
  const read = readMdx('ja.mdx', story);
  assert.ok(read.problems);
  keep();
  return read;
}

test('MDX that was read before is parsed only where its tree is asked for, and its sections are known', () => {
  const story = '---\nupdated: now\n---\n\n## 道 [#way]\n\n歩きました。\n';
  const first = readStory(story);
  assert.deepEqual(first.sections, new Set(['way']));
  alterMemory((memory) => {
    for (const hash of Object.keys(memory.data)) memory.data[hash] = ['remembered'];
  });
  const second = readStory(story);
  assert.deepEqual(second.sections, new Set(['remembered']));
  assert.deepEqual(second.tree, first.tree);
  assert.equal(second.tree, second.tree);
});

test('MDX that is not in order is read, and reported, each time', () => {
  for (const wrong of ['---\nupdated: now\n---\n\n<Fact id="\n', '歩きました。\n']) {
    const first = readStory(wrong);
    const second = readStory(wrong);
    assert.equal(second.sections, undefined);
    assert.equal(second.tree, undefined);
    assert.ok(second.problems.length > 0);
    assert.deepEqual(second.problems, first.problems);
  }
});

test('a text says what it says as YAML, and as MDX what it says there', () => {
  const both = '---\nupdated: now\n---\n';
  readStory(both);
  const { data: said, problems } = readYaml('person.yaml', both, 3);
  const [read] = readAll(both);
  assert.deepEqual([read?.data, read?.problems], [said, problems]);
});

test('a number that cannot be remembered is read each time', () => {
  const endless = 'most: .inf\n';
  readAll(endless);
  assert.deepEqual(readAll(endless)[0]?.data, { most: Infinity });
});

test('what one thread has read another need not read, once; what was known before is not told', () => {
  const texts = rememberTexts(root);
  readYaml('person.yaml', 'told: before\n');
  texts.keep();
  const again = rememberTexts(root);
  for (const each of ['told: before\n', 'told: now\n']) readYaml('person.yaml', each);
  const told = again.newTexts();
  again.keep();
  assert.deepEqual([...told.values()], [{ told: 'now' }]);

  learnTexts(told);
  assert.deepEqual(readYaml('person.yaml', 'told: now\n').data, { told: 'now' });
  assert.equal(told.size, 0);
  assert.equal(knownData('yaml', 'told: now\n'), undefined);
});
