import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { dictionary } from '../src/i18n/dictionary.ts';
import { contentPages, found, isFormerAddress, readSite } from './site.ts';

const site = readSite();
const testimonials = found(
  contentPages(site).filter(({ path }) => /^\/testimonials\/[^/]+\/$/.test(path)),
  'testimonial',
);
const testimonial = testimonials.find(({ locale }) => locale === 'ja')!;
const { share } = dictionary('ja');

/** Puts a share sheet into the page, which Chromium has on no system without a desktop, and keeps what it is given. */
async function withShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
      },
    });
  });
}

async function withoutShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
}

/** Where the testimonial is published, which may be another host than the one it is tested on. */
const published = testimonial.$('link[rel="canonical"]').attr('href') ?? '';

test('where the device has a share sheet, the first button opens it with the address and the title', async ({
  page,
}) => {
  await withShareSheet(page);
  await page.goto(testimonial.address);
  await page.getByRole('button', { name: share.device }).click();
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(JSON.parse(shared ?? '')).toEqual({ title: testimonial.$('title').text(), url: published });
});

test('where it has none, there is no button for it, and all other ways are there', async ({ page }) => {
  await withoutShareSheet(page);
  await page.goto(testimonial.address);
  await expect(page.getByRole('button', { name: share.device })).toBeHidden();
  await expect(page.getByRole('button', { name: share.copy })).toBeVisible();
  await expect(page.locator('.share a')).toHaveText([share.line, share.x, share.facebook, share.mail]);
});

test('a reader who closes the share sheet is told nothing and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('Share canceled', 'AbortError')),
    });
  });
  await page.goto(testimonial.address);
  await page.getByRole('button', { name: share.device }).click();
  await page.waitForTimeout(200);
  expect(errors).toEqual([]);
  await expect(page.getByRole('status')).toHaveText('');
});

test('the link is copied, and that it was is announced', { tag: ['@4.1.3'] }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(testimonial.address);
  await page.getByRole('button', { name: share.copy }).click();
  await expect(page.getByRole('status')).toHaveText(share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(published);
});

test(
  'where the clipboard is refused, the address is selected, and that is announced',
  { tag: ['@4.1.3'] },
  async ({ page, context }) => {
    // A browser that is told what to grant refuses all the rest.
    await context.grantPermissions(['geolocation']);
    await page.goto(testimonial.address);
    await page.getByRole('button', { name: share.copy }).click();
    await expect(page.getByRole('status')).toHaveText(share.notCopied);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
      testimonial.$('.share > .address').text(),
    );
  },
);

test(
  'by keyboard alone a reader copies the link, opens the QR code and closes it',
  { tag: ['@2.1.1', '@2.1.2', '@2.4.3'] },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await withoutShareSheet(page);
    await page.goto(testimonial.address);
    const copy = page.getByRole('button', { name: share.copy });
    for (let step = 0; step < 60 && !(await copy.evaluate((button) => button === document.activeElement)); step++) {
      await page.keyboard.press('Tab');
    }
    await expect(copy).toBeFocused();
    expect(await copy.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(share.copied);

    const summary = page.locator('.share summary');
    for (let other = 0; other < 4; other++) await page.keyboard.press('Tab');
    await expect(summary).toBeFocused();
    await expect(summary).toHaveText(share.showCode);
    await page.keyboard.press('Space');
    await expect(page.getByRole('img', { name: share.code })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: share.code })).toBeHidden();
    await expect(summary).toBeFocused();
  },
);

for (const { address } of testimonials) {
  test(
    `${address} has an open QR code that is accessible and fits, light and dark, narrow and wide`,
    { tag: ['@1.1.1', '@1.4.3', '@1.4.10', '@4.1.2'] },
    async ({ page }) => {
      await page.goto(address);
      await page.locator('.share summary').click();
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const viewport of [
          { width: 320, height: 568 },
          { width: 1280, height: 800 },
        ]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(viewport);
          const found = await page.evaluate(async () =>
            (await window.axe.run('.share')).violations.map(({ id }) => id),
          );
          expect.soft(found).toEqual([]);
          const picture = page.locator('.share img');
          await picture.scrollIntoViewIfNeeded();
          const code = await picture.boundingBox();
          expect.soft(code && code.x >= 0 && code.x + code.width <= viewport.width).toBe(true);
          expect.soft(code && code.y >= 0 && code.y + code.height <= viewport.height).toBe(true);
          expect.soft(code?.width).toBeGreaterThan(200);
        }
      }
    },
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a testimonial is sent by links, its address can be selected, and its QR code shown', async ({ page }) => {
    await page.goto(testimonial.address);
    await expect(page.getByRole('button', { name: share.copy })).toBeHidden();
    await expect(page.getByRole('button', { name: share.device })).toBeHidden();
    await expect(page.getByRole('link', { name: share.line })).toHaveAttribute('href', /lineit\/share\?url=http/);
    await expect(page.locator('.share > .address')).toBeVisible();
    await page.locator('.share > .address').click();
    await page.locator('.share summary').click();
    await expect(page.getByRole('img', { name: share.code })).toBeVisible();
  });

  test('a short address leads to its testimonial', async ({ page }) => {
    const short = site.pages.find(
      (each) => isFormerAddress(each) && each.locale === 'ja' && each.$('h1 a').length > 0,
    )!;
    await page.goto(short.address);
    await page.waitForURL(`**${short.$('h1 a').attr('href')}`);
    await expect(page.locator('.testimonial')).toBeVisible();
  });
});

test(
  'a paragraph that was linked takes the focus, is marked, and stands in sight',
  { tag: ['@2.4.3', '@2.4.7'] },
  async ({ page }) => {
    await page.goto(`${testimonial.address}#p3`);
    const paragraph = page.locator('#p3');
    await expect(paragraph).toBeFocused();
    await expect(paragraph).toBeInViewport();
    const ground = (id: string) => page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground('#p3')).not.toBe(await ground('#p2'));
  },
);

test(
  'a section that was linked takes the focus and is marked, also where colours are forced',
  { tag: ['@2.4.3', '@2.4.7'] },
  async ({ page }) => {
    await page.goto('/programme/');
    const id = await page.locator('.prose > h2').last().getAttribute('id');
    await page.goto(`/programme/#${id}`);
    const heading = page.locator(`#${id}`);
    await expect(heading).toBeFocused();
    await expect(heading).toHaveAccessibleName(/.+/);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await heading.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  },
);

test('the link of a paragraph leads to it, copies its address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(testimonial.address);
  await page.locator('#p2 .anchor').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p2$/);
  await expect(page.getByRole('status')).toHaveText(share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the language link of a linked paragraph leads to the same paragraph', async ({ page }) => {
  await page.goto(`${testimonial.address}#p2`);
  await page.locator('header a[lang="en"]').click();
  await expect(page).toHaveURL(new RegExp(`/en${testimonial.path}#p2$`));
  await expect(page.locator('#p2')).toBeFocused();
});

for (const { address, html } of found(site.pages.filter(isFormerAddress), 'short address')) {
  test(`${address} is accessible to a reader whom it does not take further`, async ({ page }) => {
    await page.route(`**${address}`, (route) =>
      route.fulfill({ body: html.replace(/<meta http-equiv="refresh"[^>]*>/, ''), contentType: 'text/html' }),
    );
    await page.goto(address);
    await page.evaluate(axe.source);
    expect(await page.evaluate(async () => (await window.axe.run()).violations.map(({ id }) => id))).toEqual([]);
  });
}
