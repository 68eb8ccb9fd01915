import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as expectSoon, test } from '@playwright/test';
import { copyProject } from './project-copy.ts';

/** A machine that does other things too may take its time between a save and the page. */
const expect = expectSoon.configure({ timeout: 20_000 });

/** A text of the guide, in which all that is written below is written. */
const page = { file: 'content/guide/routes/ja.mdx', address: '/routes/' };

test.describe.configure({ mode: 'serial' });

let root: string;
let server: ChildProcess;
let printed = '';
let url: string;

test.beforeAll(async () => {
  root = copyProject('tests/fixtures/guide/content');
  server = spawn(process.execPath, ['scripts/dev.ts', '--port=0', '--lang=en'], { cwd: root });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (printed += chunk));
  await expect.poll(() => printed, { timeout: 50_000 }).toContain('watching for file changes');
  [url = ''] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
});

test.afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

/** How often the terminal has had some words since a moment, given by the length of what it had printed. */
function timesPrinted(words: string, since: number): number {
  return printed.slice(since).split(words).length - 1;
}

/** Saves a change of a file and gives what undoes it. */
function save(file: string, change: (text: string) => string): () => void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  return () => writeFileSync(path, before);
}

const addLine = (line: string) => (text: string) => `${text}\n${line}\n`;

/** What keeps a page from being drawn: the words of the check are there in its place. */
const stopping: [what: string, change: (text: string) => string, says: string][] = [
  ['a fact that does not exist', addLine('<Fact id="no-such-fact" at="2019" />'), 'no-such-fact'],
  ['a component that does not exist', addLine('<NoSuchComponent />'), '<NoSuchComponent>'],
  ['markup that is not closed', addLine('<Note'), page.file],
  ['front matter that is no YAML', (text) => text.replace('---\n', '---\n"not closed: [\n'), 'YAML'],
  ['a field with a wrong value', (text) => text.replace(/^updated: .*$/m, 'updated: yesterday'), 'yesterday'],
];

for (const [what, change, says] of stopping) {
  test(`a page is not blank, and not the old one, with ${what}`, async ({ page: tab }) => {
    await tab.goto(`${url}${page.address}`);
    await expect(tab.getByRole('banner')).toBeVisible();
    const since = printed.length;
    const undo = save(page.file, change);
    try {
      await expect(tab.getByRole('alert')).toContainText(says);
      expect((await tab.request.get(`${url}${page.address}`, { headers: { accept: 'text/html' } })).status()).toBe(500);
      expect(timesPrinted(says, since)).toBeGreaterThan(0);
    } finally {
      undo();
    }
    await expect(tab.getByRole('banner')).toBeVisible();
    await expect(tab.getByRole('alert')).toHaveCount(0);
  });
}

test('what does not keep a page from being drawn stands in a bar on it, and in the terminal once', async ({
  page: tab,
}) => {
  await tab.goto(`${url}/en${page.address}`);
  const bar = tab.getByRole('status').getByRole('region');
  await expect(bar).toHaveCount(0);
  const since = printed.length;
  const undo = save(page.file, addLine('そこでは50人が働いています。'));
  try {
    await expect(bar).toContainText(`${page.file}:`);
    await expect(bar).toContainText('50人');
    await expect(bar.locator('summary')).toHaveText(/^\d+ problems? /);

    await bar.locator('summary').click();
    await expect(bar.getByRole('listitem')).toHaveCount(0);
    // The page may be opening itself anew just then, with what Astro has stored meanwhile.
    await expect(async () => {
      await tab.reload();
    }).toPass();
    await expect(bar.locator('summary')).toBeVisible();
    await expect(bar.getByRole('listitem')).toHaveCount(0);

    await bar.getByRole('button', { name: 'Close' }).click();
    await expect(bar).toHaveCount(0);

    // Saved again as it was, the file has nothing new to say.
    save(page.file, (text) => text);
    await tab.waitForTimeout(1_000);
    expect(timesPrinted('a figure is written into the text', since)).toBe(1);
  } finally {
    undo();
  }
  await expect.poll(() => timesPrinted('content/ is in order.', since)).toBe(1);
  // The page may be opening itself anew just then, with what Astro has stored meanwhile.
  await expect(async () => {
    await tab.reload();
  }).toPass();
  await expect(bar).toHaveCount(0);
});
