import type { Page } from '@playwright/test';
import type { Box } from './pixels.ts';

/** What is drawn beside text, and has to be seen. */
export interface Mark {
  /** The beginning of its markup. */
  what: string;
  /** Colours of which one has to stand out, as CSS writes them. */
  colors: string[];
  /** Where it is in the page, what it is drawn with included. */
  box: Box;
}

/** The outlines by which the focus is known, were it on everything at once, line by line of what has it. */
export function readOutlines(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const isDrawn = (each: Element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(each);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        };
        // What a link covers may show the focus in its place.
        let shown: Element = element;
        while (!isDrawn(shown) && shown.parentElement) shown = shown.parentElement;
        const { outlineColor, outlineWidth, outlineOffset } = getComputedStyle(shown);
        const out = parseFloat(outlineWidth) + parseFloat(outlineOffset);
        return [...shown.getClientRects()].map(({ x, y, width, height }) => ({
          what: element.outerHTML.slice(0, 100),
          colors: isDrawn(shown) ? [outlineColor] : [],
          box: { x: x + scrollX - out, y: y + scrollY - out, width: width + 2 * out, height: height + 2 * out },
        }));
      }),
  );
}

/** The borders of fields and buttons, and the rings that are stations on a way. */
export function readBorders(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      const own = getComputedStyle(element);
      const ring = getComputedStyle(element, '::before');
      const { x, y, width, height } = element.getBoundingClientRect();
      const what = element.outerHTML.slice(0, 100);
      if (element.matches('a, button, input:not([type=radio])') && parseFloat(own.borderInlineEndWidth) > 0)
        return [{ what, colors: [own.borderInlineEndColor], box: { x: x + scrollX, y: y + scrollY, width, height } }];
      if (ring.content !== '""' || ring.borderTopLeftRadius !== '50%' || ring.opacity === '0') return [];
      const box = {
        x: x + scrollX + element.clientLeft + parseFloat(ring.left),
        y: y + scrollY + element.clientTop + parseFloat(ring.top),
        width: parseFloat(ring.width),
        height: parseFloat(ring.height),
      };
      return [{ what, colors: [ring.borderTopColor], box }];
    }),
  );
}

/** A chart or a map, and what is drawn in it. */
export interface Drawing {
  box: Box;
  marks: Mark[];
}

/**
 * What charts and maps draw, but for upright lines, which only help to read off a date that is said in words, and for the
 * land, whose places are named.
 */
export function readDrawings(page: Page): Promise<Drawing[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element, out = 0) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + scrollX - out, y: y + scrollY - out, width: width + 2 * out, height: height + 2 * out };
    };
    return [...document.querySelectorAll('.chart, .route-map > svg')]
      .filter((drawing) => drawing.checkVisibility({ visibilityProperty: true }))
      .map((drawing) => ({
        box: boxOf(drawing, 10),
        marks: [...drawing.querySelectorAll('line, circle, path, rect')]
          .filter((mark) => !(mark instanceof SVGLineElement && mark.x1.baseVal.value === mark.x2.baseVal.value))
          .map((mark) => {
            const { fill, stroke, strokeWidth } = getComputedStyle(mark);
            return {
              what: mark.outerHTML.slice(0, 100),
              colors: [fill, stroke].filter((color) => color !== 'none'),
              box: boxOf(mark, parseFloat(strokeWidth) / 2 + 1),
            };
          }),
      }));
  });
}
