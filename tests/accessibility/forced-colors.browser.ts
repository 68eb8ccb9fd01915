import { expect, type Page, test } from '@playwright/test';
import { found, readableAddresses, readSite } from '../site.ts';
import { findFaint, findPale } from './contrast.ts';
import { readBorders, readDrawings, readOutlines } from './marks.ts';
import { type Box, countChanges, readColor, takePicture } from './pixels.ts';
import { openPage, showState } from './states.ts';
import { readTextRuns } from './texts.ts';

/** How many pixels of an element may change with its state, and the state still be overlooked. */
const overlooked = 8;

/** What is in a state that nobody sees: with the state and without it, it looks the same. Takes the states away. */
async function findUnseenStates(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const elements = page.locator('a[aria-current]:visible, [type=radio]:checked');
  const marks = await elements.evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box: Box = { x: x + scrollX, y: y + scrollY, width, height };
      return { what: element.outerHTML, box };
    }),
  );
  const before = await takePicture(devtools);
  await elements.evaluateAll((all) => {
    for (const element of all) {
      element.removeAttribute('aria-current');
      if (element instanceof HTMLInputElement) element.checked = false;
    }
  });
  const after = await takePicture(devtools);
  return marks.filter(({ box }) => countChanges(before, after, box) <= overlooked).map(({ what }) => what);
}

const tag = ['@1.4.1', '@1.4.11', '@2.4.7'];
for (const address of found(readableAddresses(readSite()), 'page')) {
  test(
    `${address} shows text, controls, focus, states and drawings in a reader’s own colours`,
    { tag },
    async ({ page }) => {
      if (address.endsWith('/print/')) test.setTimeout(180_000);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await openPage(page, address);
      const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const ground = [readColor(canvas).color];
      expect.soft(findFaint(await readTextRuns(page), (run) => [readColor(run.ground).color])).toEqual([]);
      expect.soft(findPale(await readBorders(page), () => ground)).toEqual([]);
      const drawn = (await readDrawings(page)).flatMap(({ marks }) => marks);
      expect
        .soft(
          findPale(drawn, () => ground),
          'drawn',
        )
        .toEqual([]);
      await showState(page, 'focus');
      expect
        .soft(
          findPale(await readOutlines(page), () => ground),
          'outlines',
        )
        .toEqual([]);
      await showState(page);
      expect.soft(await findUnseenStates(page), 'states').toEqual([]);
    },
  );
}
