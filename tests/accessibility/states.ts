import type { Page } from '@playwright/test';

declare global {
  interface Window {
    selectorsBefore?: Map<CSSStyleRule, string>;
  }
}

/** A state that a reader brings about, and that rules of style speak of. */
export type State = 'hover' | 'focus' | 'target';

/**
 * Shows everything at once as it looks in a state: rules that ask for it hold for whatever can come to be in it, as
 * strongly as before. The page itself does not change.
 *
 * @param state by default none: all looks as it does by itself
 */
export function showState(page: Page, state?: State): Promise<void> {
  return page.evaluate((state) => {
    for (const [rule, selector] of window.selectorsBefore ?? []) rule.selectorText = selector;
    const changed = (window.selectorsBefore = new Map<CSSStyleRule, string>());
    if (!state) return;
    const [names, elements] = {
      hover: [/:hover(?![\w-])/g, '*'],
      focus: [/:focus(?:-visible|-within)?(?![\w-])/g, 'a[href], button, input, summary, [tabindex="0"]'],
      target: [/:target(?![\w-])/g, 'main [id]'],
    }[state] as [RegExp, string];
    const rewrite = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule && rule.selectorText.search(names) >= 0) {
          changed.set(rule, rule.selectorText);
          rule.selectorText = rule.selectorText.replace(names, `:where(${elements}):not([data-never])`);
        } else if ('cssRules' in rule) rewrite(rule.cssRules as CSSRuleList);
      }
    };
    for (const { cssRules } of document.styleSheets) rewrite(cssRules);
  }, state);
}

/** Has all of a page laid out, of which a browser does no more by itself than the reader is near to. */
export function layOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.print-page')) part.style.contentVisibility = 'visible';
  });
}

/** Opens a page as a reader may have left it: what is folded is open, questions are answered, and a search has found. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await layOut(page);
  if (address.includes('?q=')) await page.locator('#hits > li').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const [index, question] of document.querySelectorAll('.self-check fieldset').entries())
      question.querySelectorAll('input')[index % 3]!.click();
  });
}

/** Opens the menu of a window that is too narrow to show it at all times. */
export function openMenu(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
}

/** Has rules hold for a page besides its own, which its policy does not stop, in place of those given before. */
export function addRules(page: Page, rules: string): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}
