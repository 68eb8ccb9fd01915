import type { Page } from '@playwright/test';
import type { Box } from './pixels.ts';

/** A run of text as a page shows it. */
export interface TextRun {
  text: string;
  /** The colours of its letters and of the nearest box around it that lets nothing through, as CSS writes them. */
  color: string;
  ground: string;
  /** How much of it is seen, from 0 to 1, by itself and all that is around it. */
  opacity: number;
  /** In CSS pixels, as large as it is drawn. */
  size: number;
  weight: number;
  /** Whether it belongs to a chart or a map, whose words a table or a list says as well. */
  isDrawn: boolean;
  /** Where it stands in the page, line by line. */
  boxes: Box[];
}

/** Every run of text that a page shows now, with what CSS adds, numbers of lists, and hints in fields. */
export function readTextRuns(page: Page): Promise<TextRun[]> {
  return page.evaluate(() => {
    interface Around {
      ground: string;
      opacity: number;
      isClipped: boolean;
    }
    const known = new Map<Element | null, Around>([
      [null, { ground: 'rgb(255, 255, 255)', opacity: 1, isClipped: false }],
    ]);
    const around = (element: Element | null): Around => {
      const before = known.get(element);
      if (before) return before;
      const { backgroundColor, opacity, clipPath } = getComputedStyle(element!);
      const outer = around(element!.parentElement);
      const found = {
        ground: backgroundColor.startsWith('rgb(') ? backgroundColor : outer.ground,
        opacity: Number(opacity) * outer.opacity,
        isClipped: outer.isClipped || clipPath !== 'none',
      };
      known.set(element, found);
      return found;
    };

    const runs: TextRun[] = [];
    const add = (text: string, element: Element, rects: Iterable<DOMRect>, style = getComputedStyle(element)) => {
      const { ground, opacity, isClipped } = around(element);
      const boxes = [...rects]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height }));
      if (boxes.length === 0 || isClipped || opacity === 0 || style.visibility === 'hidden') return;
      const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
      runs.push({
        text: text.replaceAll(/\s+/g, ' ').trim().slice(0, 60),
        color: element instanceof SVGElement ? style.fill : style.color,
        ground,
        opacity,
        size: parseFloat(style.fontSize) * scale,
        weight: Number(style.fontWeight),
        isDrawn: element instanceof SVGElement,
        boxes,
      });
    };

    const range = document.createRange();
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) continue;
        range.selectNodeContents(node);
        add(node.textContent!, element, range.getClientRects(), style);
      }
      const rects = element.getClientRects();
      if (rects.length === 0) continue;
      for (const part of ['::before', '::after']) {
        const { content } = getComputedStyle(element, part);
        if (/^"[^"]*[\p{L}\p{N}]/u.test(content)) add(content, element, rects, getComputedStyle(element, part));
      }
      if (element.matches('ol > li') && style.listStyleType !== 'none')
        add(`the number of “${element.textContent}”`, element, rects, getComputedStyle(element, '::marker'));
      if (element.matches('input:placeholder-shown'))
        add(element.getAttribute('placeholder')!, element, rects, getComputedStyle(element, '::placeholder'));
    }
    return runs;
  });
}
