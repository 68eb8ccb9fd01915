import { expect, type Locator, type Page, test } from '@playwright/test';
import { localeIds } from '../src/i18n/locales.ts';
import { localizePath } from '../src/i18n/paths.ts';
import { readSite } from './site.ts';

const { base } = readSite();
const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** How many screens down a reader scrolls from the top until an element is whole in the window; 0 is the first one. */
async function screensDownTo(element: Locator): Promise<number> {
  return element.evaluate((found) => {
    const { top, bottom } = found.getBoundingClientRect();
    if (bottom + scrollY <= innerHeight) return 0;
    return Math.ceil((top + scrollY + Math.min(bottom - top, innerHeight)) / innerHeight) - 1;
  });
}

/** Follows a link of the page's main part, as one tap does. */
async function tap(page: Page, path: string, from: 'first' | 'last' = 'first'): Promise<number> {
  const link = page.locator(`main a[href="${path}"]`)[from]();
  const screensDown = await screensDownTo(link);
  await link.click();
  await page.waitForURL(`**${path}`);
  return screensDown;
}

for (const viewport of screens)
  for (const locale of localeIds) {
    const at = (path: string) => localizePath(path, locale, base);

    test.describe(`at ${viewport.width} × ${viewport.height} in ${locale}`, () => {
      test.use({ viewport });

      test('“Can I apply?” takes one tap, is answered, and the check begins within the first screen', async ({
        page,
      }) => {
        await page.goto(at('/'));
        expect(await tap(page, at('/eligibility/'))).toBe(0);
        expect(await screensDownTo(page.locator('main h1 + p'))).toBe(0);
        const question = page.locator('.self-check fieldset').first();
        const answer = question.locator('label').first();
        expect(await screensDownTo(answer)).toBe(0);
        await answer.click();
        await expect(question.locator('[data-says="met"]')).toBeVisible();
      });

      test('“When?” takes one tap, and the dates stand at the top of their page', async ({ page }) => {
        await page.goto(at('/'));
        expect(await tap(page, at('/selection/'))).toBeLessThanOrEqual(1);
        expect(await screensDownTo(page.locator('main h1 + p'))).toBe(0);
        expect(await screensDownTo(page.locator('main h2[id] + *').first())).toBeLessThanOrEqual(1);
      });

      test('a story is one tap away from the home page’s list and begins within the first screen', async ({ page }) => {
        await page.goto(at('/'));
        await page.locator('main article a').first().click();
        await expect(page.locator('.testimonial')).toBeVisible();
        const top = await page
          .locator('.testimonial p')
          .first()
          .evaluate((text) => text.getBoundingClientRect().top);
        expect(top).toBeLessThan(viewport.height);
      });

      for (const path of ['/', '/irc/', '/about/'])
        test(`the flyer is one tap away from ${path} and offers to print itself`, async ({ page }) => {
          await page.goto(at(path));
          await tap(page, at('/flyer/'), 'last');
          await expect(page.locator('[data-print]')).toBeVisible();
        });
    });
  }

/** From its north, where arcs begin, to ten degrees south: the stretch of the home page's map that routes cross. */
const routesOfMap = 0.7;

test('the first screen of the home page holds the routes of its map at 1280 × 800', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const locale of localeIds) {
    await page.goto(localizePath('/', locale, base));
    const map = page.locator('.route-map svg').first();
    const { top, height } = await map.evaluate((picture) => picture.getBoundingClientRect());
    // A place far in the south makes the picture taller, and no fault of the page.
    const usual = await map.evaluate((picture: SVGSVGElement) => picture.viewBox.baseVal.height <= 352);
    if (usual) expect(top + routesOfMap * height).toBeLessThanOrEqual(800);
  }
});
