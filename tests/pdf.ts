import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { Picture } from './qr-readers.ts';

function poppler(command: string, args: string[]): string {
  const { stdout, status, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error || status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} failed`);
  return stdout;
}

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  pages: number;
  isTagged: boolean;
  /** Size of the paper in points, width by height. */
  size: string;
  /** Language of the whole document. */
  language: string | undefined;
  bookmarks: boolean;
  /** Typefaces that are not in the file. */
  missingFonts: string[];
}

export function readPdf(file: string): PdfFacts {
  const info = poppler('pdfinfo', [file]);
  const value = (name: string) => new RegExp(`^${name}: *(.*)$`, 'm').exec(info)?.[1]?.trim() ?? '';
  const raw = readFileSync(file, 'latin1');
  // The catalogue names the language of the document; below it are those of single elements.
  const [catalogue = ''] = /<<[^<>]*\/Type\s*\/Catalog(?:(?!endobj)[\s\S])*/.exec(raw) ?? [];
  const fonts = poppler('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
  return {
    title: value('Title'),
    pages: Number(value('Pages')),
    isTagged: value('Tagged') === 'yes',
    size: value('Page size'),
    language: /\/Lang\s*\(([^)]*)\)/.exec(catalogue)?.[1],
    bookmarks: /\/Outlines\b/.test(catalogue),
    missingFonts: fonts.filter((line) => !/ yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line)),
  };
}

/** The addresses that the links of a PDF lead to, and the names of the places in it that they can lead to. */
export function readLinks(file: string): { addresses: string[]; destinations: string[] } {
  const lines = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  return {
    addresses: lines(poppler('pdfinfo', ['-url', file]), /^ *\d+ +Annotation +(.+)$/gm),
    destinations: lines(poppler('pdfinfo', ['-dests', file]), /"(.+)"$/gm),
  };
}

/** All that is written in a PDF, without spaces and line breaks, which are where the lines end. */
export function readText(file: string): string {
  return poppler('pdftotext', [file, '-']).normalize('NFKC').replace(/\s+/g, '');
}

/** A word of a PDF and where it stands, in points from the top left of its page. */
export interface PdfWord {
  text: string;
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** All words of a PDF, and the size of each of its pages. */
export function readWords(file: string): { words: PdfWord[]; pages: { width: number; height: number }[] } {
  const $ = load(poppler('pdftotext', ['-bbox', file, '-']), { xml: true });
  const number = (text: string | undefined) => Number(text ?? Number.NaN);
  const pages = $('page')
    .toArray()
    .map(({ attribs }) => ({ width: number(attribs['width']), height: number(attribs['height']) }));
  const words = $('page')
    .toArray()
    .flatMap((page, index) =>
      $(page)
        .children('word')
        .toArray()
        .map((word) => ({
          text: $(word).text(),
          page: index + 1,
          left: number(word.attribs['xMin']),
          top: number(word.attribs['yMin']),
          right: number(word.attribs['xMax']),
          bottom: number(word.attribs['yMax']),
        })),
    );
  return { words, pages };
}

/** All pages of a PDF as a printer with so many dots an inch would make them, in grey. */
function rasterise(file: string, dpi: number): Picture[] {
  return draw(['-r', `${dpi}`, '-gray', file]);
}

/** One page of a PDF, counted from 1, as a printer with so many dots an inch would make it, in grey. */
export function rasterisePage(file: string, page: number, dpi: number): Picture {
  const [picture] = draw(['-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, '-gray', file]);
  if (!picture) throw new Error(`${file} has no page ${page}`);
  return picture;
}

/** Points in a millimetre. */
export const points = 72 / 25.4;

/** Millimetres of white that every printer leaves at the edge. */
const edge = 4;

/** Words of a PDF that stand off the paper, and sheets with ink where a printer may leave none. */
export function findStrays(file: string): string[] {
  const { words, pages } = readWords(file);
  const off = words
    .filter(({ page, left, top, right, bottom }) => {
      const { width = 0, height = 0 } = pages[page - 1] ?? {};
      // The box of a word is as high as its typeface, which is more than its ink; its middle is where it stands.
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return left < 0 || right > width || x < 0 || x > width || y < 0 || y > height;
    })
    .map(({ text, page }) => `page ${page}: ${text}`);
  const pictures = rasterise(file, 72);
  if (pictures.length !== pages.length)
    throw new Error(`${file}: ${pictures.length} of ${pages.length} pages are drawn`);
  const inked = pictures.flatMap(({ width, height, data }, index) => {
    const margin = Math.floor(edge * points);
    const isEdge = (pixel: number) => {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      return x < margin || y < margin || x >= width - margin || y >= height - margin;
    };
    return data.some((value, pixel) => value < 250 && isEdge(pixel)) ? [`page ${index + 1}: ink at the edge`] : [];
  });
  return [...off, ...inked];
}

function draw(args: string[]): Picture[] {
  const { stdout, status } = spawnSync('pdftoppm', args, { maxBuffer: 512 * 1024 * 1024 });
  if (status !== 0) throw new Error(`pdftoppm ${args.join(' ')} failed`);
  return greyMaps(stdout);
}

/** Reads binary grey maps that follow one another, each "P5 width height 255" and then one byte a pixel. */
function greyMaps(bytes: Buffer): Picture[] {
  const pictures: Picture[] = [];
  for (let at = 0; at < bytes.length;) {
    const [header = '', width, height] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 64)) ?? [];
    const start = at + header.length;
    const size = Number(width) * Number(height);
    if (!(size > 0)) throw new Error(`no grey map begins at byte ${at}`);
    pictures.push({
      width: Number(width),
      height: Number(height),
      data: new Uint8Array(bytes.subarray(start, start + size)),
    });
    at = start + size;
  }
  return pictures;
}
