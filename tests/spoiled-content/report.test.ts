import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from '../../src/content-check/rules/registry.ts';
import { all, replace, replaceInBoth, withCopy } from '../content-copy.ts';
import { nameOf, problemsAfter } from './spoiled-content.ts';

const unknownFact = replaceInBoth('guide/programme', ['id="term-years"'], ['id="term-year"']);

/** Runs the command that editors run on a copy of the content. */
function check(root: string, ...args: string[]) {
  return spawnSync(process.execPath, ['scripts/check-content.ts', `--root=${root}`, '--lang=en', ...args], {
    encoding: 'utf8',
  });
}

test('the fixture is in order', async () => {
  assert.deepEqual(await problemsAfter(async () => {}), []);
});

test('every rule has a case of its own', () => {
  const cases = globSync('tests/spoiled-content/*.test.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const untested = rules.map(({ id }) => id).filter((rule) => !cases.includes(`${rule} `));
  assert.deepEqual(untested, []);
});

test('all mistakes are reported in one run, and one does not make others', async () => {
  const problems = await problemsAfter(
    all(
      unknownFact,
      replace('testimonials/tono-minato/person.yaml', 'order: 1', 'order: first'),
      replace('testimonials/tono-minato/person.yaml', 'source: lake-news', 'source: lake-new'),
      replace('data/facts.yaml', 'hedge: at-most', 'hedge: at-mots'),
      replace('eligibility/age/en.mdx', 'title: Age\n', ''),
    ),
  );
  assert.deepEqual(problems.filter(({ rule }) => rule.id !== 'stale-translation').map(nameOf), [
    'wrong-value data/facts.yaml:79:7 age-limit.history[0].hedge',
    'missing-field eligibility/age/en.mdx:2:1 title',
    'unknown-fact guide/programme/en.mdx:13:124',
    'unknown-fact guide/programme/ja.mdx:13:65',
    'wrong-value testimonials/tono-minato/person.yaml:1:1 order',
    'unknown-reference testimonials/tono-minato/person.yaml:31:5 otherSources[0].source',
  ]);
});

test('a preview is stopped by every mistake but a translation that is behind', async () => {
  await withCopy(async (root) => {
    await replace('guide/programme/ja.mdx', '職員として働きます。', '職員として働いています。')(root);
    assert.equal(check(root).status, 1);
    const preview = check(root, '--preview');
    assert.equal(preview.status, 0);
    assert.match(preview.stdout, /the English is older than the Japanese/);
    await replace('guide/programme/en.mdx', '\n<StaffChart />\n', '')(root);
    assert.equal(check(root, '--preview').status, 1);
  });
});

test('tools read the report as annotations or as a list', async () => {
  await withCopy(async (root) => {
    await unknownFact(root);
    const github = check(root, '--format=github');
    assert.equal(github.status, 1);
    assert.match(
      github.stdout,
      /^::error file=content\/guide\/programme\/ja\.mdx,line=13,col=65,title=there is no such fact::found: +"term-year"%0A/m,
    );
    const json = check(root, '--format=json');
    assert.equal(json.status, 1);
    const problem = JSON.parse(json.stdout).find(({ file }: { file: string }) => file.endsWith('programme/ja.mdx'));
    assert.deepEqual([problem.rule, problem.severity, problem.line, problem.column], ['unknown-fact', 'error', 13, 65]);
    const unknown = check(root, '--format=xml');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /^There is no format "xml"/);
  });
});
