import { expect, type Page, test } from '@playwright/test';
import { found, readableAddresses, readSite } from '../site.ts';
import { colorsIn, contrast, takePicture } from './pixels.ts';
import { addRules, openPage } from './states.ts';

/** How people see who see no colours, or no reds, greens or blues. */
const sights = ['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

/** What means one thing in a drawing: a series of a chart, or a mark that belongs to none. */
interface Sign {
  /** What it looks like, whatever its colour. */
  shape: string;
  /** As CSS writes it. */
  color: string;
}

/** The signs that each chart, each map and each way of stations is drawn with. */
function readSigns(page: Page): Promise<Sign[][]> {
  return page.evaluate(() => {
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      if (backgroundColor.startsWith('rgb(') || !element.parentElement) return backgroundColor;
      return groundOf(element.parentElement);
    };
    const signOf = (mark: Element, ground: string): Sign => {
      const { fill, stroke, strokeDasharray, fillOpacity } = getComputedStyle(mark);
      const isFilled = mark.localName !== 'line' && ![ground, 'none'].includes(fill) && fillOpacity !== '0';
      const isDashed = strokeDasharray.split(/[ ,]+/).length > 1;
      return {
        shape: [mark.localName, isFilled && 'filled', isDashed && strokeDasharray].filter(Boolean).join(' '),
        color: isFilled ? fill : stroke,
      };
    };
    const stationOf = (stop: Element): Sign => {
      const ring = getComputedStyle(stop, '::before');
      const isFilled = ring.backgroundColor === ring.borderTopColor || ring.backgroundImage !== 'none';
      return { shape: `${ring.borderTopLeftRadius} ${isFilled}`, color: ring.borderTopColor };
    };
    return [...document.querySelectorAll('.chart, .route-map > svg, .stations')]
      .filter((drawing) => drawing.checkVisibility())
      .map((drawing) => {
        if (!(drawing instanceof SVGElement)) return [...drawing.querySelectorAll('li')].map(stationOf);
        const ground = groundOf(drawing);
        const series = [...drawing.querySelectorAll('g')].map((group) => {
          const signs = [...group.querySelectorAll('circle, rect, line, path')].map((mark) => signOf(mark, ground));
          return { shape: [...new Set(signs.map(({ shape }) => shape))].join(', '), color: signs[0]!.color };
        });
        const others = [...drawing.querySelectorAll('circle, rect, path')].filter((mark) => !mark.closest('g'));
        return [...series, ...others.map((mark) => signOf(mark, ground))];
      });
  });
}

/** Pairs of signs of one drawing that look alike in all but their colour. */
function findTwins(drawings: Sign[][]): (readonly [one: Sign, other: Sign])[] {
  return drawings.flatMap((signs) =>
    signs.flatMap((one, index) =>
      signs
        .slice(index + 1)
        .filter((other) => other.shape === one.shape && other.color !== one.color)
        .map((other) => [one, other] as const),
    ),
  );
}

/** Pairs that somebody sees as one, because their colours differ by less than 3 to 1 to that person. */
async function findMixedUp(page: Page, twins: ReturnType<typeof findTwins>): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const mixedUp: string[] = [];
  for (const [one, other] of twins) {
    const size = { width: 20, height: 20 };
    await addRules(
      page,
      `html { background: linear-gradient(90deg, ${one.color} 20px, ${other.color} 20px) !important; }
      body { visibility: hidden; }`,
    );
    for (const type of sights) {
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
      const picture = await takePicture(devtools, { x: 0, y: 0, width: 40, height: 20 });
      const [seen, next] = [0, 20].map((x) => colorsIn(picture, { x, y: 0, ...size })[0]!);
      const ratio = contrast(seen!, next!);
      if (ratio < 3) mixedUp.push(`${type}: ${one.shape}, ${one.color} and ${other.color}, ${ratio.toFixed(2)} to 1`);
    }
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  }
  await addRules(page, '');
  return [...new Set(mixedUp)];
}

/** Links within a text that look like it in all but their colour. */
function findHiddenLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const looks = (element: Element) => {
      const { textDecorationLine, fontWeight, borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
      const border = borderBottomStyle === 'none' ? '0px' : borderBottomWidth;
      return [textDecorationLine.replace('none', ''), Number(fontWeight) >= 600, border].join();
    };
    return [...document.querySelectorAll('a[href]')]
      .filter((link) => link.checkVisibility())
      .filter((link) => {
        const around = link.closest('p, li, dd, td, th, figcaption, small, label, legend');
        if (!around || link.closest('nav')) return false;
        const rest = [...around.childNodes].filter((node) => !node.contains(link) && node.nodeName !== 'A');
        const isWithinText = rest.some((node) => /[\p{L}\p{N}]/u.test(node.textContent ?? ''));
        // What looks like text altogether, as a heading that links to itself does, tells nothing by its colour.
        const isColoured = getComputedStyle(link).color !== getComputedStyle(around).color;
        return isWithinText && isColoured && looks(link) === looks(around);
      })
      .map((link) => link.outerHTML.slice(0, 120));
  });
}

for (const address of found(readableAddresses(readSite()), 'page')) {
  test(`${address} tells nothing by colour alone`, { tag: '@1.4.1' }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findMixedUp(page, findTwins(await readSigns(page))), colorScheme).toEqual([]);
    }
    expect(await findHiddenLinks(page)).toEqual([]);
  });
}
