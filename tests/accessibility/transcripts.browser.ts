import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, type Page, test } from '@playwright/test';
import { localeIds } from '../../src/i18n/locales.ts';
import { localizePath } from '../../src/i18n/paths.ts';
import { fixture } from '../content-copy.ts';
import { copyProject } from '../project-copy.ts';
import { readAloud } from './read-aloud.ts';

/** Where the small guide is published, and on which day it was built. */
const environment = {
  SITE_URL: 'https://guide.example',
  BASE_PATH: '',
  SOURCE_DATE_EPOCH: String(Date.UTC(2027, 0, 2) / 1000),
};

// The pages are of one build, and one process reads them.
test.describe.configure({ mode: 'default' });

let project: string;
let server: ChildProcess;
let url: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  project = copyProject(`${fixture}/content`);
  const options = { cwd: project, env: { ...process.env, ...environment } };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--lang=en'], {
    ...options,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  server = spawn(process.execPath, ['scripts/serve.ts'], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout! })) {
    [url = ''] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (url) break;
  }
});

test.afterAll(() => {
  server.kill();
  rmSync(project, { recursive: true, force: true, maxRetries: 3 });
});

/** Answers three of the questions, each in another way. */
async function answer(page: Page): Promise<void> {
  for (const [index, value] of ['yes', 'no', 'unsure'].entries())
    await page.locator('.self-check fieldset').nth(index).locator(`input[value="${value}"]`).check();
}

const inEachLanguage = [
  { name: 'home', path: '/' },
  { name: 'eligibility', path: '/eligibility/', prepare: answer },
  { name: 'story', path: '/testimonials/tono-minato/' },
  { name: 'figures', path: '/figures/' },
].flatMap((page) =>
  localeIds.map((locale) => ({
    ...page,
    name: `${page.name}.${locale}`,
    address: localizePath(page.path, locale),
  })),
);
const pages: { name: string; address: string; prepare?: typeof answer }[] = [
  ...inEachLanguage,
  { name: 'side-by-side', address: '/bilingual/' },
];

const criteria = ['@1.1.1', '@1.3.1', '@1.3.2', '@2.4.4', '@2.4.6', '@3.1.1', '@3.1.2', '@4.1.2', '@4.1.3'];

for (const { name, address, prepare } of pages) {
  test(
    `the page ${name} of a small guide is read aloud as it was when it was last reviewed`,
    {
      tag: criteria,
    },
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(url + address);
      await prepare?.(page);
      const advice = 'where it differs for good: docs/accessibility-tests.md, then npm run transcripts';
      expect(await readAloud(page), advice).toMatchSnapshot(['transcripts', `${name}.txt`]);
    },
  );
}
