import { expect, type Page, test } from '@playwright/test';
import { findOverflow } from './overflow.ts';
import { readableAddresses, readSite } from './site.ts';
import { enlargeType, findInType, findSectionGaps, findTextUponText } from './type.ts';

const widths = Array.from({ length: 15 }, (_, step) => 320 + step * 80);

/** Collects whatever the browser complains of while a page loads, and every request that leaves its host. */
async function watch(page: Page, host: string | undefined): Promise<string[]> {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== host) troubles.push(`asked ${request.url()}`);
  });
  page.on('requestfailed', (request) => troubles.push(`did not get ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`got ${response.status()} for ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`the policy's ${violatedDirective} stopped ${blockedURI}`);
    });
  });
  return troubles;
}

/** What a page has left in the browser besides cookies. */
function findTraces(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** Elements that move, or would when something changes, with the beginning of their markup. */
function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0.001);
        return animationName !== 'none' || lasts || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

/** Sections stand so far apart on every page, in pixels: four rem. */
const sectionGap = 68;

// One test a page, because opening a page takes longer than most of what is asked of it.
for (const address of readableAddresses(readSite())) {
  const fits = `${address} keeps to itself, moves for nobody who asked for less, and fits every screen, with type twice as large too`;
  test(fits, { tag: ['@1.4.4', '@1.4.10'] }, async ({ page, context, baseURL }) => {
    const troubles = await watch(page, baseURL);
    await page.goto(address);

    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(findOverflow), `at ${width} px`).toEqual({ width, outside: [] });
    }

    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { brokenWords, cutDates } = await findInType(page);
      expect.soft({ brokenWords, cutDates }, `at ${width} px`).toEqual({ brokenWords: [], cutDates: [] });
      expect.soft(await findTextUponText(page), `at ${width} px`).toEqual([]);
      const gaps = await findSectionGaps(page);
      expect.soft(gaps, `between sections at ${width} px`).toEqual(gaps.length > 0 ? [sectionGap] : []);
    }

    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await findMotion(page), 'for a reader who asked for less motion').toEqual([]);

    await page.setViewportSize({ width: 360, height: 800 });
    await enlargeType(page);
    const { narrowTexts } = await findInType(page);
    expect.soft(narrowTexts, 'with type twice as large').toEqual([]);
    expect.soft(await page.evaluate(findOverflow), 'with type twice as large').toEqual({ width: 360, outside: [] });

    expect.soft(troubles, 'asked, failed or complained of').toEqual([]);
    expect.soft(await context.cookies(), 'cookies').toEqual([]);
    expect
      .soft(await findTraces(page), 'left behind')
      .toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });
}
