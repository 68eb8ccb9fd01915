import { type CDPSession, expect, type Page } from '@playwright/test';
import { layOut } from './states.ts';
import { type Ahead, controls, watchKeys } from './watch-keys.ts';

const keys = {
  Tab: { windowsVirtualKeyCode: 9 },
  'Shift+Tab': { key: 'Tab', windowsVirtualKeyCode: 9, modifiers: 8 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', windowsVirtualKeyCode: 32, text: ' ' },
  Escape: { windowsVirtualKeyCode: 27 },
  ArrowLeft: { windowsVirtualKeyCode: 37 },
  ArrowRight: { windowsVirtualKeyCode: 39 },
};
type Key = keyof typeof keys;

/** Presses keys one after another as a keyboard sends them, without asking in between what they did. */
async function press(session: CDPSession, pressed: Key[]): Promise<void> {
  await Promise.all(
    pressed.flatMap((key) => {
      const event = { key, code: key.replace('Shift+', ''), ...keys[key] };
      return [
        session.send('Input.dispatchKeyEvent', { type: 'text' in event ? 'keyDown' : 'rawKeyDown', ...event }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
      ];
    }),
  );
}

/** The keys by which a reader comes to a control and uses it, so that all that it hides is shown. */
function keysFor({ kind, isOperated, answers }: Ahead): Key[] {
  switch (kind) {
    case 'answers':
      // Each answer in turn, and back to the second: “no” says the most.
      return [
        'Tab',
        'Space',
        ...Array<Key>(answers - 1).fill('ArrowRight'),
        ...Array<Key>(answers - 2).fill('ArrowLeft'),
      ];
    case 'text':
      return ['Tab'];
    case 'closed':
    case 'menu':
    case 'copy':
      return ['Tab', 'Enter'];
    case 'open':
      return ['Tab', 'Enter', 'Enter'];
    case 'plain':
    case 'end':
      return ['Tab', ...(isOperated ? [] : ['Enter' as const]), ...(kind === 'end' ? ['Escape' as const] : [])];
  }
}

/** Opens a page and watches there what keys do. */
export async function openForKeys(page: Page, address: string): Promise<CDPSession> {
  // Told what to grant, a browser refuses all the rest: the clipboard as well, which only the button to copy tells of.
  await page.context().grantPermissions([]);
  await page.addInitScript(() => {
    // Chromium has a share sheet on no system without a desktop.
    Object.defineProperty(navigator, 'share', { value: async () => {} });
    window.print = () => dispatchEvent(new Event('afterprint'));
  });
  await page.goto(address);
  await layOut(page);
  await page.evaluate(watchKeys, controls);
  return page.context().newCDPSession(page);
}

/**
 * Goes through a page and back by the keyboard, and uses each control once.
 *
 * @param typed what is written into each field
 * @returns what is wrong, one line each
 */
export async function walkThrough(page: Page, session: CDPSession, typed = ''): Promise<string[]> {
  await page.evaluate(() => window.walk.begin());
  for (let ahead = await page.evaluate(() => window.walk.ahead()); ahead.length > 0;) {
    await press(session, ahead.flatMap(keysFor));
    const { kind } = ahead.at(-1)!;
    if (kind === 'copy') await expect(page.locator('body > [role="status"]')).not.toBeEmpty();
    if (kind === 'text' && typed) {
      await page.keyboard.type(typed);
      if (await page.locator('#hits').count()) await expect(page.locator('#hits a').first()).toBeVisible();
    }
    ahead = await page.evaluate(() => window.walk.ahead());
  }
  await page.evaluate(() => window.walk.end(false));
  await press(session, ['Tab']);
  const outside = await page.evaluate(() => window.walk.focused());

  await page.evaluate(() => window.walk.begin());
  const behind = await page.evaluate(() => window.walk.behind());
  await press(
    session,
    behind.flatMap(({ kind }): Key[] => (kind === 'open' ? ['Shift+Tab', 'Space'] : ['Shift+Tab'])),
  );
  await page.evaluate(() => window.walk.end(true));
  const problems = await page.evaluate(() => [...window.walk.problems]);
  return outside === 'nothing' ? problems : [...problems, `after the last control comes ${outside}`];
}

/** Skips the header by the first link of the page, and gives back where the next stop is and ought to be. */
export async function skipHeader(page: Page, session: CDPSession) {
  await page.evaluate(() => (window.walk.isFree = true));
  await press(session, ['Enter', 'Tab']);
  return page.evaluate(() => ({ stop: window.walk.focused(), expected: window.walk.firstInMain() }));
}
