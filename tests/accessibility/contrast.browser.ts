import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { found, readableAddresses, readSite } from '../site.ts';
import { colorsAround, findFaint, findPale, onlyGrounds, withoutDrawings } from './contrast.ts';
import { readBorders, readDrawings, readOutlines } from './marks.ts';
import { colorsIn, readColor, takePicture } from './pixels.ts';
import { addRules, openMenu, openPage, showState } from './states.ts';
import { readTextRuns } from './texts.ts';

/** Looks at all that a page shows, as it is and in each state, and says what does not stand out. */
async function expectContrast(page: Page, devtools: CDPSession, scheme: string): Promise<void> {
  await addRules(page, onlyGrounds);
  const grounds = await takePicture(devtools);
  await addRules(page, '');
  const runs = await readTextRuns(page);
  expect(runs.length).toBeGreaterThan(0);
  const faint = findFaint(runs, ({ boxes }) => boxes.flatMap((box) => colorsIn(grounds, box)));
  expect.soft(faint, scheme).toEqual([]);
  expect
    .soft(
      findPale(await readBorders(page), (box) => colorsAround(grounds, box)),
      scheme,
    )
    .toEqual([]);

  for (const state of ['hover', 'focus', 'target'] as const) {
    await showState(page, state);
    await expectContrastOfBoxes(page, `${scheme}, with the state ${state}`);
    if (state !== 'focus') continue;
    const outlines = await readOutlines(page);
    expect
      .soft(
        findPale(outlines, (box) => colorsAround(grounds, box)),
        `${scheme}, outlines`,
      )
      .toEqual([]);
  }
  await showState(page);

  await addRules(page, withoutDrawings);
  for (const { box, marks } of await readDrawings(page)) {
    const empty = await takePicture(devtools, box);
    expect
      .soft(
        findPale(marks, (mark) => colorsIn(empty, mark)),
        `${scheme}, in a drawing`,
      )
      .toEqual([]);
  }
  await addRules(page, '');
}

/** Looks at all text against the box that it stands in, which is quick, where a look at every pixel came before. */
async function expectContrastOfBoxes(page: Page, when: string): Promise<void> {
  const runs = await readTextRuns(page);
  expect
    .soft(
      findFaint(runs, ({ ground }) => [readColor(ground).color]),
      when,
    )
    .toEqual([]);
}

const tag = ['@1.4.3', '@1.4.11'];
for (const address of found(readableAddresses(readSite()), 'page')) {
  test(`${address} has text and marks that stand out from what is behind them`, { tag }, async ({ page }) => {
    // The whole guide on one page is as long as all others together.
    if (address.endsWith('/print/')) test.setTimeout(180_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, address);
    const devtools = await page.context().newCDPSession(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectContrast(page, devtools, colorScheme);
    }

    // The menu, and the labels of what is a table elsewhere, stand on colours of their own.
    await page.setViewportSize({ width: 360, height: 800 });
    await openMenu(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectContrastOfBoxes(page, `${colorScheme}, narrow`);
    }
  });
}
