import type { Page } from '@playwright/test';

/** What is wrong with the lines of a page, each with the words it is found at. */
export interface TypeFindings {
  /** Words of Latin letters that go on in a second line; those with a hyphen and addresses may. */
  brokenWords: string[];
  /** Texts of several lines that are less than six characters wide, where the page is wider. */
  narrowTexts: string[];
  /** Figures whose date stands on another line. */
  cutDates: string[];
}

/** Looks at every line of text that a page shows now. */
export function findInType(page: Page): Promise<TypeFindings> {
  return page.evaluate(() => {
    const isHidden = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
    const linesOf = (range: Range) => {
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(boxes.map(({ top, height }) => Math.round((top + height / 2) / 4)));
    };
    const brokenWords: string[] = [];
    const blocks = new Map<Element, { text: string; lines: Set<number> }>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (!text.trim() || !parent || parent.closest('svg, script, style, rt, code, .address')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true }) || isHidden(parent)) continue;
      for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9.@:/_-]+/g)) {
        const word = run.replace(/[.:]+$/, '');
        if (!/^[A-Za-z]{2,}$/.test(word)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (linesOf(range).size > 1) brokenWords.push(`${word} in “${text.trim().slice(0, 60)}”`);
      }
      let block = parent;
      while (/^(?:inline|contents|ruby)$/.test(getComputedStyle(block).display) && block.parentElement) {
        block = block.parentElement;
      }
      const known = blocks.get(block);
      range.selectNodeContents(node);
      blocks.set(block, {
        text: (known?.text ?? '') + text.trim(),
        lines: (known?.lines ?? new Set()).union(linesOf(range)),
      });
    }
    const main = document.querySelector('main');
    const { paddingLeft: left = '', paddingRight: right = '' } = main ? getComputedStyle(main) : {};
    const widest = (main?.clientWidth ?? 0) - parseFloat(left) - parseFloat(right);
    const narrowTexts = [...blocks].flatMap(([block, { text, lines }]) => {
      const { fontSize, paddingLeft, paddingRight, writingMode } = getComputedStyle(block);
      if (writingMode !== 'horizontal-tb') return [];
      const room = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const character = parseFloat(fontSize) * (/[\u3040-\u9fff]/.test(text) ? 1 : 0.5);
      return room < Math.min(6 * character, widest) - 1 && lines.size > 1
        ? [`${Math.round(room)} px for “${text.slice(0, 60)}”`]
        : [];
    });
    const cutDates = [...document.querySelectorAll('.fact + .fact-date')].flatMap((date) => {
      const last = [...(date.previousElementSibling?.getClientRects() ?? [])].at(-1);
      const [first] = date.getClientRects();
      return last && first && Math.abs(last.bottom - first.bottom) > last.height / 2
        ? [`${date.previousElementSibling?.textContent} ${date.textContent}`]
        : [];
    });
    return { brokenWords, narrowTexts, cutDates };
  });
}

/** Opens all that is folded and doubles the size of type, as a reader of large type has it. */
export async function enlargeType(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { fontSize } = getComputedStyle(document.documentElement);
    document.documentElement.style.fontSize = `${parseFloat(fontSize) * 2}px`;
  });
}
