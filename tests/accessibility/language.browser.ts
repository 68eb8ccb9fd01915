import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { found, isFormerAddress, readSite } from '../site.ts';
import { findUnmarkedJapanese, findUnmarkedLatin } from '../text.ts';
import { showEverything } from './states.ts';

const pages = readSite().pages.filter((page) => !isFormerAddress(page));

/** What is asked of the search: names and short forms of both languages, which come with texts of the other one. */
const questions = ['JPO', 'WFP', 'UNICEF', '川端'];

for (const { address, locale } of found(pages, 'page')) {
  test(`${address} says of each run in the other language which one it is`, { tag: '@3.1.2' }, async ({ page }) => {
    const asked = address.endsWith('/search/') ? questions.map((words) => `${address}?q=${words}`) : [address];
    for (const each of asked) {
      await page.goto(each);
      if (each !== address) await expect(page.locator('main ol#hits > li').first()).toBeVisible();
      await showEverything(page);
      // What scripts have written into the page by now is in it.
      const $ = load(await page.content());
      expect.soft(locale === 'ja' ? findUnmarkedLatin($) : findUnmarkedJapanese($), each).toEqual([]);
    }
  });
}

const withRuby = pages.filter(({ $ }) => $('ruby').length > 0);
for (const { address, $ } of found(withRuby, 'page with readings')) {
  test(
    `${address} has each reading told with its word, and read no second time`,
    { tag: '@1.3.1' },
    async ({ page }) => {
      await page.goto(address);
      const devtools = await page.context().newCDPSession(page);
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      const told = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'Ruby');
      const readings = $('main rt')
        .toArray()
        .map((reading) => $(reading).text());
      expect(told.map(({ description }) => description?.value).sort()).toEqual(readings.toSorted());
      const texts = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText');
      const twice = texts
        .map(({ name }) => name?.value)
        .filter((text) => /^[（）]$/.test(text) || readings.includes(text));
      expect(twice).toEqual([]);
    },
  );
}
