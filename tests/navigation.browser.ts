import { expect, test } from '@playwright/test';
import { locales } from '../src/i18n/locales.ts';
import { localizePath } from '../src/i18n/paths.ts';
import { contentPages, found, notFoundPath, readSite } from './site.ts';

const site = readSite();
const homes = found(
  contentPages(site).filter(({ path }) => path === '/'),
  'home page',
);
const languages = Object.values(locales).map(({ lang }) => lang);

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

for (const isSaved of [false, true]) {
  const data = isSaved ? 'is not fetched where data is saved' : 'is fetched before it is asked for';
  test(`the page of a link in the header ${data}`, async ({ page }) => {
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (/policy|speculation/i.test(message.text())) refusals.push(message.text());
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: isSaved });
    await session.send('Preload.enable');
    const ready: string[] = [];
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
      if (status === 'Ready') ready.push(prefetchUrl);
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const selector of ['header [hreflang]', 'header a[href*="selection"]']) {
      await page.goto(localizePath('/programme/', 'ja', site.base) + '#working');
      const link = page.locator(selector);
      const target = await link.evaluate((element) => String(element));
      ready.length = 0;
      await link.hover();
      if (isSaved) await page.waitForTimeout(1000);
      else await expect.poll(() => ready).toEqual([target]);
      await link.click();
      await expect(page).toHaveURL(target);
      const arrival = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().deliveryType);
      expect(arrival).toBe(isSaved ? '' : 'navigational-prefetch');
    }
    expect(refusals).toEqual([]);
  });
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
