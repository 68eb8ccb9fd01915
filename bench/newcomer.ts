/**
 * How long the first change of a newcomer takes: a fresh clone, the packages, the dev server, a changed sentence in it,
 * and what `CONTRIBUTING.md` asks for afterwards.
 *
 *     npm run bench:newcomer
 *     npm run bench:newcomer -- --packages=new   npm fetches every package anew
 *
 * What is cloned is what is committed. Node is the machine's own until the clone has its packages.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readArguments } from '../scripts/arguments.ts';

const { values } = readArguments(
  { options: { packages: { type: 'string', default: 'kept' } } },
  'npm run bench:newcomer -- --packages=kept|new',
);

const home = mkdtempSync(join(tmpdir(), 'guide-newcomer-'));
const clone = join(home, 'jpo-guide');
const own = resolve('node_modules');
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(own) && !folder.includes('node-gyp-bin'))
    .join(delimiter),
  ...(values.packages === 'new' ? { npm_config_cache: join(home, 'npm') } : {}),
};

/** The sentence that is added to the lead of a page, in each language. */
const page = { id: 'programme', added: { ja: 'これは足した文です。', en: 'This sentence is new. ' } };

const began = performance.now();
let last = began;

function tell(what: string): void {
  const now = performance.now();
  console.log(
    `${((now - last) / 1000).toFixed(1).padStart(6)} s, in all ${((now - began) / 1000).toFixed(0)} s: ${what}`,
  );
  last = now;
}

/** Starts a command in a process group of its own, so that all it starts ends with it. */
function start(command: string, cwd: string) {
  return spawn(command, { cwd, env, shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Runs a command to its end. What it says is passed on only where it fails. */
async function run(command: string, cwd = clone): Promise<void> {
  const child = start(command, cwd);
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${printed}`);
  tell(command);
}

function addSentence(locale: 'ja' | 'en'): void {
  const file = join(clone, `content/guide/${page.id}/${locale}.mdx`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^lead: /m, `lead: ${page.added[locale]}`));
}

async function textOf(address: string): Promise<string> {
  return fetch(address, { headers: { accept: 'text/html' } }).then(
    (response) => response.text(),
    () => '',
  );
}

async function showChangedSentence(): Promise<void> {
  const server = start('npm run dev -- --port=0 --lang=en', clone);
  try {
    let printed = '';
    server.stdout.on('data', (chunk) => (printed += chunk));
    while (!printed.includes('watching for file changes')) {
      if (server.exitCode !== null) throw new Error(`npm run dev ended:\n${printed}`);
      await setTimeout(50);
    }
    tell('npm run dev, until it serves, packages included');
    const [origin = ''] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    const address = `${origin}/${page.id}/`;
    await textOf(address);
    tell('the page, for the first time');
    addSentence('ja');
    while (!(await textOf(address)).includes(page.added.ja)) await setTimeout(50);
    tell('a sentence that is saved, until the page has it');
  } finally {
    if (server.exitCode === null) process.kill(-server.pid!, 'SIGTERM');
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
await run(`git clone --quiet ${JSON.stringify(resolve('.'))} ${JSON.stringify(clone)}`, home);
await showChangedSentence();
addSentence('en');
for (const command of [
  `npm run translation:accept ${page.id}`,
  'npm run check:content',
  'npm run build',
  'npm run test:quick',
]) {
  await run(command);
}
