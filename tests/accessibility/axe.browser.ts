import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { readableAddresses, readSite } from '../site.ts';
import { judgements } from './axe-judgements.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** A place that axe complains of, or leaves to people; `html` is the beginning of its markup. */
interface Place {
  rule: string;
  html: string;
  /** Which of the selectors it was asked about it fits. */
  fits: string[];
}

/** What axe finds against WCAG 2.2 at level AA and its own good practice, and what it cannot decide. */
function runAxe(page: Page, selectors: string[]): Promise<Record<'violations' | 'incomplete', Place[]>> {
  return page.evaluate(async (selectors) => {
    const results = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    });
    const places = (kind: 'violations' | 'incomplete') =>
      results[kind].flatMap(({ id, nodes }) =>
        nodes.map(({ html, element }) => ({
          rule: id,
          html: html.slice(0, 160),
          fits: selectors.filter((selector) => element?.matches(selector)),
        })),
      );
    return { violations: places('violations'), incomplete: places('incomplete') };
  }, selectors);
}

const isJudged = ({ rule, fits }: Place) =>
  judgements.some((judgement) => judgement.rule === rule && fits.includes(judgement.selector));

for (const address of readableAddresses(readSite())) {
  test(
    `${address} has nothing that axe objects to, light and dark, narrow and wide, and nothing that it leaves to people without their judgement`,
    {
      tag: [
        '@1.1.1',
        '@1.3.1',
        '@1.4.1',
        '@1.4.3',
        '@2.4.1',
        '@2.4.2',
        '@2.4.4',
        '@2.5.8',
        '@3.1.1',
        '@3.1.2',
        '@4.1.2',
      ],
    },
    async ({ page, browser }, { annotations }) => {
      annotations.push(
        { type: 'browser', description: `Chromium ${browser.version()}` },
        { type: 'tool', description: `axe-core ${axe.version}` },
      );
      await page.goto(address);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const { violations, incomplete } = await runAxe(
            page,
            judgements.map(({ selector }) => selector),
          );
          expect.soft(violations, `${colorScheme}, at ${width} px`).toEqual([]);
          expect
            .soft(
              incomplete.filter((place) => !isJudged(place)),
              `left to people, who judge it in axe-judgements.ts; ${colorScheme}, at ${width} px`,
            )
            .toEqual([]);
          annotations.push(...incomplete.filter(isJudged).map(({ rule }) => ({ type: 'judged', description: rule })));
        }
      }
    },
  );
}
