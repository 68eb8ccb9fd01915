import { expect, test } from '@playwright/test';
import { layOut } from './accessibility/states.ts';
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
  expect(contentPages(site).every(({ $ }) => $('.qr, .print-code').length > 0)).toBe(true);
});

for (const { address } of withCodes) {
  test(`two readers read the codes of ${address} from any screen`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const devtools = await page.context().newCDPSession(page);
    await page.goto(address);
    await layOut(page);
    for (const fold of await page.locator('details:has(.qr)').all()) await fold.locator('summary').click();
    const codes = page.locator('main .qr').filter({ visible: true });
    const count = await codes.count();
    expect(count).toBeGreaterThan(0);
    // A code that opens is fetched then.
    for (const code of await codes.all())
      await code.evaluate(async (picture) => {
        if (picture instanceof HTMLImageElement) await picture.decode();
      });
    const read = new Map<string, Awaited<ReturnType<typeof readCode>>>();
    for (const deviceScaleFactor of [1, 2, 3]) {
      const size = { width: 1280, height: 720, mobile: false };
      await devtools.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor });
      expect(await page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
      for (const scheme of schemes) {
        await page.emulateMedia(scheme);
        for (let index = 0; index < count; index++) {
          const picture = await codes.nth(index).screenshot({ scale: 'device' });
          // A code that looks the same in two schemes is read once.
          const key = picture.toString('base64');
          const found = read.get(key) ?? (await readCode(await toPicture(picture)));
          read.set(key, found);
          const where = `${deviceScaleFactor}×, ${JSON.stringify(scheme)}`;
          expect.soft(found.jsQR, where).toBeDefined();
          expect.soft(found.ZXing, where).toBe(found.jsQR);
          await expect(codes.nth(index)).toHaveAccessibleName(/./);
          const said = await codes
            .nth(index)
            .evaluate((code) => `${code.getAttribute('alt')} ${code.closest('section')?.textContent ?? ''}`);
          expect.soft(said).toContain(addressIn(found.jsQR));
        }
      }
    }
  });
}

/** What a code has to say of where it leads, in its name or beside it. */
function addressIn(url = ''): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
