import { expect, test } from '@playwright/test';
import { contentPages, found, pagesToRead, readSite } from '../site.ts';
import { findDrawnMarks } from './drawn.ts';
import { openForKeys, skipHeader, walkThrough } from './walk.ts';
import { controls } from './watch-keys.ts';

const site = readSite();
const phone = { width: 360, height: 800 };

for (const { address } of pagesToRead(site)) {
  test(
    `${address} is used with the keyboard alone: every control is reached, seen and operated, in order and without a trap`,
    { tag: ['@1.4.11', '@2.1.1', '@2.1.2', '@2.4.1', '@2.4.3', '@2.4.7', '@2.4.11', '@3.2.1', '@3.2.2'] },
    async ({ page, context }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const session = await openForKeys(page, address);
      expect.soft(await walkThrough(page, session), 'in light, at 1280 px').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(phone);
      expect.soft(await walkThrough(page, session, 'JPO'), 'in dark, at 360 px').toEqual([]);
      expect.soft(await page.evaluate(() => window.walk.findUntouched()), 'never operated').toEqual([]);

      expect.soft(context.pages(), 'opened').toHaveLength(1);
      expect.soft(new URL(page.url()).pathname, 'went').toBe(address);
      const { stop, expected } = await skipHeader(page, session);
      expect.soft(stop, 'past the header').toBe(expected);
    },
  );
}

const [story] = contentPages(site).filter(({ $ }) => $('.share').length > 0);
const kinds = contentPages(site).filter(({ path }) =>
  ['/', '/eligibility/', '/figures/', '/search/', story?.path].includes(path),
);
for (const { address } of kinds) {
  test(
    `${address} draws around each kind of control that it has the focus`,
    { tag: ['@1.4.11', '@2.4.7'] },
    async ({ page }) => {
      await page.goto(address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const marks = found(await findDrawnMarks(page, controls), 'control');
        const faint = marks.filter(({ changed, least }) => changed < least);
        expect.soft(faint, colorScheme).toEqual([]);
      }
    },
  );
}

for (const { address } of contentPages(site).filter(({ path }) => path === '/')) {
  test(`${address} has a menu that closes behind the keyboard`, { tag: ['@2.4.3', '@2.4.11'] }, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(address);
    const menu = page.locator('#menu');
    await page.locator('[popovertarget="menu"]').press('Enter');
    await expect(menu).toBeVisible();
    for (const _ of await menu.locator(controls).all()) {
      await page.keyboard.press('Tab');
      await expect(menu.locator(':focus')).toHaveCount(1);
    }
    await page.keyboard.press('Tab');
    await expect(menu).toBeHidden();
    await expect(page.locator('header nav + nav a').first()).toBeFocused();
  });
}
