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

/** A page of a PDF as a printer with so many dots an inch would make it, in grey. */
export async function rasterise(file: string, page: number, dpi: number): Promise<Picture> {
  const { stdout, status } = spawnSync('pdftoppm', ['-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, '-gray', file], {
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`pdftoppm could not draw page ${page} of ${file}`);
  // A binary grey map: "P5 width height 255" and then one byte a pixel.
  const [header = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), data: new Uint8Array(stdout.subarray(header.length)) };
}
