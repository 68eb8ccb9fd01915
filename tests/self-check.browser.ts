import { expect, test } from '@playwright/test';
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
    await expect(output).toContainText(/\b1\b|(?<!\d)1(?!\d)|\bone\b/i);
    const afterOne = await output.textContent();
    await boxes.nth(1).check();
    await expect(output).toContainText(/(?<!\d)2(?!\d)|\btwo\b/i);
    await boxes.nth(1).uncheck();
    await expect(output).toHaveText(afterOne ?? '');

    for (let index = 0; index < total; index += 1) await boxes.nth(index).check();
    await expect(output).not.toHaveText(afterOne ?? '');
    await expect(output).not.toContainText(/[{}]/);
    const afterAll = await output.textContent();

    expect(requests).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(page.url()).toMatch(new RegExp(`${address}$`));

    await page.reload();
    await expect(boxes.first()).not.toBeChecked();
    await expect(output).not.toHaveText(afterAll ?? '');
  });

  test(`the self-check of ${address} can be answered with the keyboard alone`, async ({ page }) => {
    await page.goto(address);
    const output = page.locator('.self-check output');
    await page.locator('.self-check input').first().focus();
    await page.keyboard.press('Space');
    await expect(output).not.toBeEmpty();
    await page.keyboard.press('Tab');
    await expect(page.locator('.self-check input').nth(1)).toBeFocused();
  });
}
