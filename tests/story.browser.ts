import { expect, type Page, test } from '@playwright/test';
import { dictionary } from '../src/i18n/dictionary.ts';
import { contentPages, found, readSite } from './site.ts';
import { findTextUponText } from './type.ts';

const site = readSite();
const pages = contentPages(site);
const testimonials = found(
  pages.filter(({ path }) => /^\/testimonials\/[^/]+\/$/.test(path)),
  'testimonial',
);
const flyers = found(
  site.pages.filter(({ path }) => path.endsWith('/flyer/')),
  'flyer',
);
const phone = { width: 360, height: 740 };

/** How far down a phone's page a story may begin whose title and byline take six lines, and for each line more, in pixels. */
const lowestBeginning = { six: 460, more: 40 };

/** At twice the size of type nothing stands beside the window, and no text upon another. */
async function expectRoomForLargeType(page: Page): Promise<void> {
  await page.setViewportSize(phone);
  await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'));
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  expect.soft(await findTextUponText(page), 'at 200 %').toEqual([]);
}

async function expectNoTextUponText(page: Page): Promise<void> {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await findTextUponText(page), `at ${width} px`).toEqual([]);
  }
}

for (const { address, locale } of testimonials) {
  const { share } = dictionary(locale);

  test(`${address} begins on the first screen of a phone, and is sent by LINE in two taps from there`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(address);
    const { top, headLines } = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.testimonial > p')!);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 100);
      const head = [...document.querySelectorAll('h1, h1 ~ * p, h1 ~ p')].reduce((sum, text) => {
        const { lineHeight } = getComputedStyle(text);
        return sum + Math.round(text.getBoundingClientRect().height / parseFloat(lineHeight));
      }, 0);
      return { top: Math.min(...lines.map((line) => line.top)), headLines: head };
    });
    expect.soft(top).toBeLessThanOrEqual(lowestBeginning.six + lowestBeginning.more * Math.max(0, headLines - 6));

    // The first tap; what it opens has to be in sight, for the second.
    await page.getByRole('link', { name: share.label }).click();
    await expect.soft(page.getByRole('link', { name: share.line })).toBeInViewport({ ratio: 1 });
    await expectNoTextUponText(page);
    await expectRoomForLargeType(page);
  });
}

test(
  'the stop of the JPO years is told from others where colours are forced',
  { tag: ['@1.4.1'] },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize(phone);
    await page.goto(testimonials[0]!.address);
    const grounds = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((stops) => [...new Set(stops.map((stop) => getComputedStyle(stop, '::before').backgroundColor))]);
    const [jpo, others] = [await grounds('.stations .here'), await grounds('.stations li:not(.here)')];
    expect(jpo).toHaveLength(1);
    expect(others).toHaveLength(1);
    expect(jpo).not.toEqual(others);
  },
);

for (const { address, locale } of flyers) {
  test(`${address} has a button that prints it, and no text upon another`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => (document.documentElement.dataset['printed'] = 'yes');
    });
    await page.goto(address);
    await page.getByRole('button', { name: dictionary(locale).flyer.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await expectNoTextUponText(page);
    await expectRoomForLargeType(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a flyer shows no button that would not print', async ({ page }) => {
    await page.goto(flyers[0]!.address);
    await expect(page.locator('[data-print]')).toBeHidden();
  });
});
