import { type PrintDocument, paperSizes, pdfName } from '../domain/print.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { assetAddress } from './addresses.ts';

/** The PDFs that this build carries, from the integration that takes them in; null where there are none. */
declare const __GUIDE_PDFS__: { date: string; sizes: Record<string, number> } | null;

/** A PDF that a page can offer. */
export interface PdfView {
  href: string;
  /** Size of the paper, of the file, and the day it was made. */
  text: string;
}

/** The PDFs of a document, one for each size of paper; none where they were not made. */
export function getPdfs(document: Pick<PrintDocument, 'kind' | 'language'>, locale: Locale): PdfView[] {
  const pdfs = __GUIDE_PDFS__;
  if (!pdfs) return [];
  return paperSizes.flatMap((format) => {
    const name = pdfName(document, format);
    const bytes = pdfs.sizes[name];
    if (bytes === undefined) return [];
    const size = `${formatNumber(Math.ceil(bytes / 1000), locale)} kB`;
    return {
      href: assetAddress(`/pdf/${name}`),
      text: dictionary(locale).pdf.link(format, size, formatDate(pdfs.date, locale)),
    };
  });
}
