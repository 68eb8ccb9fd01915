import { expect, test } from '@playwright/test';
import { readCode, toPicture } from './qr-readers.ts';
import { contentPages, found, readSite } from './site.ts';

const site = readSite();
const withCodes = found(
  site.pages.filter(({ $ }) => $('main .qr').length > 0),
  'page with a code',
);

const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

test('every page has a code', () => {
  expect(contentPages(site).every(({ $ }) => $('.qr').length > 0)).toBe(true);
});

for (const { address } of withCodes) {
  test(`two readers read the codes of ${address} from any screen`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    for (const deviceScaleFactor of [1, 2, 3]) {
      const context = await browser.newContext({ deviceScaleFactor, baseURL: baseURL ?? '', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(address);
      for (const dialog of await page.locator('[popover]:has(.qr)').all())
        await dialog.evaluate((element: HTMLElement) => element.showPopover());
      const codes = page.locator('main .qr').filter({ visible: true });
      const count = await codes.count();
      expect(count).toBeGreaterThan(0);
      for (const scheme of schemes) {
        await page.emulateMedia(scheme);
        for (let index = 0; index < count; index++) {
          const found = await readCode(await toPicture(await codes.nth(index).screenshot()));
          const where = `${deviceScaleFactor}×, ${JSON.stringify(scheme)}`;
          expect.soft(found.jsQR, where).toBeDefined();
          expect.soft(found.ZXing, where).toBe(found.jsQR);
          await expect(codes.nth(index)).toHaveAccessibleName(/./);
          const said = await codes
            .nth(index)
            .evaluate((code) => `${code.ariaLabel} ${code.closest('[popover]')?.textContent ?? ''}`);
          expect.soft(said).toContain(addressIn(found.jsQR));
        }
      }
      await context.close();
    }
  });
}

/** What a code has to say of where it leads, in its name or beside it. */
function addressIn(url = ''): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
