import { expect, test } from '@playwright/test';
import { isFormerAddress, readSite } from '../site.ts';
import { findSmallTargets } from './targets.ts';
import { controls } from './watch-keys.ts';

for (const { address } of readSite().pages.filter((page) => !isFormerAddress(page))) {
  test(
    `${address} has targets of 24 pixels or room around them, and of 44 for its main actions`,
    { tag: ['@2.5.8'] },
    async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        for (const no of document.querySelectorAll<HTMLElement>('fieldset [value="no"]')) no.click();
      });
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const button = page.locator('[popovertarget]');
        if (await button.isVisible()) await button.press('Enter');
        expect.soft(await findSmallTargets(page, controls), `at ${width} px`).toEqual([]);
        await page.keyboard.press('Escape');
      }
    },
  );
}
