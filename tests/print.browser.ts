import { expect, type Page, test } from '@playwright/test';
import { centreUrl } from '../src/domain/centre.ts';
import { flyerCodes, paperSizes, type PaperSize } from '../src/domain/print.ts';
import { qrLevel, qrPath } from '../src/domain/qr.ts';
import { locales } from '../src/i18n/locales.ts';
import { readTree } from './accessibility/tree.ts';
import { cameras, conditions, distances, seenFrom, type Shot } from './camera.ts';
import { findStrays, type PdfFacts, points, rasterisePage, readPdf, readWords } from './pdf.ts';
import { findCodes, type FoundCode, fromPicture, type Picture, readCode } from './qr-readers.ts';
import { found, notFoundPath, readSite } from './site.ts';

const site = readSite();
const pages = site.pages.filter(({ path }) => path !== notFoundPath);
const flyers = pages.filter(({ path }) => path.endsWith('/flyer/'));
const guides = pages.filter(({ path }) => path === '/print/');
const others = pages.filter(
  (page) => !flyers.includes(page) && !guides.includes(page) && !/\/p\/\w+\/$/.test(page.path),
);

/** The whole guide takes no more sheets than this, in each language and size of paper. */
const mostPages = 24;

/** Each of its sheets but the last has words on more of it than this, from its first line down. */
const leastUsed = 1 / 3;

/** No type on a flyer is smaller than this, in points. */
const smallestType = 7.5;

/** The side of the code at the foot of a page, in millimetres. */
const footCode = 30;

/** Prints as a browser's print command does: without asking for anything that the page does not say. */
async function print(page: Page, address: string, format: PaperSize, file: string): Promise<PdfFacts> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.pdf({ path: file, format, printBackground: true, tagged: true, outline: true });
  return readPdf(file);
}

/** A code cut out of a sheet of 150 dots an inch, its quiet zone included. */
async function cutOut(sheet: Picture, { text, corners }: FoundCode): Promise<Shot> {
  const modules = qrPath(text, qrLevel(text, 'print')).size;
  const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
  const top = Math.min(...corners.map(({ y }) => y));
  const dark = right - left;
  const side = Math.round((dark * modules) / (modules - 8));
  const quiet = (side - dark) / 2;
  const data = await fromPicture(sheet)
    .extract({ left: Math.round(left - quiet), top: Math.round(top - quiet), width: side, height: side })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { picture: { width: side, height: side, data }, print: { side: (side / 150) * 25.4, modules } };
}

async function expectEverywhere(shot: Shot, text: string, metres: number): Promise<void> {
  const both = { jsQR: text, ZXing: text };
  for (const { name, apply } of conditions)
    expect.soft(await readCode(await apply(shot)), `${text}, ${name}`).toEqual(both);
  for (const { name, pixels } of cameras) {
    const seen = await seenFrom(shot, metres, pixels);
    expect.soft(await readCode(seen), `${text}, from ${metres} m, ${name}`).toEqual(both);
  }
}

for (const { address, path, locale, $ } of found(flyers, 'flyer')) {
  const bilingual = path.startsWith('/bilingual/');
  const guide = new URL(`${site.base}${locales[locale].prefix}`.replace(/([^/])$/, '$1/'), site.origin).href;

  for (const format of paperSizes) {
    test(`${address} is one sheet of ${format} with all of its words, and its codes are read from afar`, async ({
      page,
    }, testInfo) => {
      const file = testInfo.outputPath('flyer.pdf');
      expect(await print(page, address, format, file)).toEqual({
        title: $('title').text(),
        pages: 1,
        isTagged: true,
        size: expect.stringContaining(format === 'A4' ? 'A4' : 'letter'),
        language: locales[locale].lang,
        bookmarks: true,
        missingFonts: [],
      });
      expect.soft(findStrays(file)).toEqual([]);

      const { width, height } = format === 'A4' ? { width: 794, height: 1122 } : { width: 816, height: 1056 };
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height });
      expect.soft(await page.evaluate(findClippedTexts)).toEqual([]);
      expect.soft(await page.evaluate(findSmallType, smallestType)).toEqual([]);

      const sheet = rasterisePage(file, 1, 150);
      const codes = await findCodes(sheet);
      expect(codes.map(({ text }) => text).sort()).toEqual([guide, centreUrl].sort());
      for (const code of codes) {
        const shot = await cutOut(sheet, code);
        const isLarge = code.text === centreUrl;
        const side = isLarge ? (bilingual ? flyerCodes.largeBilingual : flyerCodes.large) : flyerCodes.small;
        expect.soft(Math.abs(shot.print.side - side), `${code.text} is ${shot.print.side} mm wide`).toBeLessThan(1);
        // The sheets differ in nothing that a reader of codes could see: one size of paper stands for both.
        if (format === 'A4') await expectEverywhere(shot, code.text, distances[isLarge ? 'large' : 'small']);
      }
      const coarse = rasterisePage(file, 1, 72);
      expect.soft((await findCodes(coarse)).map(({ text }) => text)).toContain(centreUrl);
    });
  }

  test(`${address} loses nothing on a printer without colour`, { tag: ['@1.4.1'] }, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    // A tenth of the way from white to black is the least that a laser printer shows reliably.
    const pale = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet *')]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((element) => {
          const [r = 0, g = 0, b = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
          return 0.299 * r + 0.587 * g + 0.114 * b > 130;
        })
        .map((element) => element.textContent),
    );
    expect(pale).toEqual([]);
  });
}

/** Texts of the flyer by the size of their type in points, that of the map as large as it is drawn. Runs in the page. */
function findSmallType(smallest: number): string[] {
  const small: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('.sheet')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent!.trim() || element.closest('rp, rt')) continue;
    const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
    if (size < smallest) small.push(`${size.toFixed(2)} pt: ${node.textContent!.trim()}`);
  }
  return small;
}

/** Texts of the flyer that are cut off by the sheet, or that stand upon one another. Runs in the page. */
function findClippedTexts(): string[] {
  const sheet = document.querySelector('.sheet')!.getBoundingClientRect();
  const boxes: { text: string; rect: DOMRect; inside: Element | null }[] = [];
  const walker = document.createTreeWalker(document.querySelector('.sheet')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const element = node.parentElement!;
    if (!text || element.closest('svg, rp') || getComputedStyle(element).clipPath !== 'none') continue;
    if (element.closest('h2') && getComputedStyle(element.closest('h2')!).clipPath !== 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) boxes.push({ text, rect, inside: element.closest('ruby, h1') });
  }
  const outside = boxes.filter(
    ({ rect }) =>
      rect.left < sheet.left || rect.top < sheet.top || rect.right > sheet.right || rect.bottom > sheet.bottom,
  );
  const upon = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => {
        const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
        const least = Math.min(a.rect.height, b.rect.height);
        return width > 1 && height > least * 0.4 && !(a.inside && a.inside === b.inside);
      })
      .map((b) => `“${a.text}” and “${b.text}” stand upon one another`),
  );
  return [...outside.map(({ text }) => `“${text}” is not on the sheet`), ...upon];
}

for (const { address, locale, $ } of found(guides, 'whole guide')) {
  for (const format of paperSizes) {
    test(`${address} is one document on ${format}, with every part and nothing cut`, async ({ page }, testInfo) => {
      const file = testInfo.outputPath('guide.pdf');
      const facts = await print(page, address, format, file);
      expect(facts).toMatchObject({
        title: $('title').text(),
        isTagged: true,
        language: locales[locale].lang,
        bookmarks: true,
        missingFonts: [],
      });
      expect(facts.pages).toBeLessThanOrEqual(mostPages);
      expect(findStrays(file)).toEqual([]);

      // Where something is wider than the sheet, a browser draws all of the guide smaller.
      const sheet = rasterisePage(file, facts.pages, 150);
      const code = (await findCodes(sheet)).find(({ text }) => text === new URL(address, site.origin).href);
      expect(code, 'the code at the foot of the last sheet').toBeDefined();
      if (code) expect((await cutOut(sheet, code)).print.side).toBeCloseTo(footCode, -0.3);

      const { words, pages: sheets } = readWords(file);
      const [top, foot] = [14 * points, 16 * points];
      const used = sheets.slice(0, -1).map(({ height }, index) => {
        const bottoms = words
          .filter(({ page: number, bottom }) => number === index + 1 && bottom < height - foot)
          .map(({ bottom }) => bottom);
        return (Math.max(top, ...bottoms) - top) / (height - top - foot);
      });
      expect(
        used.flatMap((share, index) => (share < leastUsed ? [`page ${index + 1}: ${share.toFixed(2)}`] : [])),
      ).toEqual([]);
    });
  }
}

for (const { address } of found(guides, 'whole guide')) {
  test(`${address} is laid out where its reader comes to it, and as a whole on paper`, async ({ page }) => {
    await page.goto(address);
    const last = page.locator('main h2').last();
    const isLaidOut = () => last.evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isLaidOut()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isLaidOut()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page
      .locator('.print-page')
      .last()
      .evaluate(({ id }) => (location.hash = id));
    await expect(last).toBeInViewport();
    expect(await isLaidOut()).toBe(true);
  });

  test(`${address} is told of to its end where a screen reader listens`, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    // Chromium keeps its tree as a screen reader has it only where it takes one to be there.
    const args = [...(launchOptions.args ?? []), '--force-renderer-accessibility'];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage();
    await page.goto(new URL(address, baseURL).href);
    const session = await page.context().newCDPSession(page);
    const headings = await page.locator('main').locator('h1, h2, h3, h4, h5, h6').count();
    await expect
      .poll(async () => (await readTree(session)).filter(({ role }) => role === 'heading').length)
      .toBeGreaterThanOrEqual(headings);
    await browser.close();
  });
}

for (const { address, path, locale } of found(others, 'page')) {
  test(`${address} prints without its controls, and its foot leads back to it`, async ({ page }, testInfo) => {
    const file = testInfo.outputPath('page.pdf');
    const { title: _, ...facts } = await print(page, address, 'A4', file);
    expect(facts).toMatchObject({ isTagged: true, language: locales[locale].lang, missingFonts: [] });
    expect(findStrays(file)).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('nav, a[href="#main"]');
    expect(await controls.count()).toBeGreaterThan(1);
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    const today = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long' }).format(
      new Date(),
    );
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.print-foot')).toContainText(today);

    const sheet = rasterisePage(file, facts.pages, 150);
    const own = new URL(address, site.origin).href;
    const short = (text: string) => text === own || (path.startsWith('/testimonials/') && text.includes('/p/'));
    const code = (await findCodes(sheet)).find(({ text }) => short(text));
    expect(code?.text, 'the code at the foot of the last sheet').toBeDefined();
    if (code) await expectEverywhere(await cutOut(sheet, code), code.text, distances.small);
  });
}
