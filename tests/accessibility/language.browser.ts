import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { found, pagesToRead, readSite } from '../site.ts';
import { findUnmarkedJapanese, findUnmarkedLatin } from '../text.ts';
import { layOut, openPage } from './states.ts';

const pages = pagesToRead(readSite());

/** What is asked of the search: names and short forms of both languages, which come with texts of the other one. */
const questions = ['JPO', 'WFP', 'UNICEF', '川端'];

for (const { address, locale } of found(pages, 'page')) {
  test(`${address} says of each run in the other language which one it is`, { tag: '@3.1.2' }, async ({ page }) => {
    const asked = address.endsWith('/search/') ? questions.map((words) => `${address}?q=${words}`) : [address];
    for (const each of asked) {
      await openPage(page, each);
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
      await layOut(page);
      const devtools = await page.context().newCDPSession(page);
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      const told = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'Ruby');
      const textOf = (id: string): string => {
        const { ignored, role, name, childIds = [] } = nodes.find(({ nodeId }) => nodeId === id)!;
        return !ignored && role?.value === 'StaticText' ? name?.value : childIds.map(textOf).join('');
      };
      const words = $('ruby')
        .toArray()
        .map((ruby) => ({
          word: $(ruby).contents().not('rt, rp').text().trim(),
          reading: $(ruby).find('rt').text(),
        }));
      const heard = told.map(({ nodeId, description }) => ({ word: textOf(nodeId), reading: description?.value }));
      // The tree names what is nearer to its root first.
      expect(new Set(heard)).toEqual(new Set(words));
      expect(heard.length).toBe(words.length);
    },
  );
}
