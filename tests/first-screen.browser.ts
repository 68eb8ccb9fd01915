import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page as BrowserPage, test } from '@playwright/test';
import { found, pagesToRead, readSite } from './site.ts';

const site = readSite();
/** One page of each kind, in each language and in both. */
const kinds =
  /^\/(?:bilingual\/)?(?:|eligibility\/|figures\/|flyer\/|search\/|selection\/|testimonials\/(?:[^/]+\/)?)$/;
const addresses = found(
  pagesToRead(site)
    .filter(({ path }) => kinds.test(path))
    .map(({ address }) => address),
  'page',
);
const fontSheet = '**/_astro/fonts.*.css';

/** How far things have moved on the page, as browsers reckon it, and what moved. */
function shifts(page: BrowserPage): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
            moved.push(...entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? 'something'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(moved), 100);
      }),
  );
}

for (const address of addresses) {
  for (const width of [360, 1280]) {
    test(`at ${width} px the first screen of ${address} is painted first, and nothing moves when the rest comes`, async ({
      page,
    }) => {
      const { promise: isAwaited, resolve: begin } = Promise.withResolvers<void>();
      const { promise: isPainted, resolve: goOn } = Promise.withResolvers<void>();
      await page.route(fontSheet, async (route) => {
        begin();
        await isPainted;
        await route.continue();
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: 'commit' });
      await isAwaited;
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await expect(page.locator('main p').first()).toBeVisible();
      await expect(page.locator('footer')).toHaveCount(0);
      goOn();
      await page.waitForLoadState('load');
      await expect(page.locator('footer').first()).toBeAttached();
      expect(await shifts(page)).toEqual([]);
    });
  }
}

test('nothing is painted of a page that is still on its way in the middle of its first screen', async ({ page }) => {
  const { promise: goesOn, resolve: goOn } = Promise.withResolvers<void>();
  const html = site.pages.find(({ address }) => address === addresses[0])!.html;
  const middle = html.indexOf('</h1>');
  const server = createServer(async (request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
    response.write(html.slice(0, middle));
    await goesOn;
    response.end(html.slice(middle));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length);

  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeAttached();
  await page.waitForTimeout(500);
  expect(await paints()).toBe(0);
  goOn();
  await expect.poll(paints).toBeGreaterThan(0);
  server.close();
});

test('a page whose style sheet of fonts never comes is whole', async ({ page }) => {
  await page.route(fontSheet, (route) => route.abort());
  await page.goto(addresses[0]!, { waitUntil: 'load' });
  await expect(page.locator('footer').first()).toBeVisible();
});
