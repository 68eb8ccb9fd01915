import { type Locale, localeIds } from '../i18n/locales.ts';
import { assetPath, localizePath } from '../i18n/paths.ts';

/** The sizes of paper that the guide is made for. */
export const paperSizes = ['A4', 'Letter'] as const;

export type PaperSize = (typeof paperSizes)[number];

/** A document that is made for paper: the page it is printed from, and the languages it is in. */
export interface PrintDocument {
  kind: 'flyer' | 'guide';
  language: Locale | 'bilingual';
  /** Inside the site, e.g. `/en/flyer/`. */
  address: string;
}

/** All documents that `npm run pdf` makes, each in every size of paper. */
export const printDocuments: readonly PrintDocument[] = [
  ...localeIds.flatMap((locale): PrintDocument[] => [
    { kind: 'flyer', language: locale, address: localizePath('/flyer/', locale) },
    { kind: 'guide', language: locale, address: localizePath('/print/', locale) },
  ]),
  { kind: 'flyer', language: 'bilingual', address: assetPath('/bilingual/flyer/') },
];

/** The name of the PDF of a document, e.g. `jpo-flyer-en-a4.pdf`. */
export function pdfName({ kind, language }: Pick<PrintDocument, 'kind' | 'language'>, format: PaperSize): string {
  return `jpo-${kind}-${language}-${format.toLowerCase()}.pdf`;
}

/** Sides of the flyer's codes in millimetres, with their quiet zones; `flyer.css` sets them. */
export const flyerCodes = { large: 80, largeBilingual: 74, small: 30 } as const;
