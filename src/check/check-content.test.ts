import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent, formatProblems } from './check-content.ts';

/** What the check says of a copy of the real content after a change to it. */
async function reportAfter(change: (root: string) => Promise<unknown>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp('content', join(root, 'content'), { recursive: true });
    await change(root);
    return formatProblems(await checkContent(root));
  } finally {
    await rm(root, { recursive: true });
  }
}

function replace(file: string, from: string, to: string) {
  return async (root: string) => {
    const text = await readFile(join(root, file), 'utf8');
    assert.ok(text.includes(from), `${file} no longer has ${from}`);
    await writeFile(join(root, file), text.replace(from, to));
  };
}

test('the content of the guide is in order', async () => {
  assert.deepEqual(await checkContent('.'), []);
});

test('a mistake is named with its file, its place, what was found and what is expected', async () => {
  const rows: [name: string, change: (root: string) => Promise<unknown>, ...said: string[]][] = [
    [
      'a page in one language only',
      (root) => rm(join(root, 'content/guide/routes/en.mdx')),
      'content/guide/routes/en.mdx\n',
      'no such file',
      'the English text',
    ],
    [
      'a folder that is no language',
      (root) => cp(join(root, 'content/guide/routes/en.mdx'), join(root, 'content/guide/routes/fr.mdx')),
      'content/guide/routes/fr.mdx\n',
      'only ja.mdx, en.mdx',
    ],
    [
      'a folder of the wrong name',
      (root) => rename(join(root, 'content/testimonials'), join(root, 'content/testimonal')),
      'content/testimonal\n',
      'did you mean testimonials?',
    ],
    [
      'data in one language only',
      replace('content/data/organizations.yaml', 'name: ', 'nam: '),
      'content/data/organizations.yaml:',
      'did you mean name?',
    ],
    [
      'an unknown fact',
      replace('content/guide/programme/ja.mdx', 'id="term-years"', 'id="term-year"'),
      'content/guide/programme/ja.mdx:27:40\n',
      'found:    "term-year"',
      'did you mean term-years?',
    ],
    [
      'an unknown fact in front matter',
      replace('content/guide/home/en.mdx', '{term-years}', '{terms}'),
      'content/guide/home/en.mdx:7:1  lead\n',
      'found:    "terms"',
    ],
    [
      'an unknown source',
      replace('content/eligibility/age/rule.yaml', 'source: bluebook-2019', 'source: bluebook-2091'),
      'content/eligibility/age/rule.yaml:',
      'did you mean bluebook-2019?',
    ],
    [
      'an unknown organisation',
      replace('content/testimonials/shibui-yu/person.yaml', 'organization: unicef', 'organization: uniced'),
      'content/testimonials/shibui-yu/person.yaml:',
      'did you mean unicef?',
    ],
    [
      'a field that does not exist',
      replace('content/testimonials/murata-asuka/ja.mdx', 'photo:', 'photograph:'),
      'content/testimonials/murata-asuka/ja.mdx:',
      'a field "photograph"',
      'one of title, description, photo, updated',
    ],
    [
      'a picture without words',
      replace('content/guide/irc/ja.mdx', '\n## ', '\n![](desk.png)\n\n## '),
      'content/guide/irc/ja.mdx:',
      'the picture desk.png without words',
    ],
    [
      'a link that leads nowhere',
      replace('content/guide/programme/en.mdx', '(/eligibility/)', '(/eligibilty/)'),
      'content/guide/programme/en.mdx:',
      'did you mean /eligibility/?',
    ],
    [
      'a paragraph that the translation lacks',
      replace('content/guide/programme/ja.mdx', '\n## ', '\n余分な段落です。\n\n## '),
      'content/guide/programme/en.mdx:',
      'the same as in content/guide/programme/ja.mdx:',
    ],
  ];
  for (const [name, change, ...said] of rows) {
    const report = await reportAfter(change);
    for (const words of said) assert.ok(report.includes(words), `${name}: no "${words}" in\n${report}`);
    assert.doesNotMatch(report, /\n\s+at /, `${name}: a stack trace`);
  }
});
