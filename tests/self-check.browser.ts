import { expect, test } from '@playwright/test';
import { centreUrl } from '../src/domain/centre.ts';
import { contentPages, found, readSite } from './site.ts';

const pages = found(
  contentPages(readSite()).filter(({ path }) => path === '/eligibility/'),
  'page with the self-check',
);

for (const { address } of pages) {
  test(`the self-check of ${address} counts the answers and keeps them to itself`, async ({ page, context }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => {
      // A busy browser asks for the icon of a tab when it finds the time.
      if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
    });

    const boxes = page.locator('.self-check input[type="checkbox"]');
    const output = page.locator('.self-check output');
    const total = await boxes.count();
    expect(total).toBeGreaterThan(1);

    await boxes.first().check();
    await expect(output).toContainText(/(?<!\d)1(?!\d)|\bone\b/i, { useInnerText: true });
    const afterOne = await output.innerText();
    await boxes.nth(1).check();
    await expect(output).toContainText(/(?<!\d)2(?!\d)|\btwo\b/i, { useInnerText: true });
    await boxes.nth(1).uncheck();
    await expect(output).toHaveText(afterOne, { useInnerText: true });

    for (let index = 0; index < total; index += 1) await boxes.nth(index).check();
    await expect(output).not.toContainText(/[{}]/);
    const centre = output.locator(`a[href="${centreUrl}"]`);
    await expect(centre).toBeVisible();
    await boxes.first().uncheck();
    await expect(centre).toBeHidden();

    expect(requests).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(page.url()).toMatch(new RegExp(`${address}$`));

    await page.reload();
    await expect(boxes.first()).not.toBeChecked();
    await expect(output).toHaveText('', { useInnerText: true });
  });

  test(`the self-check of ${address} can be answered with the keyboard alone`, async ({ page }) => {
    await page.goto(address);
    const output = page.locator('.self-check output');
    await page.locator('.self-check input').first().focus();
    await page.keyboard.press('Space');
    await expect(output).not.toHaveText('', { useInnerText: true });
    await page.keyboard.press('Tab');
    await expect(page.locator('.self-check input').nth(1)).toBeFocused();
  });

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    test(`the first screen of ${address} answers who can apply and begins the check, ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await expect(page.locator('main h1 + p')).toContainText('35');
      await expect(page.locator('main h1 + p')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.self-check input').first()).toBeInViewport({ ratio: 1 });
    });
  }

  test(`where there is room the self-check of ${address} stays beside the criteria`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    await page.locator('main ol:has(h3) > li').last().scrollIntoViewIfNeeded();
    await expect(page.locator('.self-check')).toBeInViewport({ ratio: 1 });
    const [list, check] = await Promise.all(
      ['main ol:has(h3)', '.self-check'].map((selector) => page.locator(selector).first().boundingBox()),
    );
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan(check?.x ?? 0);
  });
}
