import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { type ShareCardContent, shareCardSize } from '../domain/share-card.ts';
import { locales } from '../i18n/locales.ts';
import { fontLoader } from './fonts.ts';
import { lineEnd } from '../domain/phrases.ts';
import { type Block, shareCardScene, detailsBlock, detailScales, type Fit, titleBlock, titleSizes } from './scene.ts';

/** A line of text as it stands on a card. */
export interface SetLine {
  text: string;
  /** Where it ends, in pixels from the left edge of its block. */
  end: number;
}

/** The words of a card. */
export function shareCardText({ titleLines, name, details, site, unofficial, map }: ShareCardContent): string[] {
  const labels = map.stations.flatMap(({ label }) => label?.text ?? []);
  return [...titleLines, ...(name ? [name] : []), ...details, site, unofficial, ...labels];
}

function linesOf(node: MeasuredNode): SetLine[] {
  const lines = new Map<number, SetLine>();
  for (const { text, x, y, width, height } of node.runs) {
    // Two faces on one line differ by a few pixels in height.
    const key = [...lines.keys()].find((each) => Math.abs(each - y) < 12) ?? y;
    const line = lines.get(key);
    lines.set(key, {
      text: (line?.text ?? '') + text.replaceAll(lineEnd, ''),
      // A space at the end of a line hangs over the edge unseen; it is a quarter of the size wide, at least.
      end: Math.max(line?.end ?? 0, x + width - (text.endsWith(' ') ? height / 4 : 0)),
    });
  }
  return [...lines.values(), ...node.children.flatMap(linesOf)];
}

interface Measure {
  lines: SetLine[];
  fits: boolean;
}

/** The first of some sizes at which a measured text has its place. */
async function firstFit(
  sizes: readonly number[],
  measure: (size: number) => Promise<Measure>,
  accept: (measure: Measure) => boolean = () => true,
): Promise<(Measure & { size: number }) | undefined> {
  for (const size of sizes) {
    const measured = await measure(size);
    if (measured.fits && accept(measured)) return { ...measured, size };
  }
  return undefined;
}

// An author says where the lines of a title end. Smaller than this, a title is easier to read with more lines.
const leastAsWritten = 54;

/** Draws cards; the faces are loaded once, so that only the first card waits for them. */
export class ShareCardPainter {
  readonly #renderer = new Renderer({ cacheMaxBytes: 0 });
  readonly #loadFonts = fontLoader(this.#renderer);

  async #measure(block: Block, locale: ShareCardContent['locale']): Promise<Measure> {
    // In no more than its room, lines that find none would not be measured at all.
    const measured = await this.#renderer.measure(block.node, {
      width: block.room.width,
      height: 4 * shareCardSize.height,
      lang: locales[locale].lang,
    });
    const content = measured.children.reduce((height, child) => height + child.height, 0);
    const lines = linesOf(measured);
    const widest = Math.max(...lines.map(({ end }) => end));
    return { lines, fits: content <= block.room.height && widest <= block.room.width + 1 };
  }

  /**
   * Finds the largest type in which all of a card's words have their place.
   *
   * @throws RangeError where they are too long even for the smallest
   */
  async fit(content: ShareCardContent): Promise<Fit & { lines: { title: SetLine[]; details: SetLine[] } }> {
    await this.#loadFonts(shareCardText(content).join(''));
    const { locale, titleLines } = content;
    const title = (size: number) => this.#measure(titleBlock(content, size), locale);
    const asWritten = await firstFit(
      titleSizes.filter((size) => size >= leastAsWritten),
      title,
      ({ lines }) => lines.length === titleLines.length,
    );
    const titleFit = asWritten ?? (await firstFit(titleSizes, title));
    const detailsFit = await firstFit(detailScales, (scale) => this.#measure(detailsBlock(content, scale), locale));
    if (!titleFit || !detailsFit) throw new RangeError(`too long for a card: ${shareCardText(content).join(' / ')}`);
    return {
      titleSize: titleFit.size,
      detailScale: detailsFit.size,
      lines: { title: titleFit.lines, details: detailsFit.lines },
    };
  }

  /** Draws a card as PNG. */
  async draw(content: ShareCardContent): Promise<Buffer<ArrayBuffer>> {
    const { node, images } = shareCardScene(content, await this.fit(content));
    return this.#renderer.render(node, {
      ...shareCardSize,
      format: 'png',
      // Every card has its own map: kept, they would only fill the memory.
      images: images.map((image) => ({ ...image, cache: 'none' })),
      lang: locales[content.locale].lang,
    });
  }
}
