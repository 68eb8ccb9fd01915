import { expect, type Page, test } from '@playwright/test';
import { contentPages, found, readSite } from './site.ts';

const pages = contentPages(readSite());
const figures = found(
  pages.filter(({ path }) => path === '/figures/'),
  'page of figures',
);
const withCharts = found(
  pages.filter(({ $ }) => $('.chart').length > 0),
  'page with a chart',
);

/** How tall the page may be on a phone with so many letters in it, and for each letter more, in pixels. */
const usual = { letters: { ja: 3_794, en: 7_323 }, height: 6_000, more: 4 };

for (const { address, locale, $ } of figures) {
  test(`on a phone ${address} is read in few screens`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const letters = $('main').text().replaceAll(/\s/g, '').length;
    const most = usual.height + usual.more * Math.max(0, letters - usual.letters[locale]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  });

  test(`a link to a figure of ${address} leads to its row`, async ({ page }) => {
    const ids = $('tr[id]')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? '');
    expect(ids.length).toBeGreaterThan(1);
    await page.goto(`${address}#${ids.at(-1)}`);
    await expect(page.locator('tr:target')).toBeInViewport();
  });
}

/** Words of a chart that are smaller than 11 px, that lie over others, or that leave the window. */
function findInCharts(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chart')].flatMap((chart) => {
      const words = [...chart.querySelectorAll('text')]
        .filter((text) => text.checkVisibility())
        .map((text) => ({
          text: text.textContent?.trim(),
          size: parseFloat(getComputedStyle(text).fontSize),
          at: text.getBoundingClientRect(),
        }));
      const over = words.flatMap((word, index) =>
        words
          .slice(index + 1)
          .filter(
            ({ at }) =>
              at.left < word.at.right - 1 &&
              at.right > word.at.left + 1 &&
              // The box of a line is higher than its letters.
              at.top + 3 < word.at.bottom - 3 &&
              at.bottom - 3 > word.at.top + 3,
          )
          .map(({ text }) => `${text} over ${word.text}`),
      );
      const small = words.filter(({ size }) => size < 11).map(({ text, size }) => `${text} at ${size} px`);
      const outside = words
        .filter(({ at }) => at.right > innerWidth || at.left < 0)
        .map(({ text }) => `${text} outside`);
      return [...over, ...small, ...outside];
    }),
  );
}

for (const { address } of withCharts) {
  test(`${address} has the words of every chart to be read at every width`, { tag: ['@1.4.10'] }, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 480, 640, 768, 960, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findInCharts(page), `at ${width} px`).toEqual([]);
    }
  });
}
