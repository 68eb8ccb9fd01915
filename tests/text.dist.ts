import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { assertNone } from './assert-none.ts';
import { contentPages, readSite, type Page } from './site.ts';
import {
  around,
  findUnmarkedJapanese,
  findUnmarkedLatin,
  japanese,
  textAttributes,
  textBlocks,
  textRuns,
} from './text.ts';

const site = readSite();
const english = contentPages(site).filter(({ locale }) => locale === 'en');
const inJapanese = site.pages.filter(({ locale }) => locale === 'ja');

/** One line for each text that a pattern finds something in. */
function finds(pages: Page[], texts: (page: Page) => string[], pattern: RegExp): string[] {
  return pages.flatMap((page) =>
    texts(page).flatMap((text) =>
      [...text.matchAll(pattern)].map((match) => `${page.address}: ${around(text, match)}`),
    ),
  );
}

function allTexts({ $ }: Page): string[] {
  return [...textBlocks($), ...textAttributes($).map(({ text }) => text)];
}

test('no markup and no name of an empty value is left in a text', () => {
  const leftovers = /[{}]|\bundefined\b|\bNaN\b|\[object|\bnull\b|<\/?[a-zA-Z]|&(?:amp|lt|gt|nbsp|#\d+);/g;
  assertNone(finds(site.pages, allTexts, leftovers));
});

test('no space from a line break stands between two Japanese characters', () => {
  const gap = new RegExp(`[${japanese}]+[ \\n\\u3000]+[${japanese}]+`, 'gu');
  // Names and titles carry a space of their own, which their data says.
  const meant = globSync('content/**/*.yaml').flatMap((file) => {
    const { office, post, ...data } = parse(readFileSync(file, 'utf8'));
    // A person's office and post stand side by side.
    const texts = office ? [data, `${office.ja} ${post.ja}`] : data;
    return JSON.stringify(texts).match(gap) ?? [];
  });
  const wrong = site.pages.flatMap((page) =>
    [...textRuns(page.$), ...textAttributes(page.$)].flatMap(({ text }) =>
      [...text.matchAll(gap)]
        .filter(([found]) => !meant.some((words) => found.includes(words)))
        .map((match) => `${page.address}: ${around(text, match)}`),
    ),
  );
  assertNone(wrong);
});

test('no space follows a Japanese stop, which is wide enough by itself', () => {
  assertNone(finds(site.pages, allTexts, new RegExp(`[、。][ \\u3000]+[${japanese}]`, 'gu')));
});

test('on an English page whatever is written in Japanese is marked as Japanese', () => {
  assertNone(english.flatMap(({ $, address }) => findUnmarkedJapanese($).map((text) => `${address}: ${text}`)));
});

test('on a Japanese page two or more Latin words in a row are marked as English', () => {
  assertNone(inJapanese.flatMap(({ $, address }) => findUnmarkedLatin($).map((text) => `${address}: ${text}`)));
});
