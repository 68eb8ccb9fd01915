import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../scripts/browser.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { type Locale, localeIds, locales } from '../../src/i18n/locales.ts';
import { localizePath } from '../../src/i18n/paths.ts';
import { findStrays, type PdfWord, rasterisePage, readPdf, readText, readWords } from '../pdf.ts';
import { findOverflow } from '../overflow.ts';
import { contentPages, found, pagesToRead, readSite } from '../site.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const site = readSite();
const executable = firefoxPath();
/** The narrowest, the widest, and the breakpoints between: there a layout has the least room. */
const widths = [320, 360, 640, 768, 960, 1440];
const phone = { width: 360, height: 740 };

// One Firefox for all of it: it takes longer to start than most of what is asked of it.
test.describe.configure({ mode: 'default' });
test.skip(!executable && !process.env['CI'], 'There is no Firefox here; FIREFOX_PATH can name one.');

let firefox: Browser;
let page: Page;

test.beforeAll(async () => {
  firefox = await puppeteer.launch({ browser: 'firefox', executablePath: executable ?? '', headless: true });
});
test.afterAll(() => firefox?.close());
test.beforeEach(async () => {
  const version = (await firefox.version()).replace(/^\D*/, '');
  test.info().annotations.push({ type: 'browser', description: `Firefox ESR ${version}` });
  page = await firefox.newPage();
});
test.afterEach(() => page.close());

const stories = found(
  contentPages(site).filter((each) => /^\/testimonials\/[^/]+\/$/.test(each.path)),
  'story',
);

/** The first story in a language. */
function story(locale: Locale) {
  return stories.find((each) => each.locale === locale)!;
}

async function open(address: string): Promise<void> {
  await page.goto(new URL(address, test.info().project.use.baseURL).href, { waitUntil: 'load' });
}

/** The element that has the focus, as a selector finds it. */
function hasFocus(selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

async function press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until something has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < 80 && !(await hasFocus(selector)); step++) await press('Tab');
  expect(await hasFocus(selector), selector).toBe(true);
}

/** The text of what is seen of the elements that a selector finds. */
function seen(selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => (element as HTMLElement).innerText.trim()),
  );
}

async function expectUrl(address: string): Promise<void> {
  await expect.poll(() => page.url().replace(/^https?:\/\/[^/]+/, '')).toBe(address);
}

for (const locale of localeIds) {
  const at = (each: string) => localizePath(each, locale, site.base);
  const { selfCheck, share } = dictionary(locale);
  const other = locale === 'ja' ? 'en' : 'ja';

  test(
    `${at('/')} opens and closes its menu by keyboard in Firefox`,
    { tag: ['@2.1.1', '@2.1.2', '@2.4.3', '@4.1.2'] },
    async () => {
      await page.setViewport(phone);
      await open(at('/'));
      expect(await seen('#menu')).toEqual([]);
      await tabTo('[popovertarget="menu"]');
      await press('Enter');
      expect(await seen('#menu')).toHaveLength(1);
      await press('Tab');
      expect(await hasFocus('#menu li:first-child a')).toBe(true);
      await press('Escape');
      expect(await seen('#menu')).toEqual([]);
      expect(await hasFocus('[popovertarget="menu"]')).toBe(true);
      await press(' ', 'Tab', 'Enter');
      await expectUrl(at('/programme/'));
    },
  );

  test(`${at('/programme/')} keeps its section in the other language in Firefox`, { tag: ['@3.2.4'] }, async () => {
    const section = site.pages
      .find(({ address }) => address === at('/programme/'))!
      .$('main h2[id]')
      .last()
      .attr('id');
    await open(`${at('/programme/')}#${section}`);
    await page.click(`header a[hreflang="${locales[other].lang}"]`);
    await expectUrl(`${localizePath('/programme/', other, site.base)}#${section}`);
    expect(await page.$eval('html', ({ lang }) => lang)).toBe(locales[other].lang);
    expect(await page.$eval(`#${section}`, (heading) => heading.getBoundingClientRect().top >= 0)).toBe(true);
  });

  test(
    `${at('/eligibility/')} answers its self-check by keyboard, and announces what it means, in Firefox`,
    { tag: ['@2.1.1', '@3.2.2', '@4.1.3'] },
    async () => {
      await open(at('/eligibility/'));
      await page.focus('.self-check h2 a');
      await press('Tab', ' ', 'ArrowRight');
      const outcomes = '.self-check fieldset:first-of-type [data-says]';
      const [said = ''] = await seen(outcomes);
      expect(said).toContain(selfCheck.verdicts.notMet);
      const status = () =>
        page.$eval('.self-check output', (output) => (output.checkVisibility() ? output.textContent : ''));
      expect(await status()).toContain(selfCheck.verdicts.notMet);
      expect(await status()).toContain(selfCheck.unmet);
      await press('ArrowLeft');
      expect((await seen(outcomes))[0]).toContain(selfCheck.verdicts.met);
      expect(await status()).toContain(selfCheck.verdicts.met);
      expect(await status()).not.toContain(selfCheck.unmet);
      await press('Tab', 'Tab', 'Tab', 'ArrowUp');
      expect(
        await page.$$eval('.self-check :checked', (inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
      ).toEqual(['yes', 'unsure']);
    },
  );

  test(
    `${at('/search/')} finds and marks what is typed, and is used by keyboard, in Firefox`,
    { tag: ['@2.1.1', '@4.1.3'] },
    async () => {
      const heading = site.pages
        .find(({ address }) => address === at('/programme/'))!
        .$('main .prose h2[id]')
        .last();
      await open(at('/search/'));
      await page.type('main input[name="q"]', heading.text());
      await expect
        .poll(() => page.$$eval('#hits a', (links) => links[0]?.getAttribute('href')))
        .toBe(`${at('/programme/')}#${heading.attr('id')}`);
      expect((await seen('#hits mark')).length).toBeGreaterThan(0);
      await expect.poll(() => seen('main [role="status"]')).toEqual([expect.stringContaining(heading.text())]);
      await press('ArrowDown');
      expect(await hasFocus('#hits li:first-child a')).toBe(true);
      await press('Enter');
      await expectUrl(`${at('/programme/')}#${heading.attr('id')}`);
    },
  );

  const { address: own, $ } = story(locale);

  test(
    `${own} is shared by keyboard in Firefox: the link is copied, the code shown`,
    { tag: ['@2.1.1', '@4.1.2', '@4.1.3'] },
    async () => {
      await page.setViewport(phone);
      await open(own);
      await tabTo('.share [data-copy]');
      await press('Enter');
      await expect.poll(() => seen('[role="status"]')).toContain(share.copied);
      await tabTo('.share summary');
      await press(' ');
      await expect
        .poll(() =>
          page.$eval('.share img', (picture) => picture.checkVisibility() && picture.complete && picture.naturalWidth),
        )
        .toBeGreaterThan(0);
      await press('Enter');
      expect(await page.$eval('.share img', (picture) => picture.checkVisibility())).toBe(false);
      // What was copied is what a reader can paste.
      await open(at('/search/'));
      await page.focus('main input[name="q"]');
      await page.keyboard.down('Control');
      await press('v');
      await page.keyboard.up('Control');
      expect(await page.$eval('main input[name="q"]', (input) => (input as HTMLInputElement).value)).toBe(
        $('link[rel="canonical"]').attr('href'),
      );
    },
  );

  test(`${own} marks its address where Firefox does not copy`, { tag: '@4.1.3' }, async () => {
    // Firefox copies only for a reader who has done something in the page.
    await page.evaluateOnNewDocument(() =>
      addEventListener('load', () => document.querySelector<HTMLElement>('.share [data-copy]')?.click()),
    );
    await open(own);
    await expect.poll(() => seen('[role="status"]')).toContain(share.notCopied);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe($('.share > .address').text().trim());
  });
}

for (const { address } of stories.filter(({ locale }) => locale === 'ja'))
  test(`${address} breaks its title between phrases in Firefox`, async () => {
    await page.setViewport(phone);
    await open(address);
    const broken = await page.$$eval('h1 span', (lines) =>
      lines
        .flatMap(({ childNodes }) => [...childNodes])
        .filter((phrase) => {
          const range = document.createRange();
          range.selectNodeContents(phrase);
          return range.getClientRects().length > 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(broken).toEqual([]);
  });

/** Words as they are looked for in a PDF, in which Firefox does not say what digits are that a typeface has in two shapes. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\d\uFFFD]+/g, '');
}

/** Whether nothing is printed in the sixteen points before a word. */
function isBlankBefore(file: string, { page: sheet, left, top, bottom }: PdfWord): boolean {
  const { width, data } = rasterisePage(file, sheet, 72);
  const rows = Array.from({ length: Math.ceil(bottom - top) }, (_, row) => Math.floor(top) + row);
  const [from, to] = [Math.floor(left) - 16, Math.floor(left) - 2];
  return rows.every((row) => data.slice(row * width + from, row * width + to).every((shade) => shade > 220));
}

/** How many sheets are right for what is made for paper; other pages grow with their content. */
const sheets: Record<string, number> = { '/flyer/': 1, '/print/': 24 };

for (const { address, path: own, locale, $ } of found(
  contentPages(site).filter((each) => [...Object.keys(sheets), '/eligibility/', story('ja').path].includes(each.path)),
  'page to print',
))
  test(
    `${address} is printed by Firefox without its controls, and nothing of it is cut`,
    { tag: ['@1.3.1'] },
    async () => {
      const file = test.info().outputPath('page.pdf');
      await open(address);
      await page.pdf({ path: file, format: 'A4', printBackground: true, timeout: 0 });
      const { pages, size } = readPdf(file);
      expect(size).toContain('A4');
      expect(pages).toBeLessThanOrEqual(sheets[own] ?? Infinity);
      expect(findStrays(file)).toEqual([]);
      const text = bare(readText(file));
      const headings = $('main h1, main .prose > h2').toArray();
      expect(headings.map((heading) => bare($(heading).text())).filter((words) => !text.includes(words))).toEqual([]);
      const { footer, selfCheck, skipLink, share } = dictionary(locale);
      for (const control of [skipLink.label, share.copy, footer.top]) expect(text).not.toContain(bare(control));
      // Every answer has a circle to mark before it.
      if (own !== '/eligibility/') return;
      const answers = readWords(file).words.filter((word) => word.text === selfCheck.answers.yes);
      expect(answers).toHaveLength($('.self-check fieldset').length);
      expect(answers.filter((word) => isBlankBefore(file, word))).toEqual([]);
    },
  );

for (const locale of localeIds)
  for (const own of ['/', '/eligibility/', '/figures/', '/search/?q=JPO', story(locale).path])
    test(
      `${localizePath(own, locale, site.base)} has nothing that axe finds in Firefox`,
      { tag: ['@1.1.1', '@1.3.1', '@1.4.3', '@2.4.1', '@2.4.2', '@3.1.1', '@4.1.2'] },
      async () => {
        await open(localizePath(own, locale, site.base));
        await page.evaluate(axe.source);
        for (const width of [320, 1280]) {
          await page.setViewport({ width, height: 800 });
          const violations = await page.evaluate(() =>
            window.axe
              .run()
              .then(({ violations: all }) => all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))),
          );
          expect.soft(violations, `at ${width} px`).toEqual([]);
        }
      },
    );

for (const { address } of pagesToRead(site))
  test(`${address} fits every width and is free of errors in Firefox`, { tag: ['@1.4.10'] }, async () => {
    const troubles: string[] = [];
    const { host } = new URL(test.info().project.use.baseURL ?? '');
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('requestfailed', (request) => troubles.push(`did not get ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`got ${response.status()} for ${response.url()}`);
      const { protocol, host: asked } = new URL(response.url());
      if (protocol !== 'data:' && asked !== host) troubles.push(`asked ${response.url()}`);
    });
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`the policy's ${violatedDirective} stopped ${blockedURI}`),
      ),
    );
    await open(address);
    for (const width of widths) {
      await page.setViewport({ width, height: 800 });
      const { width: taken, outside } = await page.evaluate(findOverflow);
      expect.soft(outside, `at ${width} px`).toEqual([]);
      expect.soft(taken, `at ${width} px`).toBeLessThanOrEqual(width);
    }
    expect.soft(troubles).toEqual([]);
  });
