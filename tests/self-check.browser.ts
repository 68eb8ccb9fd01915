import { expect, type Locator, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { centreUrl } from '../src/domain/centre.ts';
import { dictionary } from '../src/i18n/dictionary.ts';
import { readPdf } from './pdf.ts';
import { contentPages, found, type Page as BuiltPage, readSite } from './site.ts';

const pages = found(
  contentPages(readSite()).filter(({ path }) => path === '/eligibility/'),
  'page with the self-check',
);

const answers = ['yes', 'no', 'unsure'] as const;
type Answer = (typeof answers)[number];
const outcomes = { yes: 'met', no: 'notMet', unsure: 'ask' } as const;

/** An element of the built page whose words a test compares with. */
function words({ $ }: BuiltPage, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).text().trim());
}

function questionsOf(page: Page): Locator {
  return page.locator('.self-check fieldset');
}

async function answer(page: Page, given: readonly (Answer | undefined)[]): Promise<void> {
  for (const [index, value] of given.entries())
    if (value) await questionsOf(page).nth(index).locator(`input[value="${value}"]`).check();
}

/** The outcomes that are seen, question by question. */
function seenOutcomes(page: Page): Promise<(string | undefined)[]> {
  return questionsOf(page).evaluateAll((questions) =>
    questions.map((question) => {
      const seen = [...question.querySelectorAll<HTMLElement>('[data-says]')].filter((part) => part.checkVisibility());
      return seen.map(({ dataset }) => dataset['says']).join(' ') || undefined;
    }),
  );
}

const all = (value: Answer) => Array.from({ length: 6 }, () => value);

for (const built of pages) {
  const { address, locale } = built;
  const { centre, selfCheck } = dictionary(locale);
  const legends = words(built, '.self-check legend');

  test(
    `${address} asks six questions, groups of three answers that a screen reader names`,
    { tag: ['@1.3.1', '@2.4.6', '@3.3.2', '@4.1.2'] },
    async ({ page }) => {
      await page.goto(address);
      expect(legends.length).toBe(6);
      const check = page.getByRole('region', { name: selfCheck.title });
      for (const name of legends) {
        const group = check.getByRole('group', { name, exact: true });
        await expect(group.getByRole('radio')).toHaveCount(3);
        for (const value of answers)
          await expect(group.getByRole('radio', { name: selfCheck.answers[value], exact: true })).not.toBeChecked();
        const chosen = group.getByRole('radio', { name: selfCheck.answers.unsure, exact: true });
        await chosen.check();
        await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
        await expect(chosen).toBeChecked();
      }
      // Degree and experience are one criterion, and the page says that they are asked apart.
      const [title = ''] = words(built, '#qualification h3');
      await expect(check.getByText(selfCheck.apart(title))).toBeVisible();
    },
  );

  test(`every answer of ${address} says under its question what it means, with the source and the centre`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await seenOutcomes(page)).toEqual(all('yes').map(() => undefined));
    for (const value of answers) {
      await answer(page, all(value));
      expect(await seenOutcomes(page)).toEqual(all(value).map(() => outcomes[value]));
      for (const question of await questionsOf(page).all()) {
        await expect(question.getByText(selfCheck.verdicts[outcomes[value]])).toBeVisible();
        await expect(question.locator(`a[href="${centreUrl}"]`)).toBeVisible();
        await expect(question.locator('a[href*="mofa.go.jp"]')).toBeVisible();
      }
      await expect(page.locator('.self-check')).not.toContainText(/[{}]|undefined/, { useInnerText: true });
    }
    // One answer is changed in its place, and nothing else is.
    await answer(page, [undefined, 'no']);
    expect(await seenOutcomes(page)).toEqual(['ask', 'notMet', 'ask', 'ask', 'ask', 'ask']);
  });

  test(`${address} names other routes only where a condition is not met, and none that another answer rules out`, async ({
    page,
  }) => {
    await page.goto(address);
    const [vacancy, ypp] = ['vacancy', 'ypp'].map((id) => page.locator(`[data-route="${id}"]`)) as [Locator, Locator];
    await answer(page, ['yes', 'unsure', 'yes', 'unsure', 'yes', 'yes']);
    await expect(page.locator('[data-unmet]')).toBeHidden();
    await expect(vacancy).toBeHidden();
    // Without a master’s degree the YPP may fit, at its own limit of age.
    await answer(page, [undefined, 'no']);
    await expect(page.locator('[data-unmet]')).toBeVisible();
    await expect(vacancy).toBeVisible();
    await expect(ypp).toBeVisible();
    await expect(ypp).toContainText('32');
    await expect(ypp).not.toContainText('35');
    await expect(page.locator('[data-unmet]').getByRole('link', { name: selfCheck.compare })).toBeVisible();
    // Over the age of one, one is over that of the other.
    await answer(page, ['no']);
    await expect(vacancy).toBeVisible();
    await expect(ypp).toBeHidden();
    await answer(page, ['yes', 'yes']);
    await expect(vacancy).toBeHidden();
  });

  test(
    `${address} announces each outcome in its one live region, and does not repeat it for long`,
    { tag: ['@4.1.3'] },
    async ({ page }) => {
      await page.clock.install();
      await page.goto(address);
      const live = page.locator('.self-check :is(output, [aria-live], [role="status"], [role="alert"])');
      await expect(live).toHaveCount(1);
      await expect(live).toHaveRole('status');
      await expect(live).toHaveText('');
      for (const [index, value] of (['yes', 'no', 'unsure'] as const).entries()) {
        const question = questionsOf(page).nth(index);
        await question.locator(`input[value="${value}"]`).check();
        const outcome = await question.locator(`[data-says="${outcomes[value]}"]`).innerText();
        await expect(live).toHaveText(value === 'no' ? `${outcome}${selfCheck.unmet}` : outcome);
      }
      await page.clock.runFor(10_000);
      await expect(live).toHaveText('');
    },
  );

  test(`the answers of ${address} stay in the page`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const url = page.url();
    const steps = await page.evaluate(() => history.length);
    const asked: string[] = [];
    context.on('request', (request) => {
      // A busy browser asks for the icon of a tab when it finds the time.
      if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
    });
    page.on('websocket', (socket) => asked.push(socket.url()));

    for (const value of answers) await answer(page, all(value));
    await questionsOf(page).first().locator('input').first().press('Enter');
    await page.getByRole('button', { name: selfCheck.copy }).click();
    await page.getByRole('button', { name: selfCheck.print }).click();
    await page.waitForTimeout(300);

    expect(asked).toEqual([]);
    expect(page.url()).toBe(url);
    expect(await page.evaluate(() => [history.length, history.state])).toEqual([steps, null]);
    expect(await context.cookies()).toEqual([]);
    const left = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      name: window.name,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({ local: 0, session: 0, name: '', databases: 0, caches: 0, workers: 0 });

    await page.reload();
    await expect(page.locator('.self-check :checked')).toHaveCount(0);
    expect(await seenOutcomes(page)).toEqual(all('yes').map(() => undefined));
  });

  test(`a reader who comes back to ${address} finds the outcomes of the answers that the browser brings back`, async ({
    page,
  }) => {
    await page.goto(address);
    await answer(page, ['yes', 'no', undefined, 'unsure']);
    await page.locator('header a').first().click();
    await page.waitForURL((url) => url.pathname !== new URL(address, url).pathname);
    await page.goBack();
    await expect(page.locator('.self-check :checked')).toHaveCount(3);
    expect(await seenOutcomes(page)).toEqual(['met', 'notMet', undefined, 'ask', undefined, undefined]);
    await expect(page.locator('[data-unmet]')).toBeVisible();

    // A browser may also bring answers back after scripts have run, or the whole page as it stood.
    await questionsOf(page)
      .nth(5)
      .locator('input')
      .first()
      .evaluate((input: HTMLInputElement) => {
        input.checked = true;
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
    expect(await seenOutcomes(page)).toEqual(['met', 'notMet', undefined, 'ask', undefined, 'met']);
  });

  test(
    `${address} has its self-check answered and changed with the keyboard alone`,
    { tag: ['@2.1.1', '@2.1.2', '@2.4.3', '@2.4.7'] },
    async ({ page }) => {
      await page.goto(address);
      const radios = (index: number) => questionsOf(page).nth(index).locator('input');
      await page.locator('.self-check h2 a').focus();
      await page.keyboard.press('Tab');
      await expect(radios(0).nth(0)).toBeFocused();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await expect(radios(0).nth(1)).toBeChecked();
      await page.keyboard.press('ArrowLeft');
      await expect(radios(0).nth(0)).toBeChecked();
      expect((await seenOutcomes(page))[0]).toBe('met');
      // The links of the outcome come next, then the next question.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(questionsOf(page).first().locator(`a[href="${centreUrl}"]`)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(radios(1).nth(0)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(radios(1).nth(2)).toBeChecked();
      expect(await seenOutcomes(page)).toEqual(['met', 'ask', ...Array.from({ length: 4 }, () => undefined)]);
    },
  );

  test(
    `${address} copies the result as plain text, and tells a reader so`,
    { tag: ['@4.1.3'] },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      const button = page.getByRole('button', { name: selfCheck.copy });
      await expect(button).toBeHidden();
      await answer(page, ['yes', 'no', 'unsure']);
      await button.click();
      await expect(page.getByText(selfCheck.copied)).toBeInViewport();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const lines = text.split('\n');
      expect(lines.slice(0, 4)).toEqual([await page.title(), page.url(), '', selfCheck.note]);
      for (const [index, value] of (['yes', 'no', 'unsure'] as const).entries()) {
        const at = lines.indexOf(legends[index] ?? '');
        expect(lines[at + 1]).toBe(selfCheck.answers[value]);
        const outcome = questionsOf(page).nth(index).locator(`[data-says="${outcomes[value]}"]`);
        expect(lines[at + 2]).toBe(await outcome.innerText());
        expect(lines[at + 3]).toContain(`<${centreUrl}>`);
      }
      // Nothing that was not answered, and nothing that only a screen needs.
      for (const legend of legends) expect(lines).toContain(legend);
      for (const value of answers) expect(lines.filter((line) => line === selfCheck.answers[value]).length).toBe(1);
      for (const other of [selfCheck.privacy, selfCheck.print, selfCheck.copy, selfCheck.checklist])
        expect(text).not.toContain(other);
      expect(text).toContain(selfCheck.unmet);
      expect(text).toContain(centre.short);
      expect(text).not.toMatch(/[{}]|undefined|\n{3}|[ \t]{2}|[ \t]\n/);
    },
  );

  test(`where ${address} may not copy, the result is selected for the reader`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
      });
    });
    await page.goto(address);
    await answer(page, ['unsure']);
    await page.getByRole('button', { name: selfCheck.copy }).click();
    await expect(page.getByText(selfCheck.selected)).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toContain(selfCheck.verdicts.ask);
  });

  test(`the result of ${address} is printed on one sheet of A4, whatever the answers`, async ({ page }, info) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = `${Number(document.documentElement.dataset['printed'] ?? 0) + 1}`;
      };
    });
    await page.goto(address);
    const list = page.locator('main ol:has(h3)');
    const print = page.getByRole('button', { name: selfCheck.print });
    for (const given of [all('yes'), all('no'), all('unsure'), ['yes', 'no', 'no', 'unsure', 'yes', 'yes'] as const]) {
      await answer(page, given);
      await print.click();
      await page.emulateMedia({ media: 'print' });
      await expect(list).toBeHidden();
      await expect(print).toBeHidden();
      await expect(page.locator('.self-check :checked')).toHaveCount(6);
      for (const seen of await seenOutcomes(page)) expect(seen).toBeDefined();
      await page.emulateMedia({ media: null });
      const file = info.outputPath('result.pdf');
      await page.pdf({ path: file, format: 'A4', printBackground: true });
      expect(readPdf(file).pages).toBe(1);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'print' });
      await expect(list).toBeVisible();
      await page.emulateMedia({ media: null });
    }
    await expect(page.locator('html')).toHaveAttribute('data-printed', '4');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`the self-check of ${address} is a checklist, on a screen and on paper`, async ({ page }) => {
      await page.goto(address);
      await answer(page, ['yes', 'no', 'unsure']);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        for (const question of await questionsOf(page).all()) {
          await expect(question.locator('legend')).toBeVisible();
          await expect(question.locator('label')).toHaveCount(3);
          for (const label of await question.locator('label').all()) await expect(label).toBeVisible();
        }
        await expect(page.locator('.self-check :checked')).toHaveCount(3);
        await expect(page.getByText(selfCheck.checklist)).toBeVisible();
        await expect(page.locator('.self-check > p:last-of-type a')).toHaveAttribute('href', centreUrl);
        // Nothing that only a script would bring to life.
        for (const dead of await page.locator('.self-check').locator('[data-says], [data-unmet], button').all())
          await expect(dead).toBeHidden();
      }
    });
  });

  test(
    `${address} is comfortable on a narrow phone and accessible with all answers given`,
    { tag: ['@1.3.1', '@1.4.3', '@1.4.10', '@2.5.8', '@4.1.2'] },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      for (const value of answers) {
        await answer(page, all(value));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      const targets = await page.locator('.self-check :is(label, button)').evaluateAll((labels) =>
        labels.map((label) => {
          const { width, height } = label.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
      for (const question of await questionsOf(page).all()) {
        const tops = await question
          .locator('label')
          .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
        expect(new Set(tops).size, 'answers stand in one row').toBe(1);
      }
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(() => window.axe.run('.self-check'));
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      }
    },
  );

  test(`in the reader's own colours the answers of ${address} are seen`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(address);
    await answer(page, ['no']);
    const radio = page.locator('.self-check input').first();
    expect(await radio.evaluate((input) => getComputedStyle(input).appearance)).not.toBe('none');
    expect(await radio.evaluate((input) => getComputedStyle(input).forcedColorAdjust)).toBe('auto');
    expect((await seenOutcomes(page))[0]).toBe('notMet');
    const border = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((box) => getComputedStyle(box).borderInlineStartStyle);
    expect(await border('.self-check')).toBe('solid');
    expect(await border('.self-check fieldset > div:last-child')).toBe('solid');
  });

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    test(`the first screen of ${address} answers who can apply and begins the check, ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await expect(page.locator('main h1 + p')).toContainText('35');
      await expect(page.locator('main h1 + p')).toBeInViewport({ ratio: 1 });
      for (const label of await questionsOf(page).first().locator('label').all())
        await expect(label).toBeInViewport({ ratio: 1 });
    });
  }

  test(`where there is room the self-check of ${address} stays beside the criteria`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    await page.locator('main ol:has(h3) > li').last().scrollIntoViewIfNeeded();
    await expect(page.locator('.self-check')).toBeInViewport({ ratio: 1 });
    const [list, check] = await Promise.all(
      ['main ol:has(h3)', '.self-check'].map((selector) => page.locator(selector).first().boundingBox()),
    );
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan(check?.x ?? 0);
  });

  test(
    `${address} keeps a question in its place as it is answered, and all of the check can be reached`,
    { tag: ['@3.2.2'] },
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      await page.evaluate(() => scrollTo(0, 900));
      const top = (index: number) =>
        questionsOf(page)
          .nth(index)
          .evaluate((box) => box.getBoundingClientRect().top);
      for (const index of [0, 1, 2, 3, 4, 5]) {
        const before = await top(index);
        await questionsOf(page)
          .nth(index)
          .locator('input')
          .nth(1)
          .evaluate((input: HTMLInputElement) => input.click());
        expect(Math.abs((await top(index)) - before)).toBeLessThanOrEqual(1);
      }
      const check = page.locator('.self-check');
      await check.evaluate((box) => box.scrollIntoView({ block: 'end' }));
      expect(await check.evaluate((box) => Math.round(box.getBoundingClientRect().bottom))).toBeLessThanOrEqual(800);
      const foot = await page.locator('.page-foot').boundingBox();
      const box = await check.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), 'it does not hang over what follows').toBeLessThan(foot?.y ?? 0);
      // In a window that cannot hold it, it does not stay, for what is below the edge could not be reached.
      await page.setViewportSize({ width: 1280, height: 500 });
      await expect(check).toHaveCSS('position', 'static');
    },
  );
}
