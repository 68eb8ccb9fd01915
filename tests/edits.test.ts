import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseDocument } from 'yaml';
import { checkContent } from '../src/content-check/check-content.ts';
import { formatProblems, stopsBuild } from '../src/content-check/report/problem.ts';
import { acceptTranslation } from '../src/editing/accept-translation.ts';
import { readContent } from '../src/content-check/read/content.ts';
import { fixture } from './content-copy.ts';
import { copyProject } from './project-copy.ts';

/** A copy of the project with the real content, in which the edits below are made one after the other. */
const project = copyProject('content');
const { facts, windows, sources, entries } = readContent(project);
const [source = ''] = sources.entries.keys();

after(() => rmSync(project, { recursive: true, force: true, maxRetries: 3 }));

function run(...args: string[]) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** Runs a command that editors run; it has to succeed. */
function command(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = run(`scripts/${script}.ts`, ...args, '--lang=en');
  assert.equal(status, 0, stdout + stderr);
}

/** Accepts a translation as it is: see `npm run translation:accept`. */
async function accept(name: string): Promise<void> {
  assert.ok('accepted' in (await acceptTranslation(project, name)));
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(project, 'content', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Sets an entry of a data file, as an editor writes it. */
function setData(file: string, path: readonly string[], value: unknown): void {
  edit(`data/${file}`, (text) => {
    const document = parseDocument(text);
    document.setIn(path, document.createNode(value, { aliasDuplicateObjects: false }));
    return document.toString({ lineWidth: 0 });
  });
}

async function assertInOrder(): Promise<void> {
  const problems = (await checkContent(project)).filter((problem) => stopsBuild(problem));
  assert.equal(problems.length, 0, formatProblems(problems, 'en'));
}

test('a newer value of a figure is in order', async () => {
  const [id, fact] =
    [...facts.entries].find(([, { history }]) => /^\d{4}-end$/.test(history.at(-1)?.at ?? '') && history.length > 2) ??
    [];
  const newest = fact?.history.at(-1);
  assert.ok(id && fact && newest && typeof newest.value === 'number');
  const at = `${Number(newest.at.slice(0, 4)) + 1}-end`;
  setData('facts.yaml', [id, 'history'], [...fact.history, { ...newest, at, value: newest.value + 33 }]);
  await assertInOrder();
});

test('a window whose days become known is in order', async () => {
  const year = [...windows.entries.keys()].sort().at(-1) ?? '';
  setData('windows.yaml', [year], {
    status: 'known',
    opens: `${year}-02-01`,
    closes: `${year}-03-02`,
    closesAt: '17:00',
    source,
    place: { ja: '本文', en: 'main text' },
  });
  await assertInOrder();
});

test('one more testimonial, with an organisation and a fact of its own, is in order', async () => {
  const id = 'sunahara-kotoha';
  const words = readContent(fixture);
  cpSync(join(fixture, 'content/testimonials', id), join(project, 'content/testimonials', id), { recursive: true });
  rmSync(join(project, 'content/testimonials', id, 'translation.yaml'));
  edit(`testimonials/${id}/person.yaml`, (text) =>
    text.replace(/^order: .*/m, 'order: 99').replace(/^source: .*/m, `source: ${source}`),
  );
  const fact = words.facts.entries.get('sunahara-move-year');
  setData('facts.yaml', ['sunahara-move-year'], {
    ...fact,
    history: fact?.history.map((value) => ({ ...value, source })),
  });
  setData('organizations.yaml', ['harbour-fund'], words.organizations.entries.get('harbour-fund'));
  appendFileSync(join(project, 'content/data/short-addresses.yaml'), `sunahara: { testimonial: ${id} }\n`);
  await accept(id);
  await assertInOrder();
});

test('a testimonial that is withdrawn is in order, once no page names its person', async () => {
  const told = entries.find((entry) => entry.subject === 'testimonials');
  assert.ok(told?.subject === 'testimonials' && told.shared?.data);
  const { id } = told.folder;
  const { ja, en } = told.shared.data.name;
  command('remove', id);
  assert.ok(!readdirSync(join(project, 'content/testimonials')).includes(id));
  const [family = '', given = ''] = ja.split(' ');
  const words: Record<string, [RegExp, string]> = {
    ja: [new RegExp(`${family}\\s*${given}さん|${family}さん`, 'g'), '前に紹介した人'],
    en: [new RegExp(`${en.family.toUpperCase()} ${en.given}|${en.family}`, 'g'), 'a person told of before'],
  };
  for (const page of readdirSync(join(project, 'content/guide'))) {
    for (const [locale, [name, other]] of Object.entries(words)) {
      edit(`guide/${page}/${locale}.mdx`, (text) => text.replaceAll(name, other));
    }
    await accept(`guide/${page}`);
  }
  await assertInOrder();
});

test('a new page is in order', async () => {
  command('new', 'page', '--id=towns', '--title-ja=港の町', '--title-en=Harbour towns', `--source=${source}`);
  edit('guide/towns/ja.mdx', (text) =>
    text
      .replace('〔検索結果に出る一文〕', 'JPOが暮らす港の町を紹介します。')
      .replace('〔題の下に出る導入〕', 'JPO（Junior Professional Officer）は、港の町で働くこともあります。')
      .replace('〔見出し〕', '町の朝')
      .replace('〔本文〕', '朝の市場には、たくさんの人が集まります。'),
  );
  edit('guide/towns/en.mdx', (text) =>
    text
      .replace('〔One sentence for search results〕', 'The harbour towns in which JPOs live.')
      .replace('〔Introduction under the title〕', 'A JPO (Junior Professional Officer) may work in a harbour town.')
      .replace('〔Heading〕', 'The town in the morning')
      .replace('〔Text〕', 'Many people meet at the market in the morning.'),
  );
  edit('guide/programme/ja.mdx', (text) => `${text}\n町の様子は[港の町](/towns/)にあります。\n`);
  edit(
    'guide/programme/en.mdx',
    (text) => `${text}\nWhat such towns are like is told under [harbour towns](/towns/).\n`,
  );
  await accept('towns');
  await accept('programme');
  await assertInOrder();
});

test('a sentence that is changed in both languages is in order once the translation is accepted', async () => {
  const paragraph = /^(?![#<|\-\d{>]|---)(?!\w+:).+$/m;
  for (const [locale, sentence] of Object.entries({ ja: 'よく読んでください。', en: ' Please read it with care.' })) {
    edit(`guide/eligibility/${locale}.mdx`, (text) => {
      const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
      return head + body.replace(paragraph, (words) => words + sentence);
    });
  }
  const stale = (await checkContent(project)).filter((problem) => stopsBuild(problem));
  assert.deepEqual([...new Set(stale.map(({ rule }) => rule.id))], ['stale-translation']);
  await accept('eligibility');
  await assertInOrder();
});

test('the guide with all these edits is built, and every test that reads content or the site passes', () => {
  const build = run('scripts/build.ts');
  assert.equal(build.status, 0, build.stdout + build.stderr);
  // Those that build once more say nothing else of the content than this build, which has no PDFs; and what hosts answer
  // does not depend on what editors write.
  const sites = globSync('tests/*.dist.ts').filter(
    (file) => !/(?:base-path|cloudflare|nginx|pdfs|serve|share-cards)\.dist/.test(file),
  );
  const files = ['src/content-check/check-content.test.ts', 'tests/prose.test.ts', ...sites];
  // In one process, which reads the site once for all of them.
  const { status, stdout } = run('--test', '--test-isolation=none', ...files);
  assert.equal(status, 0, stdout.slice(stdout.indexOf('failing tests')));
});
