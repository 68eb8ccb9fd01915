import { expect, type Locator, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { centreUrl } from '../src/domain/centre.ts';
import { layOut } from './accessibility/states.ts';
import { contentPages, found, readSite } from './site.ts';

const pages = contentPages(readSite());

/** What a camera held before the element would read. */
async function readQrCode(picture: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await picture.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** How many shades of grey an element is drawn in; one means that nothing of it is to be seen. */
async function shades(picture: Locator): Promise<number> {
  const grey = await sharp(await picture.screenshot())
    .greyscale()
    .raw()
    .toBuffer();
  return new Set(grey).size;
}

for (const { address } of found(
  pages.filter(({ path }) => path === '/' || path === '/irc/'),
  'page that leads to the centre',
)) {
  test(`${address} has a QR code that is read in every colour scheme`, { tag: ['@1.4.11'] }, async ({ page }) => {
    await page.goto(address);
    const code = page.locator('.qr').first();
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'dark', forcedColors: 'active' },
      { colorScheme: 'light', forcedColors: 'active' },
      { media: 'print', colorScheme: 'light', forcedColors: 'none' },
    ] as const) {
      await page.emulateMedia(media);
      await expect(code).toHaveRole('img');
      expect.soft(await readQrCode(code), JSON.stringify(media)).toBe(centreUrl);
    }
  });
}

for (const { address, $ } of found(
  pages.filter(({ $ }) => $('.route-map').length > 0),
  'page with a map',
)) {
  test(`${address} has a map that is to be seen in every colour scheme`, { tag: ['@1.4.11'] }, async ({ page }) => {
    await page.goto(address);
    await layOut(page);
    const maps = page.locator('.route-map');
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      for (let index = 0; index < $('.route-map').length; index += 1) {
        expect.soft(await shades(maps.nth(index)), JSON.stringify(media)).toBeGreaterThan(10);
      }
    }
  });
}
