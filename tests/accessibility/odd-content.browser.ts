import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readableAddresses, readSite } from '../site.ts';
import { findOverflow } from '../overflow.ts';
import { findTextUponText } from '../type.ts';
import { findCutTexts } from './cuts.ts';
import { buildOddGuide, odd } from './odd-guide.ts';
import { openPage } from './states.ts';

/** The narrowest window of each layout, and a wide one. */
const widths = [320, 360, 640, 768, 960, 1440];

test.describe.configure({ mode: 'default' });

let root: string;
let server: ChildProcess;
let url = '';

test.beforeAll(async () => {
  test.setTimeout(300_000);
  root = buildOddGuide();
  server = spawn(process.execPath, ['scripts/serve.ts', '--lang=en'], { cwd: root });
  let printed = '';
  server.stdout?.on('data', (chunk) => (printed += chunk));
  await expect.poll(() => /http:\/\/localhost:\d+/.exec(printed)?.[0], { timeout: 20_000 }).toBeTruthy();
  [url = ''] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
});

test.afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

test('words two fifths longer fit every page from 320 to 1440 px', { tag: ['@1.4.10', '@1.4.4'] }, async ({ page }) => {
  test.setTimeout(300_000);
  const addresses = readableAddresses(readSite(join(root, 'dist')));
  for (const address of addresses.filter((each) => !each.includes('?'))) {
    await openPage(page, url + address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const where = `${address} at ${width} px`;
      // Side by side, the words of a table or a chart are longer twice over.
      if (!address.startsWith('/bilingual/'))
        expect.soft(await page.evaluate(findOverflow), where).toEqual({ width, outside: [] });
      expect.soft(await findCutTexts(page), where).toEqual([]);
      expect.soft(await findTextUponText(page), where).toEqual([]);
    }
  }
});

/** Where a name stands on the page, from the left. */
function placeOf(name: string): number {
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(name);
    if (at < 0 || node.parentElement!.closest('h1')) continue;
    range.setStart(node, at);
    range.setEnd(node, at + name.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`${name} is not on the page`);
}

for (const prefix of ['', '/en']) {
  const story = `${prefix}/testimonials/tono-minato/`;

  test(
    `names from the right keep their order and their own direction in ${story}`,
    { tag: '@1.3.2' },
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 800 });
      await page.goto(url + story);
      const [one, other] = odd.fromTheRight;
      expect(await page.evaluate(placeOf, one)).toBeLessThan(await page.evaluate(placeOf, other));
      await expect(page.locator('main p bdi')).toHaveText([one, other]);
      await expect(page.locator('h1 bdi')).toHaveText(other);
    },
  );

  test(`rare characters and a long name are whole in ${story}, in a card, and found`, async ({ page }) => {
    const shown = prefix ? `${odd.family.toUpperCase()} Minato` : odd.name;
    await page.goto(url + story);
    await expect(page.locator('main').getByText(shown, { exact: true }).first()).toBeVisible();
    await page.goto(`${url}${prefix}/testimonials/`);
    const card = page.locator('main article').filter({ has: page.locator(`a[href="${story}"]`) });
    await expect(card.getByText(shown, { exact: true })).toBeVisible();
    await expect(card.locator('h3 bdi')).toHaveText(odd.fromTheRight[1]);
    // The letters of the town are not its own any more where English words were made longer.
    const names = [odd.name.split(' ')[0], odd.family, ...odd.fromTheRight, ...(prefix ? [] : [odd.town])];
    for (const words of names) {
      await page.goto(`${url}${prefix}/search/?q=${words}`);
      await expect.soft(page.locator(`#hits a[href^="${story}"]`).first(), words).toBeVisible();
    }
  });
}
