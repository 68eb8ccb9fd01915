import { expect, type Page, test } from '@playwright/test';
import { found, readableAddresses, readSite } from '../site.ts';
import { findOverflow } from '../overflow.ts';
import { findTextUponText } from '../type.ts';
import { findCutTexts } from './cuts.ts';
import { addRules, openMenu, openPage } from './states.ts';
import { readTextRuns } from './texts.ts';

/** A window of 1280 by 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

/** More space than most readers ask for: WCAG 2.2, 1.4.12. */
const moreSpace = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/**
 * What a page says now, but for drawings, whose words stand in a table or a list, and for the heads of columns: in a row
 * that stands by itself, cells name their column where they need it.
 */
async function readWords(page: Page): Promise<string[]> {
  const heads = await page.locator('thead').allTextContents();
  const runs = (await readTextRuns(page)).filter(({ isDrawn }) => !isDrawn);
  return runs.map(({ text }) => text).filter((text) => !heads.some((head) => head.includes(text)));
}

/** Boxes that scroll sideways, but for tables, maps and code, which have two dimensions by their nature. */
function findSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => !box.querySelector('table, svg, code'))
      .map((box) => box.outerHTML.slice(0, 100)),
  );
}

/** Boxes that stay in a window while what is behind them is scrolled. */
function findSticky(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((box) => /fixed|sticky/.test(getComputedStyle(box).position) && box.checkVisibility())
      // What is said of a copied link is there for a moment alone.
      .filter((box) => box.textContent !== '')
      .map((box) => box.outerHTML.slice(0, 100)),
  );
}

/** Links and fields of an open menu that a reader cannot scroll to. */
async function findOutOfReach(page: Page): Promise<string[]> {
  const missed: string[] = [];
  for (const control of await page.locator('#menu').locator('a, input, button').all()) {
    await control.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const isReached = await control.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(x + width / 2, y + height / 2);
      return element.contains(at);
    });
    if (!isReached) missed.push(await control.evaluate((element) => element.outerHTML.slice(0, 100)));
  }
  return missed;
}

for (const address of found(readableAddresses(readSite()), 'page')) {
  test(
    `${address} at 400 % has all its text in one column, with nothing over it`,
    { tag: ['@1.4.10', '@2.4.11'] },
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 1024 });
      await openPage(page, address);
      const before = await readWords(page);
      await page.setViewportSize(zoomed);
      expect.soft(await findSticky(page), 'stays in the window').toEqual([]);
      await openMenu(page);
      const after = (await readWords(page)).join('\n');
      expect(before.length).toBeGreaterThan(0);
      const lost = before.filter((text) => !after.includes(text));
      expect.soft(lost, 'lost').toEqual([]);
      expect.soft(await findOutOfReach(page), 'out of reach').toEqual([]);
      expect.soft(await page.evaluate(findOverflow)).toEqual({ width: zoomed.width, outside: [] });
      expect.soft(await findSideways(page), 'scrolled in two directions').toEqual([]);
      expect.soft(await findCutTexts(page), 'cut off').toEqual([]);
    },
  );

  test(`${address} keeps all of its text with more space in it`, { tag: ['@1.4.12'] }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, address);
    await addRules(page, moreSpace);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findCutTexts(page), `cut off at ${width} px`).toEqual([]);
      expect.soft(await findTextUponText(page), `at ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(findOverflow), `at ${width} px`).toEqual({ width, outside: [] });
    }
  });
}
