import { expect, test, type Page } from '@playwright/test';
import { locales } from '../src/i18n/locales.ts';
import { localizePath } from '../src/i18n/paths.ts';
import { contentPages, found, notFoundPath, readSite } from './site.ts';

const site = readSite();
const homes = found(
  contentPages(site).filter(({ path }) => path === '/'),
  'home page',
);
const languages = Object.values(locales).map(({ lang }) => lang);

/** The element that has the focus, and what of it is to be seen. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    // A card that is a link as a whole is outlined as one.
    const marks = [element, element.closest('article')].flatMap((each) => (each ? getComputedStyle(each) : []));
    // A link of several lines, or one that another element stretches, is in view where any part of it can be clicked.
    const isInView = [...element.getClientRects()].some(({ left, top, right, bottom }) => {
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return element.contains(document.elementFromPoint(x, y));
    });
    return {
      tag: element.localName,
      name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      href: element.getAttribute('href'),
      inMain: element.closest('main') !== null,
      inHeaderNavigation: element.closest('header nav') !== null,
      isMarked: marks.some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      ),
      isInView,
    };
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address } of homes) {
    test(`the menu of ${address} opens on a narrow screen and leads to a page`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      const menu = page.locator('nav#menu');
      await expect(menu).toBeHidden();
      await page.locator('button[popovertarget="menu"]').click();
      await expect(menu).toBeVisible();
      const link = menu.locator('a').first();
      const target = await link.getAttribute('href');
      await link.click();
      await expect(page).toHaveURL(target ?? 'no address');
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test('a language link leads to the same page in the other language', async ({ page }) => {
    for (const [from, to] of [
      ['ja', 'en'],
      ['en', 'ja'],
    ] as const) {
      await page.goto(localizePath('/programme/', from, site.base));
      await page.locator(`header a[hreflang="${locales[to].lang}"]`).click();
      await expect(page).toHaveURL(localizePath('/programme/', to, site.base));
      await expect(page.locator('html')).toHaveAttribute('lang', locales[to].lang);
    }
  });
});

test('a language link keeps the section that the reader is in', async ({ page }) => {
  const address = localizePath('/programme/', 'ja', site.base);
  const ids = site.pages
    .find((each) => each.address === address)
    ?.$('main h2[id]')
    .toArray()
    .map(({ attribs }) => attribs['id']);
  const section = `#${ids?.at(-1)}`;
  await page.goto(address + section);
  await page.locator('header a[hreflang="en"]').click();
  await expect(page).toHaveURL(localizePath('/programme/', 'en', site.base) + section);
  await expect(page.locator(section)).toBeInViewport();
  await page.locator('header a[hreflang="ja"]').click();
  await expect(page).toHaveURL(address + section);
});

for (const { address } of homes) {
  test(`the first key press on ${address} offers the way past the header`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ href: '#main', isMarked: true, isInView: true });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${address}#main`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ inMain: true });
  });

  for (const width of [320, 1280]) {
    test(`the keyboard goes through ${address} at ${width} px and always shows where it is`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const expected = await page.locator('a[href], button, input').filter({ visible: true }).count();
      const stops: Awaited<ReturnType<typeof focused>>[] = [];
      for (let press = 0; press < expected; press += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      }
      expect(stops.filter(({ isMarked, isInView }) => !isMarked || !isInView)).toEqual([]);
      expect(stops.filter(({ tag }) => tag === 'body')).toEqual([]);
      const firstInMain = stops.findIndex(({ inMain }) => inMain);
      const inHeader = stops.filter(({ inHeaderNavigation }) => inHeaderNavigation);
      expect(inHeader.length).toBeGreaterThan(0);
      expect(stops.slice(0, firstInMain)).toEqual(expect.arrayContaining(inHeader));
    });
  }
}

for (const unknown of ['nothing-here/', 'en/nothing-here/', 'nothing-here']) {
  test(`the unknown address ${unknown} is answered in both languages`, async ({ page }) => {
    const response = await page.goto(site.base + unknown);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(
      site.pages
        .find(({ path }) => path === notFoundPath)
        ?.$('title')
        .text() ?? '',
    );
    for (const lang of languages) await expect(page.locator(`:is(html, main *)[lang="${lang}"]`).first()).toBeVisible();
    for (const { address } of homes) await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
  });
}
