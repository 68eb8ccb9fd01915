import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { found, pagesToRead, readSite } from '../site.ts';
import { layOut } from './states.ts';
import { readTree } from './tree.ts';
import { controls } from './watch-keys.ts';

const site = readSite();

/** The role that a browser gives an element, by its tag and type. */
const roles: Record<string, string> = {
  a: 'link',
  button: 'button',
  summary: 'DisclosureTriangle',
  text: 'textbox',
  search: 'searchbox',
  radio: 'radio',
};

/** Roles of what a reader operates. */
const widgets = new Set([
  ...Object.values(roles),
  ...['checkbox', 'combobox', 'listbox', 'menu', 'menuitem', 'option', 'scrollbar', 'slider', 'spinbutton', 'switch'],
  ...['tab', 'treeitem'],
]);

/** A control as it is seen. */
interface Seen {
  kind: string;
  label: string;
  /** Whether what it opens is seen, where it opens something. */
  isOpen?: boolean | undefined;
}

/** Numbers the controls that are seen in `data-control`, by which the tree names them. */
function numberControls(page: Page): Promise<Seen[]> {
  return page.evaluate((controls) => {
    const all = [...document.querySelectorAll<HTMLElement>(controls)];
    for (const element of all) delete element.dataset['control'];
    const seen = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return seen.map((element, index) => {
      element.dataset['control'] = String(index);
      const copy = element.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      const isField = element instanceof HTMLInputElement;
      // What it opens stands beside it, and is seen or not.
      const opens = element.matches('summary, button:has(+ nav)') ? element.nextElementSibling : null;
      return {
        kind: isField ? element.type : element.localName,
        label: isField ? (element.labels?.[0]?.textContent ?? element.placeholder) : copy.textContent,
        isOpen: opens?.checkVisibility({ contentVisibilityAuto: true }),
      };
    });
  }, controls);
}

/** Without what no voice speaks. */
function spoken(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u2060\u200b]/g, '')
    .toLowerCase();
}

/** What is wrong with what the browser tells of the controls that are seen, one line each. */
async function findProblems(page: Page, session: CDPSession): Promise<string[]> {
  const seen = found(await numberControls(page), 'control');
  const tree = await readTree(session);
  const told = new Map(tree.map((node) => [node.attributes['data-control'], node]));
  const problems = seen.flatMap(({ kind, label, isOpen }, index) => {
    const node = told.get(String(index));
    const what = `${kind} “${label.trim().slice(0, 60)}”`;
    if (!node) return [`${what} is not told of`];
    return [
      ...(node.role === roles[kind] ? [] : [`${what} is told of as ${node.role}`]),
      ...(node.name.trim() ? [] : [`${what} has no name`]),
      ...(spoken(node.name).includes(spoken(label)) ? [] : [`${what} is called “${node.name}”`]),
      ...(node.states['expanded'] === isOpen ? [] : [`${what} is told of as expanded=${node.states['expanded']}`]),
    ];
  });
  const others = tree.filter(({ role, states, attributes }) => {
    // What a link opens takes the focus, and is no control.
    const isTarget = attributes['tabindex'] === '-1' || role === 'RootWebArea';
    return attributes['data-control'] === undefined && (widgets.has(role) || (states['focusable'] && !isTarget));
  });
  return [...problems, ...others.map(({ role, name }) => `${role} “${name}” is told of, and no control that is seen`)];
}

/** Elements that react to a click or a key, and are no controls. */
async function findHiddenControls(session: CDPSession): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.documentElement' });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
    depth: -1,
  });
  const ids = listeners
    .filter(({ type }) => /^(?:click|dblclick|(?:mouse|pointer|key|touch)(?:down|up|start|end))$/.test(type))
    .flatMap(({ backendNodeId }) => backendNodeId ?? []);
  const matches = await Promise.all(
    ids.map(async (backendNodeId) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function (controls) { return this.matches(controls) ? "" : this.outerHTML.slice(0, 80) }',
        arguments: [{ value: controls }],
        returnByValue: true,
      });
      return String(result.value);
    }),
  );
  return matches.filter(Boolean);
}

for (const { address } of pagesToRead(site)) {
  test(
    `${address} tells assistive technology the name, role and state of every control, as they are seen`,
    { tag: ['@1.3.1', '@2.5.3', '@3.3.2', '@4.1.2'] },
    async ({ page, context }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      await layOut(page);
      const session = await context.newCDPSession(page);
      expect.soft(await findProblems(page, session), 'at 1280 px').toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect.soft(await findProblems(page, session), 'at 360 px').toEqual([]);

      // All that can be opened is open, and each question has an answer.
      await page.locator('button:has(+ nav)').press('Enter');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = !details.open;
        for (const answer of document.querySelectorAll<HTMLElement>('fieldset [type="radio"]')) answer.click();
      });
      expect.soft(await findProblems(page, session), 'used').toEqual([]);
      const answers = (await readTree(session)).filter(({ states }) => states['checked'] === 'true');
      expect.soft(answers, 'answers').toHaveLength(await page.locator('fieldset').count());
      expect.soft(await findHiddenControls(session), 'reacts, and is no control').toEqual([]);
    },
  );

  test(
    `${address} names its pictures, marks where the reader is, and has a place for messages`,
    { tag: ['@1.1.1', '@1.3.1', '@4.1.3'] },
    async ({ page, context }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      await layOut(page);
      const tree = await readTree(await context.newCDPSession(page));
      const pictures = tree.filter(({ role }) => /^(?:image|img|SvgRoot|graphics-.*|canvas|video)$/i.test(role));
      const unnamed = pictures.filter(({ name }) => !name.trim());
      expect
        .soft(
          unnamed.map(({ attributes }) => attributes),
          'pictures without a name',
        )
        .toEqual([]);

      const inMenu = tree.filter(
        ({ role, around }) => role === 'link' && around.some(({ attributes }) => attributes['id'] === 'menu'),
      );
      const unmarked = found(inMenu, 'link in the menu').filter(
        ({ states, attributes }) => states['url'] === page.url() && attributes['aria-current'] !== 'page',
      );
      expect
        .soft(
          unmarked.map(({ name }) => name),
          'leads to this page',
        )
        .toEqual([]);

      const places = tree.filter(({ role }) => role === 'status');
      expect.soft(places.length, 'places for messages').toBeGreaterThan(0);
      expect.soft(places.filter(({ states }) => states['live'] !== 'polite' || !states['atomic'])).toEqual([]);
    },
  );
}
