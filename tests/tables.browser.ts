import { expect, test } from '@playwright/test';
import { found, readSite } from './site.ts';

const pages = found(
  readSite().pages.filter(({ $ }) => $('.stack-table').length > 0),
  'page with a table',
);

for (const { address } of pages) {
  test(
    `${address} has room in every cell for the name of its column on a narrow screen`,
    { tag: ['@1.3.1', '@1.4.10'] },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(address);
      const crowded = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return [...document.querySelectorAll('.stack-table td')]
          .filter((cell) => parseFloat(getComputedStyle(cell, '::before').height) > cell.clientHeight + 1)
          .map((cell) => `${cell.getAttribute('data-label')}: ${cell.textContent}`);
      });
      expect(crowded).toEqual([]);
    },
  );
}
