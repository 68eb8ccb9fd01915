import type { CDPSession } from '@playwright/test';
import sharp from 'sharp';

/** Red, green and blue, from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** A stretch of a page in CSS pixels, from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture of a stretch of a page, three bytes a pixel, one pixel for each of CSS. */
export interface Picture extends Box {
  data: Uint8Array;
}

/** How tall a piece of a page may be that a browser draws at once. */
const tallest = 8_000;

/** Takes a picture of a stretch of a page, by default of all of it. */
export async function takePicture(devtools: CDPSession, stretch?: Box): Promise<Picture> {
  const box = stretch ?? (await devtools.send('Page.getLayoutMetrics')).cssContentSize;
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  const [width, height] = [Math.ceil(box.x + box.width) - x, Math.ceil(box.y + box.height) - y];
  const pieces: Buffer[] = [];
  for (let top = 0; top < height; top += tallest) {
    const capture = () =>
      devtools.send('Page.captureScreenshot', {
        clip: { x, y: y + top, width, height: Math.min(tallest, height - top), scale: 1 },
        captureBeyondViewport: true,
        optimizeForSpeed: true,
      });
    // Under load Chromium fails to draw a picture once in thousands, and draws it when it is asked again.
    const { data } = await capture().catch(capture);
    pieces.push(await sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer());
  }
  return { x, y, width, height, data: Buffer.concat(pieces) };
}

/** The pixels of a stretch, by where their colour stands in the data of a picture. */
function* pixelsIn(picture: Picture, { x, y, width, height }: Box): Generator<number> {
  const [left, top] = [Math.max(0, Math.floor(x - picture.x)), Math.max(0, Math.floor(y - picture.y))];
  const right = Math.min(picture.width, Math.ceil(x + width - picture.x));
  const bottom = Math.min(picture.height, Math.ceil(y + height - picture.y));
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) yield (row * picture.width + column) * 3;
}

function colorAt({ data }: Picture, at: number): Color {
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}

/**
 * The colours of a stretch of a picture that take at least a share of it, so that what only touches it does not count.
 *
 * @param share from 0 to 1
 */
export function colorsIn(picture: Picture, stretch: Box, share = 0.05): Color[] {
  const counts = new Map<number, { color: Color; count: number }>();
  let pixels = 0;
  for (const at of pixelsIn(picture, stretch)) {
    const [red, green, blue] = colorAt(picture, at);
    const key = (red << 16) | (green << 8) | blue;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { color: [red, green, blue], count: 1 });
    pixels += 1;
  }
  return [...counts.values()].filter(({ count }) => count >= pixels * share).map(({ color }) => color);
}

/** How many pixels of a stretch differ by 3 to 1 or more between two pictures of a page. */
export function countChanges(before: Picture, after: Picture, stretch: Box): number {
  let changes = 0;
  for (const at of pixelsIn(before, stretch)) if (contrast(colorAt(before, at), colorAt(after, at)) >= 3) changes += 1;
  return changes;
}

/** How light a colour is, from 0 to 1: relative luminance as WCAG 2.2 defines it. */
function luminance(color: Color): number {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21: contrast ratio as WCAG 2.2 defines it. */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of a colour that lets some of the ground through. */
export function blend(color: Color, opacity: number, ground: Color): Color {
  const part = (index: 0 | 1 | 2) => color[index] * opacity + ground[index] * (1 - opacity);
  return [part(0), part(1), part(2)];
}

/** Reads a colour as a browser computes it: `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0.5)`. */
export function readColor(text: string): { color: Color; opacity: number } {
  const [red, green, blue, opacity = 1] = (/^rgba?\((.+)\)$/.exec(text)?.[1] ?? '').split(', ').map(Number);
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`${text} is no colour in rgb`);
  return { color: [red, green, blue], opacity };
}
