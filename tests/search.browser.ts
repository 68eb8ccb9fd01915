import { expect, test } from '@playwright/test';
import { localizePath } from '../src/i18n/paths.ts';
import { contentPages, found, readSite } from './site.ts';

const site = readSite();
const pages = found(
  contentPages(site).filter(({ path }) => path === '/search/'),
  'search page',
);
const address = (path: string, locale: 'ja' | 'en' = 'ja') => localizePath(path, locale, site.base);

/** The heading of a section of the guide, as something to look for. */
function headingOf(locale: 'ja' | 'en') {
  const page = site.pages.find((each) => each.locale === locale && each.path === '/programme/');
  const heading = page?.$('main .prose h2[id]').last();
  return { text: heading?.text() ?? '', href: `${page?.address}#${heading?.attr('id')}` };
}

for (const { address: own, locale } of pages) {
  test(
    `${own} finds, marks and politely counts what is typed, and leads to its section`,
    { tag: ['@2.4.5', '@4.1.3'] },
    async ({ page }) => {
      const { text, href } = headingOf(locale);
      await page.goto(own);
      await page.locator('main input[name="q"]').fill(text);
      const hits = page.locator('main ol#hits > li');
      await expect(hits.first().locator('a')).toHaveAttribute('href', href);
      await expect(hits.first().locator('mark').first()).toBeVisible();
      const status = page.locator('main [role="status"]');
      await expect(status).toContainText(text);
      await expect(status).toContainText(/\d/);
      await expect(page.locator('#all-pages')).toBeHidden();
      await hits.first().locator('a').click();
      await expect(page).toHaveURL(href);
      await page.goBack();
      await expect(page.locator('main input[name="q"]')).toHaveValue(text);
      await expect(hits.first().locator('a')).toHaveAttribute('href', href);
    },
  );

  test(
    `${own} says that it finds nothing for nonsense, and lists all pages again`,
    { tag: ['@2.4.5', '@4.1.3'] },
    async ({ page }) => {
      await page.goto(own);
      const input = page.locator('main input[name="q"]');
      await input.fill('qqzzxxqq');
      await expect(page.locator('main [role="status"]')).toContainText('qqzzxxqq');
      await expect(page.locator('ol#hits > li')).toHaveCount(0);
      await expect(page.locator('#all-pages')).toBeVisible();
      await input.fill('');
      await expect(page.locator('main [role="status"]')).toHaveText('');
    },
  );

  test(`${own} is used with the keyboard alone`, { tag: ['@2.1.1', '@2.4.3'] }, async ({ page }) => {
    await page.goto(`${own}?q=JPO`);
    const links = page.locator('ol#hits a');
    await expect(links.first()).toBeVisible();
    const input = page.locator('main input[name="q"]');
    await input.focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(input).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(links.first()).toBeFocused();
  });

  test(`${own} leads on to the other language with what was typed`, async ({ page }) => {
    await page.goto(own);
    await page.locator('main input[name="q"]').fill('JPO');
    const other = page.locator('main a#other');
    await expect(other).toBeVisible();
    await other.click();
    await expect(page).toHaveURL(`${address('/search/', locale === 'ja' ? 'en' : 'ja')}?q=JPO`);
    await expect(page.locator('ol#hits a').first()).toBeVisible();
  });
}

for (const [width, path, locale] of [
  [320, '/programme/', 'en'],
  [960, '/programme/', 'en'],
  [1280, '/programme/', 'ja'],
] as const) {
  test(`the box in the header of ${path} (${locale}) leads to the search, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(address(path, locale));
    if (width < 960) await page.locator('button[popovertarget="menu"]').click();
    const input = page.locator('header input[name="q"]');
    await input.fill('ＵＮＩＣＥＦ');
    await input.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.locator('ol#hits mark', { hasText: 'UNICEF' }).first()).toBeVisible();
  });
}

test('what is typed stays in the page: it is neither stored nor sent', async ({ page, context }) => {
  await page.goto(address('/search/'));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.locator('main input[name="q"]').fill('himitsu');
  await expect(page.locator('main [role="status"]')).toContainText('himitsu');
  await page.locator('main input[name="q"]').blur();
  expect(requests.filter((request) => request.includes('himitsu'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('where the files of search cannot be loaded, the page says so and lists all pages', async ({ page }) => {
  await page.route('**/search/*/meta.json', (route) => route.abort());
  await page.goto(address('/search/'));
  await page.locator('main input[name="q"]').fill('JPO');
  await expect(page.locator('main [role="status"]')).not.toHaveText('');
  await expect(page.locator('#all-pages')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box in the header leads to a list of all pages', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address('/programme/'));
    await page.locator('button[popovertarget="menu"]').click();
    await page.locator('header input[name="q"]').fill('JPO');
    await page.locator('header form[role="search"] button').click();
    await expect(page).toHaveURL(/\/search\/\?q=JPO/);
    await expect(page.getByText('JavaScript')).toBeVisible();
    const link = page.locator('#all-pages a').first();
    await expect(link).toBeVisible();
    const href = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(href ?? 'no address');
  });
});
