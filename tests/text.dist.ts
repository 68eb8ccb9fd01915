import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { assertNone } from './assert-none.ts';
import { contentPages, readSite, type Page } from './site.ts';
import { japanese, textAttributes, textBlocks, textRuns } from './text.ts';

const site = readSite();
const english = contentPages(site).filter(({ locale }) => locale === 'en');
const inJapanese = site.pages.filter(({ locale }) => locale === 'ja');

/** One line for each text that a pattern finds something in. */
function finds(pages: Page[], texts: (page: Page) => string[], pattern: RegExp): string[] {
  return pages.flatMap((page) =>
    texts(page).flatMap((text) => [...text.matchAll(pattern)].map((match) => around(page, text, match))),
  );
}

function around({ address }: Page, text: string, { index, 0: found }: RegExpExecArray): string {
  return `${address}: …${text.slice(Math.max(0, index - 15), index)}⟦${found}⟧${text.slice(index + found.length, index + found.length + 15)}…`;
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
        .map((match) => around(page, text, match)),
    ),
  );
  assertNone(wrong);
});

test('no space follows a Japanese stop, which is wide enough by itself', () => {
  assertNone(finds(site.pages, allTexts, new RegExp(`[、。][ \\u3000]+[${japanese}]`, 'gu')));
});

test('on an English page whatever is written in Japanese is marked as Japanese', () => {
  const script = new RegExp(`[${japanese}\\u3000-\\u303f\\uff00-\\uffef]+`, 'gu');
  const texts = ({ $ }: Page) =>
    [...textRuns($), ...textAttributes($)].filter(({ lang }) => lang !== 'ja').map(({ text }) => text);
  assertNone(finds(english, texts, script));
});

test('on a Japanese page two or more Latin words in a row are marked as English', () => {
  const words = /\p{sc=Latin}[\p{sc=Latin}\p{M}’'.&/-]*(?:,? \p{sc=Latin}[\p{sc=Latin}\p{M}’'.&/-]*)+/gu;
  const address = /https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
  const wrong = inJapanese.flatMap((page) =>
    textRuns(page.$)
      .filter(({ lang, isCode }) => lang === 'ja' && !isCode)
      .map(({ text }) => text.replace(address, ''))
      .flatMap((text) =>
        [...text.matchAll(words)].filter(([found]) => /\p{Ll}/u.test(found)).map((match) => around(page, text, match)),
      ),
  );
  assertNone(wrong);
});
