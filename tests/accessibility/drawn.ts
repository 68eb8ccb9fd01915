import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** How far around a control its mark may reach, in pixels. */
const margin = 10;

/** The contrast of two colours, each as red, green and blue from 0 to 255, by the formula of WCAG. */
function contrast(one: number[], other: number[]): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((color) => color.map((part) => part / 255))
    .map((color) => color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)))
    .map(([red = 0, green = 0, blue = 0]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

async function pixels(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
  return sharp(await page.screenshot({ clip, caret: 'hide' }))
    .removeAlpha()
    .raw()
    .toBuffer();
}

/**
 * Compares how each kind of control is drawn with the focus and without.
 *
 * A kind is what has the same tag, place and ground; the first of each is looked at.
 *
 * @returns for each its words, how many pixels change by a contrast of 3:1 or more, and how many a thin line
 *   around it has
 */
export async function findDrawnMarks(page: Page, controls: string) {
  // After a key, a browser marks the focus wherever it goes.
  await page.keyboard.press('Tab');
  const kinds = await page.evaluateHandle((controls) => {
    const first = new Map<string, HTMLElement>();
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { display, position, backgroundColor, borderStyle } = getComputedStyle(element);
      const around = element.closest('header, nav, article, main, footer')?.localName;
      const kind = [element.localName, display, position, backgroundColor, borderStyle, around].join(' ');
      if (!first.has(kind)) first.set(kind, element);
    }
    return [...first.values()];
  }, controls);
  const marks: { words: string; changed: number; least: number }[] = [];
  for (const handle of await kinds.getProperties().then((all) => [...all.values()])) {
    const control = handle.asElement();
    if (!control) continue;
    await control.focus();
    const box = await control.evaluate((element) => {
      // A card that is a link as a whole is marked as one.
      const marked = getComputedStyle(element).outlineStyle === 'none' ? element.closest('article') : element;
      const { x, y, width, height } = (marked ?? element).getBoundingClientRect();
      return { words: element.outerHTML.slice(0, 100), x, y, width, height };
    });
    const x = Math.max(0, Math.floor(box.x) - margin);
    const y = Math.max(0, Math.floor(box.y) - margin);
    const { width, height } = page.viewportSize()!;
    const clip = {
      x,
      y,
      width: Math.min(width, Math.ceil(box.x + box.width) + margin) - x,
      height: Math.min(height, Math.ceil(box.y + box.height) + margin) - y,
    };
    const focused = await pixels(page, clip);
    await control.evaluate((element) => (element as HTMLElement).blur());
    const plain = await pixels(page, clip);
    let changed = 0;
    for (let at = 0; at < plain.length; at += 3) {
      if (contrast([...plain.subarray(at, at + 3)], [...focused.subarray(at, at + 3)]) >= 3) changed += 1;
    }
    marks.push({ words: box.words, changed, least: 2 * (box.width + box.height) });
  }
  return marks;
}
