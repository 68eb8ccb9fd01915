import type { Page } from '@playwright/test';

/** What is wrong with the lines of a page, each with the words it is found at. */
export interface TypeFindings {
  /** Words of Latin letters that go on in a second line; those with a hyphen and addresses may. */
  brokenWords: string[];
  /** Texts of several lines that are less than six characters wide, and take less than most of the window. */
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
    // The largest type has no six characters in a narrow window, however much of it its text takes.
    const widest = 0.75 * innerWidth;
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

/** Texts that stand upon one another, of all that a page shows now. */
export function findTextUponText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const boxes: { text: string; rect: DOMRect; block: Element | null }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const text = node.textContent!.trim();
      if (
        !text ||
        element.closest('rp, rt, script, style, noscript') ||
        !element.checkVisibility() ||
        isClipped(element)
      )
        continue;
      range.selectNodeContents(node);
      // Lines of one text may touch: what counts is where another text stands.
      const block = element.closest('p, li, h1, h2, h3, dt, dd, td, th, text, a');
      for (const rect of range.getClientRects()) boxes.push({ text, rect, block });
    }
    boxes.sort((one, other) => one.rect.top - other.rect.top);
    return boxes.flatMap((one, index) => {
      const found: string[] = [];
      for (let at = index + 1; at < boxes.length && boxes[at]!.rect.top < one.rect.bottom; at++) {
        const other = boxes[at]!;
        if (one.block === other.block) continue;
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const height = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        // The box of a line is higher than its ink, by a third at least.
        const least = Math.min(one.rect.height, other.rect.height) / 3;
        if (width > 2 && height > Math.max(2, least)) found.push(`“${one.text}” and “${other.text}”`);
      }
      return found;
    });
  });
}

/** The distances between each section of a page and the one before it, in pixels, each once. */
export function findSectionGaps(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('main .prose > h2:not(:first-child)')];
    const gaps = headings.flatMap((heading) => {
      const before = heading.previousElementSibling;
      // What floats beside a section, or is not shown, is not above it.
      if (!before?.checkVisibility() || getComputedStyle(before).float !== 'none') return [];
      return [Math.round(heading.getBoundingClientRect().top - before.getBoundingClientRect().bottom)];
    });
    return [...new Set(gaps)];
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
