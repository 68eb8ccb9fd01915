import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { contentPages, found, readSite } from './site.ts';

const [testimonial] = found(
  contentPages(readSite()).filter(({ path, locale }) => locale === 'ja' && /^\/testimonials\/./.test(path)),
  'testimonial in Japanese',
);

/** The system's fonts without those that can write Japanese. */
const noJapaneseFonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont>
    <rejectfont>
      <pattern><patelt name="lang"><string>ja</string></patelt></pattern>
    </rejectfont>
  </selectfont>
</fontconfig>`;

for (const address of ['/', testimonial!.address, '/en/about/']) {
  test(`${address} downloads no font where the reader has a Japanese one`, async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(fonts).toEqual([]);
  });

  test(`${address} is drawn in the guide's own fonts where the reader has no Japanese one`, async ({
    playwright,
    launchOptions,
    baseURL,
  }, testInfo) => {
    const config = testInfo.outputPath('fonts.conf');
    await writeFile(config, noJapaneseFonts);
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      env: { ...process.env, FONTCONFIG_FILE: config },
    });
    const page = await browser.newPage();
    await page.goto(new URL(address, baseURL).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
    );
    expect(loaded).toEqual(address.startsWith('/en/') ? ['Guide Sans'] : ['Guide Sans', 'Guide Mincho']);

    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeId } = await devtools.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'main :is(p, span:not([aria-hidden])):lang(ja)',
    });
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.some(({ isCustomFont, glyphCount }) => isCustomFont && glyphCount > 0)).toBe(true);
    await browser.close();
  });
}
