import { expect, type Page, test } from '@playwright/test';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { found, readableAddresses, readSite } from '../site.ts';
import { openPage } from './states.ts';

/**
 * Each text of a page that is shown, but for what a reader presses or is told of that, and for drawings, whose words
 * stand in a table or a list.
 */
function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const others = 'a, button, summary, nav, .share, output, [role=status], svg, script, style, noscript, rp';
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (element.closest(others) || !element.checkVisibility({ visibilityProperty: true })) return [];
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return texts.map(({ textContent }) => textContent!.trim()).filter(Boolean);
    });
  });
}

/** What is true of a screen alone. */
const ofScreens = localeIds.map((locale) => dictionary(locale).selfCheck.privacy);

// The flyer and the whole guide are made for paper, and tell on a screen how they come there; a search has no paper.
const addresses = readableAddresses(readSite()).filter((address) => !/\/(?:flyer|print|search)\//.test(address));
for (const address of found(addresses, 'page')) {
  test(`${address} says on paper all that it says on a screen`, async ({ page }) => {
    await openPage(page, address);
    const screen = await readTexts(page);
    await page.emulateMedia({ media: 'print' });
    const paper = (await readTexts(page)).join('\n');
    expect(screen.length).toBeGreaterThan(0);
    expect(screen.filter((text) => !paper.includes(text) && !ofScreens.includes(text))).toEqual([]);
  });
}
