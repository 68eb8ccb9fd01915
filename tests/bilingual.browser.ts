import { expect, type Page, test } from '@playwright/test';
import { readSite, sideBySidePages } from './site.ts';

const site = readSite();
const pages = sideBySidePages(site);

/** Where both halves of each row of the text stand that is seen, and the row's own words for a message. */
function rowsOf(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main span[lang=ja] + span[lang=en]')]
      .filter(
        (half) => half.checkVisibility() && !half.closest('table, .prose :is(dl, article), .scene ul, .route-line'),
      )
      .map((half) => {
        const [ja, en] = [half.previousElementSibling!, half].map((each) => each.getBoundingClientRect()) as [
          DOMRect,
          DOMRect,
        ];
        const isNested = half.closest('.note, .centre-card, li') !== null;
        return { words: half.innerText.slice(0, 40), isNested, ja: ja.toJSON(), en: en.toJSON() };
      }),
  );
}

for (const { both } of pages) {
  test(`${both.address} has both languages beside each other where there is room, and one under the other on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(both.address);
    const beside = await rowsOf(page);
    expect(beside.length).toBeGreaterThan(3);
    for (const { words, ja, en } of beside) {
      expect.soft(Math.abs(ja.top - en.top), words).toBeLessThan(1);
      expect.soft(Math.abs(ja.bottom - en.bottom), words).toBeLessThan(1);
      expect.soft(en.left, words).toBeGreaterThanOrEqual(ja.right);
    }
    const columns = beside.filter(({ isNested }) => !isNested).map(({ en }) => Math.round(en.left));
    expect([...new Set(columns)]).toHaveLength(1);

    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { words, ja, en } of await rowsOf(page)) {
        expect.soft(en.top, `${words} at ${width} px`).toBeGreaterThanOrEqual(ja.bottom);
        expect.soft(Math.abs(en.left - ja.left), `${words} at ${width} px`).toBeLessThan(1);
      }
    }
  });
}

test('on a sheet of A4 both languages stand beside each other', async ({ page }) => {
  // The width of A4 less the margins of the sheet, at 96 dots an inch.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const { both } of pages) {
    await page.goto(both.address);
    const rows = (await rowsOf(page)).filter(({ isNested }) => !isNested);
    expect(rows.length).toBeGreaterThan(3);
    for (const { words, ja, en } of rows)
      expect.soft(en.left, `${both.address}: ${words}`).toBeGreaterThanOrEqual(ja.right);
  }
});

test('a section keeps its address on the way from one language to both and back', async ({ page }) => {
  for (const [path, section] of [
    ['/eligibility/', '#criteria'],
    ['/eligibility/', '#age'],
    ['/figures/', '#hired-share'],
  ] as const) {
    const { both, ja, en } = pages.find(({ ja }) => ja.path === path)!;
    await page.goto(en.address + section);
    await page.locator(`header a[href*="${both.address}"]`).click();
    await expect(page).toHaveURL(both.address + section);
    await expect(page.locator(section)).toBeInViewport();
    await page.locator('header a[hreflang="ja"]').click();
    await expect(page).toHaveURL(ja.address + section);
  }
});

test('the way to both languages is in sight beside that to the other, on every width', async ({ page }) => {
  const { both, ja, en } = pages.find(({ ja }) => ja.path === '/programme/')!;
  for (const { address } of [ja, en]) {
    await page.goto(address);
    for (const width of [320, 360, 640, 768, 960, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const [header, other, side] = await Promise.all(
        ['header', 'header a[hreflang]', `header a[href*="${both.address}"]`].map((selector) =>
          page.locator(selector).boundingBox(),
        ),
      );
      expect.soft(header!.height, `${address} at ${width} px`).toBeLessThan(70);
      for (const { height, y } of [other!, side!]) {
        expect.soft(height, `${address} at ${width} px`).toBeGreaterThanOrEqual(24);
        expect.soft(y, `${address} at ${width} px`).toBeGreaterThanOrEqual(0);
      }
    }
  }
});
