import type { Page } from '@playwright/test';

/** The least width and height of a target, in CSS pixels: of any by WCAG 2.5.8, and of the main actions of a page. */
const leastSize = { any: 24, main: 44 };

/**
 * What readers come to a page for, and what a finger uses on the way: the menu and all that it opens, the search, the
 * ways to share, the answers of the self-check, and all buttons. Links that look like buttons are main actions as well.
 * The two links to the other language and to both share the height of the header; in a wide window the menu is a row
 * of the header, for a mouse. There `leastSize.any` holds.
 */
const mainActions =
  '[popovertarget], :popover-open :is(a, button, input), main :is(button, [type="search"]), .share ul a, .self-check label';

/**
 * Measures every target that a pointer finds on a page as it stands.
 *
 * A target may be smaller than 24 by 24 pixels where it stands in a line of text, or where a circle of 24 pixels around
 * its middle touches neither another target nor the circle of another small one.
 *
 * @returns those that are too small, one line each
 */
export function findSmallTargets(page: Page, controls: string): Promise<string[]> {
  return page.evaluate(
    ({ controls, mainActions, least }) => {
      interface Target {
        element: Element;
        /** All that it answers on, line by line. */
        boxes: DOMRect[];
        width: number;
        height: number;
        x: number;
        y: number;
      }

      const targetOf = (element: Element): Target[] => {
        if (!element.checkVisibility({ visibilityProperty: true })) return [];
        if (getComputedStyle(element).pointerEvents === 'none') return [];
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        // A link may be stretched over the card that it stands in.
        const isStretched = getComputedStyle(element, '::after').position === 'absolute';
        const answering = label ?? (isStretched ? (element as HTMLElement).closest('article')! : element);
        const boxes = [...answering.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
        if (boxes.length === 0) return [];
        // Lines of one link are one target; what it holds may be larger than its line.
        const parts = [
          ...boxes,
          ...[...answering.querySelectorAll('img, svg')].map((part) => part.getBoundingClientRect()),
        ];
        const [left, top] = [Math.min(...parts.map((box) => box.left)), Math.min(...parts.map((box) => box.top))];
        const right = Math.max(...parts.map((box) => box.right));
        const bottom = Math.max(...parts.map((box) => box.bottom));
        const size = { width: right - left, height: bottom - top };
        return [{ element: answering, boxes, ...size, x: (left + right) / 2, y: (top + bottom) / 2 }];
      };

      /** Whether its size is that of a line of text in which it stands among words that are no target. */
      const isInText = (element: Element): boolean => {
        if (getComputedStyle(element).display !== 'inline') return false;
        let block = element.parentElement!;
        while (/^(?:inline|ruby)$/.test(getComputedStyle(block).display)) block = block.parentElement!;
        const copy = block.cloneNode(true) as HTMLElement;
        for (const target of copy.querySelectorAll(controls)) target.remove();
        return /[\p{L}\p{N}]/u.test(copy.textContent);
      };

      const isButton = (element: Element) => {
        const { display, borderTopWidth } = getComputedStyle(element);
        return element.localName === 'a' && display !== 'inline' && parseFloat(borderTopWidth) > 0;
      };

      const distance = ({ x, y }: Target, { left, top, right, bottom }: DOMRect) =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

      const targets = [
        ...new Map(
          [...document.querySelectorAll(controls)].flatMap(targetOf).map((each) => [each.element, each]),
        ).values(),
      ];
      const small = targets.filter(({ width, height }) => Math.min(width, height) < least.any - 0.5);
      const isAlone = (one: Target) =>
        targets.every(
          (other) =>
            other === one ||
            (other.boxes.every((box) => distance(one, box) >= least.any / 2) &&
              (!small.includes(other) || Math.hypot(one.x - other.x, one.y - other.y) >= least.any)),
        );
      const words = ({ element, width, height }: Target) =>
        `${element.localName} “${element.textContent.trim().slice(0, 50) || element.getAttribute('aria-label') || ''}” ${element.getAttribute('href') ?? ''} has ${width.toFixed(1)} × ${height.toFixed(1)} px`;
      const tooSmall = small.filter((target) => !isInText(target.element) && !isAlone(target));
      const main = targets.filter(
        ({ element, width, height }) =>
          (element.matches(mainActions) || isButton(element)) && Math.min(width, height) < least.main - 0.5,
      );
      return [
        ...tooSmall.map((target) => `${words(target)}`),
        ...main.map((target) => `${words(target)}, a main action`),
      ];
    },
    { controls, mainActions, least: leastSize },
  );
}
