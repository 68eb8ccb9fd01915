import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { ja } from '../src/i18n/ja.ts';
import { copyForDisk } from '../src/integrations/disk-copy.ts';
import { assertNone } from './assert-none.ts';
import { found, readSite } from './site.ts';

const { folder, origin, base } = readSite();
/** The name of a folder as people give it. */
const root = mkdtempSync(join(tmpdir(), 'guide-disk-'));
const copy = join(root, 'JPO ガイド (写し) #1');

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  copyForDisk(folder, copy, new URL(base, origin));
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The address of a file of the copy. */
function addressOf(file: string): string {
  return pathToFileURL(join(copy, file)).href;
}

/** All that the browser complains of, from now on. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => said.push(`${page.url()}: ${request.url()} ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) said.push(`${page.url()} asks for ${request.url()}`);
  });
  return said;
}

/** The addresses that a page names in the copy, and the ids it has. */
function readPage(page: Page) {
  return page.evaluate(() => ({
    address: location.href,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    addresses: [...document.querySelectorAll('[href], [src]')]
      .filter((element) => !element.matches('link[rel="canonical"], link[rel="alternate"]'))
      .map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', location.href).href),
    broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
  }));
}

test('from a disk every page is whole: links, pictures, styles and scripts answer, and nothing is refused', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const said = complaints(page);
  const files = found(globSync('**/*.html', { cwd: copy }), 'page');
  const pages = [];
  // What only leads on is left before it could be read.
  for (const file of files.filter((each) => !/(?:^|\/)p\//.test(each))) {
    await page.goto(addressOf(file));
    if (page.url() !== addressOf(file)) continue;
    await page.evaluate(() => document.fonts.ready);
    pages.push(await readPage(page));
  }
  expect(pages.length).toBeGreaterThan(20);
  assertNone(said);
  assertNone(pages.flatMap(({ address, broken }) => broken.map((picture) => `${address}: ${picture}`)));

  const ids = new Map(pages.map((each) => [each.address, new Set(each.ids)]));
  const inside = pages.flatMap(({ address, addresses }) =>
    addresses.filter((each) => each.startsWith('file:')).map((each) => ({ address, to: new URL(each) })),
  );
  assertNone(
    inside
      .filter(({ to }) => !fileURLToPath(to).startsWith(`${copy}/`) || !existsSync(fileURLToPath(to)))
      .concat(inside.filter(({ to }) => to.pathname.endsWith('/')))
      .map(({ address, to }) => `${address}: ${to.href} leads nowhere`),
  );
  assertNone(
    inside
      .filter(({ to }) => to.hash && !ids.get(to.href.replace(to.hash, ''))?.has(decodeURIComponent(to.hash.slice(1))))
      .map(({ address, to }) => `${address}: ${to.href} names no section`),
  );
});

test('from a disk a reader changes the language, and stays in the section', async ({ page }) => {
  const said = complaints(page);
  await page.goto(`${addressOf('about/index.html')}#how-made`);
  const heading = page.locator('#how-made');
  await expect(heading).toBeVisible();
  await page.locator('header [hreflang="en"]').click();
  await expect(page).toHaveURL(`${addressOf('en/about/index.html')}#how-made`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('header [hreflang="ja"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  assertNone(said);
});

test('from a disk a short address leads to its story', async ({ page }) => {
  const [short = ''] = found(globSync('p/*/index.html', { cwd: copy }), 'short address');
  await page.goto(addressOf(short));
  await expect(page).toHaveURL(/\/testimonials\/[^/]+\/index\.html$/);
});

test('from a disk the eligibility check answers', async ({ page }) => {
  await page.goto(addressOf('eligibility/index.html'));
  const check = page.locator('.self-check');
  const before = await check.innerText();
  await check.locator('input').first().check();
  await expect.poll(() => check.innerText()).not.toBe(before);
});

test('from a disk the page of search says that there is none, and lists the pages', async ({ page }) => {
  const said = complaints(page);
  for (const [file, words] of [
    ['search/index.html', ja.search.offline],
    ['en/search/index.html', en.search.offline],
  ] as const) {
    await page.goto(addressOf(file));
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    expect(await page.locator('#all-pages a:visible').count()).toBeGreaterThan(10);
  }
  assertNone(said);
});
