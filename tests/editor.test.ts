import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';

/** The commands that the editors' page shows, in its order, each once. */
const commands = [
  ...new Set(
    [...readFileSync('content/README.md', 'utf8').matchAll(/^ *npm run .*|^ *npm start.*/gm)].map(([line]) =>
      line.trim(),
    ),
  ),
];

/**
 * A copy of the project in which an editor can work. Its packages are those of the project, by links; what a build
 * keeps among them is the copy's own.
 */
function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'guide-editor-'));
  for (const name of readdirSync('.')) {
    if (!['node_modules', 'dist', '.git', '.cache', '.astro', 'test-results'].includes(name)) {
      cpSync(name, join(root, name), { recursive: true });
    }
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!['.astro', '.vite'].includes(name))
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

const project = copyProject();
const testimonial = join(project, 'content/testimonials/yoshino-hanako');
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

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(testimonial, file), change(readFileSync(join(testimonial, file), 'utf8')));
}

function page(path: string): string {
  return readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');
}

test('a new testimonial is one command, and the check then says what is still to be written', () => {
  const made = run(
    'npm run new testimonial',
    ...['--id=yoshino-hanako', '--name=𠮷野 花子😀', '--family=Yoshino', '--given=Hanako', '--organization=unicef'],
    ...['--country=KE', '--source=bluebook-2019', '--short-id=yoshino', '--lang=ja'],
  );
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /npm run translation:accept yoshino-hanako/);
  assert.deepEqual(globSync('*', { cwd: testimonial }).sort(), ['en.mdx', 'ja.mdx', 'person.yaml']);
  assert.match(readFileSync(join(testimonial, 'person.yaml'), 'utf8'), /# 勤務先の事務所 \/ Office\noffice:/);
  const check = run('npm run check:content');
  assert.equal(check.status, 1);
  assert.match(check.stderr, /person\.yaml:\d+:\d+ {2}office\.ja\n.*まだ書かれていない/);
});

test('its questions can be answered one by one, in Japanese or English', () => {
  const answers = ['../etc', 'sato-ai', '佐藤 愛', 'Sato', 'Ai', 'unicf', 'unicef', 'TZ', 'bluebook-2019', ''];
  const ask = (language: string) =>
    spawnSync(process.execPath, ['scripts/new.ts', 'testimonial', `--lang=${language}`], {
      cwd: project,
      encoding: 'utf8',
      input: `${answers.join('\n')}\n`,
    });
  const japanese = ask('ja');
  assert.equal(japanese.status, 0, japanese.stderr);
  assert.match(japanese.stderr, /小文字の英字、数字、ハイフンだけで書きます。/);
  assert.match(japanese.stderr, /「unicef」でしょうか。/);
  const register = join(project, 'content/data/short-addresses.yaml');
  const text = readFileSync(register, 'utf8');
  assert.match(text, /^sato: \{ testimonial: sato-ai \}$/m);
  const english = ask('en');
  assert.equal(english.status, 1);
  assert.match(english.stderr, /There is one already\. Please try again\./);
  rmSync(join(dirname(testimonial), 'sato-ai'), { recursive: true });
  writeFileSync(register, text.replace(/^sato:.*\n/m, ''));
});

test('rare kanji, emoji, CRLF and a byte order mark are legal', () => {
  edit('person.yaml', (text) =>
    text
      .replace('〔事務所〕', 'ケニア国事務所')
      .replace('〔Office〕', 'Kenya Country Office')
      .replaceAll('〔職名〕', '教育専門官')
      .replace('〔Post〕', 'Education Specialist')
      .replace('〔年〕', '2019')
      .replace('"〔[経度, 緯度]〕"', '[36.82, -1.29]')
      .replace('〔地名〕', '京都')
      .replace('〔Place〕', 'Kyoto')
      .replace('    # coordinates: [139.69, 35.69]', '    coordinates: [135.77, 35.01]')
      .replace('〔そこで何をしたか〕', '教師')
      .replace('〔What〕', 'Teacher')
      .replace('〔JPOとして何をしたか〕', 'JPOとしてUNICEFへ')
      .replace('〔What as a JPO〕', 'To UNICEF as a JPO')
      .replace('〔いまの仕事〕', '教育専門官')
      .replace('〔The post〕', 'Education Specialist')
      .replace('〔本文〕', '本文')
      .replace('〔main text〕', 'main text')
      .replace('    country: KE\n', '    country: KE\n    coordinates: [36.82, -1.29]\n')
      .replaceAll('\n', '\r\n'),
  );
  edit('ja.mdx', (text) =>
    `\uFEFF${text
      .replace('〔題〕', '教室から始まった道')
      .replace('〔一覧に出る一文〕', '京都の教室からケニアへ。𠮷野花子さんの歩みです。')
      .replace('〔出典にある写真の説明〕', '教室で子どもたちと。')
      .replaceAll(/〔[^〕]*〕(?=\n)/g, '𠮷野花子さんは、髙い空の下で子どもたちと学びました😀。')}`.replaceAll(
      '\n',
      '\r\n',
    ),
  );
  edit('en.mdx', (text) =>
    text
      .replace('〔Title〕', 'A path that began in a classroom')
      .replace('〔One sentence for lists〕', 'From a classroom in Kyoto to Kenya: the path of YOSHINO Hanako.')
      .replace('〔The photograph in the source〕', 'With children in a classroom.')
      .replaceAll(/〔[^〕]*〕(?=\n)/g, 'Yoshino learnt with the children under a high sky 😀.')
      .replaceAll('\n', '\r\n'),
  );
  const check = run('npm run check:content');
  assert.match(check.stderr, /that nobody has accepted yet/);
  assert.match(check.stderr, /\n1 problem in content\//, check.stderr);
});

test('a translation is accepted by the name of its page', () => {
  const unchanged = run('npm run translation:accept programme');
  assert.equal(unchanged.status, 0, unchanged.stderr);
  assert.match(unchanged.stdout, /content\/guide\/programme\/en\.mdx was up to date\./);
  const accept = (name: string) =>
    spawnSync(process.execPath, ['scripts/accept-translation.ts', name], { cwd: project, encoding: 'utf8' });
  const wrong = accept('programe');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /did you mean programme\?/);
  assert.equal(accept('../../etc').status, 1);
  assert.match(accept('yoshino-hanako').stdout, /accepted intro/);
  assert.match(readFileSync(join(testimonial, 'translation.yaml'), 'utf8'), /\nintro: '[a-z2-7]+'\n/);
  const check = run('npm run check:content');
  assert.equal(check.status, 0, check.stderr);
  assert.match(check.stdout, /content\/ is in order\./);
});

test('Astro by itself refuses a pasted script as well, before it builds anything', () => {
  const routes = join(project, 'content/guide/routes/ja.mdx');
  const before = readFileSync(routes, 'utf8');
  writeFileSync(routes, `${before}\n<script>alert(1)</script>\n`);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    assert.equal(status, 1);
    assert.match(stdout + stderr, /content\/guide\/routes\/ja\.mdx:50:1\n.*\n  found: {4}<script>/);
    assert.doesNotMatch(stdout + stderr, /^\s+at /m);
    assert.ok(!existsSync(join(project, 'dist')));
  } finally {
    writeFileSync(routes, before);
  }
});

test('a preview shows the new testimonial everywhere, and says what is behind in the reader’s language', () => {
  const programme = join(project, 'content/guide/programme/ja.mdx');
  const before = readFileSync(programme, 'utf8');
  writeFileSync(programme, before.replace('求められる分野は、', '求められている分野は、'));
  try {
    const preview = run('npm run build -- --preview');
    assert.equal(preview.status, 0, preview.stderr);
    for (const [prefix, name] of [
      ['', '𠮷野 花子😀'],
      ['en/', 'YOSHINO Hanako'],
    ] as const) {
      assert.ok(page(`${prefix}testimonials/yoshino-hanako`).includes(name));
      for (const list of ['', 'testimonials/']) {
        const html = page(prefix + list);
        assert.ok(html.includes(name), `/${prefix}${list} does not name ${name}`);
        assert.ok(html.includes(`href="/${prefix}testimonials/yoshino-hanako/"`), `/${prefix}${list} has no link`);
      }
      const home = page(prefix);
      assert.match(
        home,
        prefix ? /<text[^>]*>Kenya<\/text>/ : /<text[^>]*>ケニア<\/text>/,
        'the map lacks the country',
      );
      assert.ok(page(`${prefix}about/status`).includes(name));
      assert.ok(page(`${prefix}p/yoshino`).includes(`/${prefix}testimonials/yoshino-hanako/`), 'no short address');
    }
    const sitemap = readFileSync(join(project, 'dist/sitemap-0.xml'), 'utf8');
    for (const prefix of ['', 'en/']) {
      assert.ok(sitemap.includes(`<loc>http://localhost:4321/${prefix}testimonials/yoshino-hanako/</loc>`));
    }
    assert.match(page('en/programme'), /the English is not up to date yet.*href="#hosts"/s);
    assert.match(page('programme'), /英語は、日本語の変更にまだ追いついていません/);
    assert.doesNotMatch(page('en/routes'), /not up to date yet/);
  } finally {
    writeFileSync(programme, before);
  }
});

test('npm start shows the guide', { timeout: 180_000 }, async () => {
  used.add('npm start');
  server = spawn('npm', ['start'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += chunk;
    const [address] = /http:\/\/localhost:\d+\//.exec(said.replaceAll(/\u001b\[\d+m/g, '')) ?? [];
    if (!address) continue;
    const answer = await fetch(`${address}testimonials/yoshino-hanako/`);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /𠮷野 花子😀/);
    stop();
    return;
  }
  assert.fail(said);
});

test('every command of the editors’ page was run', () => {
  assert.ok(commands.length >= 5);
  assert.deepEqual(
    commands.filter((command) => !used.has(command)),
    [],
  );
});
