import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../src/content-check/check-content.ts';
import { formatProblems, stopsBuild } from '../src/content-check/report/problem.ts';
import { acceptTranslation } from '../src/editing/accept-translation.ts';
import { rename } from '../src/editing/rename.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { fixture } from './content-copy.ts';
import { copyProject } from './project-copy.ts';

/** The commands that the editors' page shows, in its order, each once. */
const commands = [
  ...new Set(
    [...readFileSync('content/README.md', 'utf8').matchAll(/^ *npm run .*|^ *npm start.*/gm)].map(([line]) =>
      line.trim(),
    ),
  ),
];

/** A copy of the project in which an editor can work on the guide of the fixture. */
const project = copyProject(`${fixture}/content`);
const data = join(project, 'content/data');
const testimonials = join(project, 'content/testimonials');
let folder = join(testimonials, 'yamada-hanako');
let server: ChildProcess | undefined;
const used = new Set<string>();

after(() => {
  stop();
  rmSync(project, { recursive: true, force: true, maxRetries: 3 });
});

/** Stops the server with all that npm started for it, which is a group of processes of its own. */
function stop(): void {
  if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  server = undefined;
}

/** Runs a command of the editors' page, with more arguments where it would ask. */
function run(command: string, ...more: string[]) {
  assert.ok(commands.includes(command), `content/README.md no longer shows ${command}`);
  used.add(command);
  const [npm = '', ...args] = command.split(' ');
  return spawnSync(npm, [...args, ...(more.length ? ['--', ...more] : [])], { cwd: project, encoding: 'utf8' });
}

/** Runs a script by itself, which is quicker than npm. */
function script(name: string, args: string[], input?: string) {
  return spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: project, encoding: 'utf8', input });
}

/** What the check of the content says, by a call of its own: a command would load the linters each time. */
async function check(language: Locale = 'en') {
  const problems = await checkContent(project);
  return { stops: problems.some((problem) => stopsBuild(problem)), report: formatProblems(problems, language) };
}

async function assertInOrder(): Promise<void> {
  const { stops, report } = await check();
  assert.ok(!stops, report);
}

function read(...path: string[]): string {
  return readFileSync(join(project, ...path), 'utf8');
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function page(path: string): string {
  return read('dist', path, 'index.html');
}

test('a source and an organisation are one command each', () => {
  const source = run(
    'npm run new source',
    ...['--id=test-report', '--title-ja=報告書', '--title-en=A report', '--publisher-ja=外務省'],
    ...['--publisher-en=Ministry', '--url=https://www.mofa.go.jp/report', '--published=2024', '--lang=en'],
  );
  assert.equal(source.status, 0, source.stderr);
  assert.match(read('content/data/sources.yaml'), /^test-report:\n {2}title: \{ ja: '報告書', en: 'A report' \}\n/m);
  const organization = run(
    'npm run new organization',
    ...['--id=sky-office', '--name-ja=国際天空事務所', '--name-en=International Sky Office', '--short-name=ISO-Sky'],
    ...['--url=https://sky.example/', '--lang=ja'],
  );
  assert.equal(organization.status, 0, organization.stderr);
  assert.match(organization.stdout, /person\.yaml で organization: sky-office と書けます。/);
  assert.match(read('.vscode/schemas/person.schema.json'), /"sky-office"/);
  const check = run('npm run check:content', '--lang=en');
  assert.equal(check.status, 0, check.stderr);
});

test('a new testimonial is one command, and the check then says what is still to be written', async () => {
  const made = run(
    'npm run new testimonial',
    ...['--id=yamada-hanako', '--name=𠮷野 花子😀', '--family=Yoshino', '--given=Hanako', '--organization=sky-office'],
    ...['--country=KE', '--source=test-report', '--short-id=yoshino', '--jpo-years=3', '--lang=ja'],
  );
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /npm run translation:accept yamada-hanako/);
  assert.match(made.stdout, /読み直します：content\/guide\/testimonials\/ja\.mdx/);
  assert.deepEqual(globSync('*', { cwd: folder }).sort(), ['en.mdx', 'ja.mdx', 'person.yaml']);
  assert.match(readFileSync(join(folder, 'person.yaml'), 'utf8'), /# 勤務先の事務所 \/ Office\noffice:/);
  assert.match(read('content/data/short-addresses.yaml'), /^yoshino: \{ testimonial: yamada-hanako \}$/m);
  assert.match(read('content/data/facts.yaml'), /^yoshino-jpo-years:\n(?: .*\n)+ {6}value: 3\n/m);
  const { stops, report } = await check('ja');
  assert.ok(stops);
  assert.match(report, /person\.yaml:\d+:\d+ {2}office\.ja\n.*まだ書かれていない/);
  assert.match(report, /person\.yaml:\d+:\d+ {2}stops\[0\]\.coordinates\[0\]\n/);
});

test('its questions can be answered one by one, and what is missing is made on the way', () => {
  const before = ['facts', 'organizations', 'short-addresses', 'sources'].map((name) => join(data, `${name}.yaml`));
  const kept = before.map((file) => readFileSync(file, 'utf8'));
  const answers = [
    ...['../etc', 'kato-ai', '加藤愛', '加藤 愛', 'KATO', 'Kato', 'Ai'],
    ...[
      '+',
      'sky-office',
      'wind-office',
      '国際風力事務所',
      'International Wind Office',
      'IWO',
      'wind.example',
      'https://wind.example/',
    ],
    ...['ケニア', 'KEN', 'TZ', 'test-reprot', 'test-report', '', ''],
  ].join('\n');
  const japanese = script('new', ['testimonial', '--lang=ja'], `${answers}\n`);
  assert.equal(japanese.status, 0, japanese.stderr);
  for (const words of [
    '小文字の英字・数字を、ハイフン一つでつないだもの',
    '姓と名の間に半角の空きが一つ（例：山田 花子）',
    '最初だけ大文字のローマ字（例：Sakurai）',
    '「sky-office」はもうある',
    'https:// で始まるアドレス',
    '「KE」でしょうか。',
    '「test-report」でしょうか。',
  ]) {
    assert.ok(japanese.stderr.includes(words), `${words}\n${japanese.stderr}`);
  }
  assert.match(read('content/data/organizations.yaml'), /^wind-office:$/m);
  assert.match(read('content/data/short-addresses.yaml'), /^kato: \{ testimonial: kato-ai \}$/m);
  const english = script('new', ['testimonial', '--lang=en'], `kato-ai\n`);
  assert.equal(english.status, 1);
  assert.match(english.stderr, /"kato-ai" is there already, or was once\. Please try again\./);
  rmSync(join(testimonials, 'kato-ai'), { recursive: true });
  before.forEach((file, index) => writeFileSync(file, kept[index] ?? ''));

  assert.match(script('new', ['testimonal', '--lang=en']).stderr, /Did you mean "testimonial"\?/);
  assert.match(script('new', ['page', '--help', '--lang=en']).stdout, /--title-ja=…\s+Title in Japanese/);
});

test('rare kanji, emoji, CRLF and a byte order mark are legal', async () => {
  edit(join(folder, 'person.yaml'), (text) =>
    text
      .replace('〔事務所〕', 'ケニア国事務所')
      .replace('〔Office〕', 'Kenya Country Office')
      .replaceAll('〔職名〕', '労働専門官')
      .replace('〔Post〕', 'Labour Specialist')
      .replace('〔年〕', '2019')
      .replaceAll('[〔経度〕, 〔緯度〕]', '[36.82, -1.29]')
      .replace('country: JP\n    # [経度', 'country: KE\n    # [経度')
      .replaceAll('〔地名〕', 'ナイロビ')
      .replaceAll('〔Place〕', 'Nairobi')
      .replace('〔そこで何をしたか〕', '教師')
      .replace('〔What〕', 'Teacher')
      .replace('〔JPOとして何をしたか〕', 'JPOとしてILOへ')
      .replace('〔What as a JPO〕', 'To the ILO as a JPO')
      .replace('〔いまの仕事〕', '労働専門官')
      .replace('〔The post〕', 'Labour Specialist')
      .replace('〔本文〕', '本文')
      .replace('〔main text〕', 'main text')
      .replaceAll('\n', '\r\n'),
  );
  const paragraph = '𠮷野花子さんは、髙い空の下で子どもたちと学びました😀。'.repeat(4);
  edit(join(folder, 'ja.mdx'), (text) =>
    `\uFEFF${text
      .replace('〔題〕', '教室から始まった道')
      .replace('〔一覧に出る一文〕', 'ナイロビの教室から始まった、𠮷野花子さんの歩みです。')
      .replace('〔出典にある写真の説明〕', '教室で子どもたちと。')
      .replaceAll(/〔[^〕]*〕/g, (mark) => (mark === '〔 〕' ? mark : paragraph))}`.replaceAll('\n', '\r\n'),
  );
  edit(join(folder, 'en.mdx'), (text) =>
    text
      .replace('〔Title〕', 'A path that began in a classroom')
      .replace('〔One sentence for lists〕', 'A path that began in a classroom in Nairobi: YOSHINO Hanako.')
      .replace('〔The photograph in the source〕', 'With children in a classroom.')
      .replaceAll(/〔[^〕]*〕/g, (mark) =>
        mark === '〔 〕'
          ? mark
          : 'Yoshino learnt with the children under a high sky, for a long time 😀. '.repeat(4).trim(),
      )
      .replaceAll('\n', '\r\n'),
  );
  const { report } = await check();
  assert.match(report, /that nobody has accepted yet/);
  assert.match(report, /\n1 problem (?:and \d+ warnings? )?in content\//, report);
});

test('a new page is one command, and the check warns until something links to it', async () => {
  const made = run(
    'npm run new page',
    ...['--id=test-allowances', '--title-ja=手当', '--title-en=Allowances', '--source=test-report', '--lang=en'],
  );
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /\[Allowances\]\(\/test-allowances\/\)/);
  const [japanese = '', english = ''] = ['ja', 'en'].map((each) =>
    join(project, `content/guide/test-allowances/${each}.mdx`),
  );
  edit(japanese, (text) => text.replaceAll(/〔[^ 〕][^〕]*〕/g, '手当のことは、募集の案内で確かめます。'));
  edit(english, (text) => text.replaceAll(/〔[^ 〕][^〕]*〕/g, 'The call says what there is.'));
  assert.match((await check()).report, /test-allowances\/ja\.mdx:1\n {2}warning: +a page that nothing links to\n/);
  for (const [locale, words] of [
    ['ja', '[手当](/test-allowances/)'],
    ['en', '[Allowances](/test-allowances/)'],
  ]) {
    edit(join(folder, `${locale}.mdx`), (text) => text.replace(/(?=\r\n$)/, ` ${words}`));
  }
  assert.doesNotMatch((await check()).report, /nothing links/);
});

test('a translation is accepted by the name of its page', async () => {
  const unchanged = run('npm run translation:accept programme', '--lang=en');
  assert.equal(unchanged.status, 0, unchanged.stderr);
  assert.match(unchanged.stdout, /content\/guide\/programme\/en\.mdx was up to date\./);
  const wrong = script('accept-translation', ['programe', '--lang=en']);
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /did you mean programme\?/);
  for (const [name, sections] of [
    ['yamada-hanako', ['intro']],
    ['test-allowances', ['intro', 'overview']],
  ] as const) {
    const result = await acceptTranslation(project, name);
    assert.ok('accepted' in result);
    assert.deepEqual(
      result.accepted.map(({ id }) => id),
      sections,
    );
  }
  assert.ok('refused' in (await acceptTranslation(project, '../../etc')));
  assert.match(readFileSync(join(folder, 'translation.yaml'), 'utf8'), /\nintro: '[a-z2-7]+'\n/);
  await assertInOrder();
});

test('what is renamed takes all references along, and no translation falls behind', async () => {
  const renamed = run('npm run rename testimonial yamada-hanako sato-hanako');
  assert.equal(renamed.status, 0, renamed.stderr);
  folder = join(testimonials, 'sato-hanako');
  assert.ok(existsSync(join(folder, 'person.yaml')) && !existsSync(join(testimonials, 'yamada-hanako')));
  assert.match(
    read('content/data/short-addresses.yaml'),
    /^yoshino: \{ testimonial: sato-hanako, formerly: \[yamada-hanako\] \}$/m,
  );
  for (const [kind, from, to] of [
    ['source', 'test-report', 'test-paper'],
    ['organization', 'sky-office', 'cloud-office'],
    ['fact', 'yoshino-jpo-years', 'yoshino-years'],
    ['page', 'test-allowances', 'test-leave'],
  ] as const) {
    assert.ok('files' in (await rename(project, kind, from, to)));
    const left = globSync('content/**/*.{mdx,yaml}', { cwd: project }).filter((file) =>
      new RegExp(`(?<![\\w.-])${from}(?![\\w-])`).test(read(file).replace(/^formerly: .*$/m, '')),
    );
    assert.deepEqual(left, [], `${from} is left`);
  }
  await assertInOrder();
  assert.match(script('rename', ['fact', 'yoshino-yeers', 'x', '--lang=en']).stderr, /Did you mean "yoshino-years"\?/);
  for (const [kind, from, to, refused] of [
    ['page', 'irc', 'centre', /ask a developer/],
    ['fact', 'staff-target', 'target', /the chart of Japanese staff.*ask a developer/],
    ['page', 'test-leave', 'programme', /is there already, or was once/],
  ] as const) {
    const kept = await rename(project, kind, from, to);
    assert.match('refused' in kept ? kept.refused.en : '', refused);
  }
});

test('Astro by itself refuses a pasted script as well, before it builds anything', () => {
  const before = read('content/guide/routes/ja.mdx');
  const routes = join(project, 'content/guide/routes/ja.mdx');
  writeFileSync(routes, `${before}\n<script>alert(1)</script>\n`);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', LANG: 'en_GB.UTF-8', LC_ALL: '' },
    });
    assert.equal(status, 1);
    assert.match(stdout + stderr, /content\/guide\/routes\/ja\.mdx:\d+:1\n.*\n  found: {4}<script>/);
    assert.doesNotMatch(stdout + stderr, /^\s+at /m);
    assert.ok(!existsSync(join(project, 'dist')));
  } finally {
    writeFileSync(routes, before);
  }
});

/** A testimonial of somebody else, which is published and then withdrawn. */
function withdrawSomebody(): void {
  cpSync(folder, join(testimonials, 'tanaka-ken'), { recursive: true });
  edit(join(testimonials, 'tanaka-ken/person.yaml'), (text) => text.replace(/^order: .*/m, 'order: 999'));
  appendFileSync(join(data, 'short-addresses.yaml'), 'tanaka: { testimonial: tanaka-ken }\n');
  const { status, stderr } = script('remove', ['tanaka-ken']);
  assert.equal(status, 0, stderr);
}

test(
  'npm start shows the guide as it is being written: what is new, renamed, withdrawn or behind',
  {
    timeout: 180_000,
  },
  async () => {
    withdrawSomebody();
    const programme = join(project, 'content/guide/programme/ja.mdx');
    const before = readFileSync(programme, 'utf8');
    // The first line of the text, whatever it says.
    writeFileSync(
      programme,
      before.replace(/^(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/mu, '下見のための一文です。'),
    );
    const command = 'npm start -- --preview';
    assert.ok(commands.includes(command), `content/README.md no longer shows ${command}`);
    used.add(command);
    server = spawn('npm', command.split(' ').slice(1), {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let said = '';
    let address: string | undefined;
    for await (const chunk of server.stdout ?? []) {
      said += chunk;
      [address] = /http:\/\/localhost:\d+\//.exec(said.replaceAll(/\u001b\[\d+m/g, '')) ?? [];
      if (address) break;
    }
    assert.ok(address, said);
    const answer = await fetch(`${address}testimonials/sato-hanako/`);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /𠮷野 花子😀/);
    stop();
    writeFileSync(programme, before);

    const sitemap = read('dist/sitemap-0.xml');
    const redirects = read('dist/_redirects');
    for (const [prefix, name, withdrawn] of [
      ['', '𠮷野 花子😀', 'この経験者の声は取り下げられました'],
      ['en/', 'YOSHINO Hanako', 'This story has been withdrawn'],
    ] as const) {
      const own = `/${prefix}testimonials/sato-hanako/`;
      assert.ok(page(own).includes(name));
      for (const list of ['', 'testimonials/']) {
        const html = page(prefix + list);
        assert.ok(html.includes(name), `/${prefix}${list} does not name ${name}`);
        assert.ok(html.includes(`href="${own}"`), `/${prefix}${list} has no link`);
      }
      const country = prefix ? /<text[^>]*>Kenya \(2 people\)<\/text>/ : /<text[^>]*>ケニア（2人）<\/text>/;
      assert.match(page(prefix), country, 'the map does not say how many are in the country');
      const status = page(`${prefix}about/status`);
      assert.ok(status.includes(name) && status.includes(prefix ? 'Allowances' : '手当'));
      assert.ok(page(`${prefix}print`).includes(prefix ? 'The call says what there is.' : '募集の案内'));

      for (const former of [`${prefix}p/yoshino`, `${prefix}testimonials/yamada-hanako`]) {
        assert.ok(page(former).includes(`content="0;url=${own}"`), `/${former}/ does not lead on`);
        assert.match(page(former), new RegExp(`rel="canonical" href="[^"]*${own}"`));
        assert.ok(redirects.includes(`/${former}/ ${own} 301\n`), former);
        assert.ok(!sitemap.includes(`/${former}/</loc>`), former);
      }
      const leave = `/${prefix}test-leave/`;
      assert.ok(page(`${prefix}test-allowances`).includes(`content="0;url=${leave}"`), 'a renamed page');
      assert.ok(redirects.includes(`/${prefix}test-allowances/ ${leave} 301\n`));
      assert.ok(!sitemap.includes(`/${prefix}test-allowances/</loc>`));
      for (const gone of [`${prefix}p/tanaka`, `${prefix}testimonials/tanaka-ken`]) {
        assert.ok(page(gone).includes(withdrawn), gone);
        assert.match(page(gone), /<meta name="robots" content="noindex">/);
        assert.ok(page(gone).includes(`href="/${prefix}testimonials/"`), gone);
        assert.ok(!sitemap.includes(`/${gone}/</loc>`) && !redirects.includes(`/${gone}/ `), gone);
      }
      for (const path of ['testimonials/sato-hanako', 'test-leave']) {
        assert.ok(sitemap.includes(`<loc>http://localhost:4321/${prefix}${path}/</loc>`), path);
      }
    }
    assert.match(page('en/programme'), /the English is not up to date yet/);
    assert.match(page('programme'), /英語は、日本語の変更にまだ追いついていません/);
    assert.doesNotMatch(page('en/routes'), /not up to date yet/);
  },
);

test('who withdraws leaves addresses that say so, and takes along what nobody else needs', async () => {
  const removed = run('npm run remove sato-hanako');
  assert.equal(removed.status, 0, removed.stderr);
  assert.ok(!existsSync(folder));
  assert.match(
    read('content/data/short-addresses.yaml'),
    /^yoshino: \{ testimonial: sato-hanako, formerly: \[yamada-hanako\], withdrawn: '\d{4}-\d\d-\d\d' \}$/m,
  );
  assert.doesNotMatch(read('content/data/facts.yaml'), /yoshino/);
  assert.match(read('content/data/sources.yaml'), /^test-paper:$/m, 'a page still has this source');
  await assertInOrder();
});

test('an address that was published is never lost, and never another’s', async () => {
  const file = join(data, 'short-addresses.yaml');
  const before = readFileSync(file, 'utf8');
  for (const [change, expected] of [
    [(text: string) => text.replace(/^\w+: .*\n/m, ''), /no short address for content\/testimonials\//],
    [(text: string) => `${text}nobody: { testimonial: no-body }\n`, /whose testimonial content\/testimonials\/no-body/],
    [(text: string) => `${text}tanaka: { testimonial: tanaka-ken }\n`, /a second time|twice/],
    [
      (text: string) => text.replace(/ \}\n/, ", withdrawn: '2026-11-24' }\n"),
      /the address of a withdrawn testimonial/,
    ],
  ] as const) {
    writeFileSync(file, change(before));
    const { stops, report } = await check();
    assert.ok(stops);
    assert.match(report, expected);
  }
  writeFileSync(file, before);
  const again = script('new', ['testimonial', '--lang=en'], 'yamada-hanako\n');
  assert.match(again.stderr, /"yamada-hanako" is there already, or was once/);
});

test('every command of the editors’ page was run', () => {
  assert.ok(commands.length >= 9);
  assert.deepEqual(
    commands.filter((command) => !used.has(command)),
    [],
  );
});
