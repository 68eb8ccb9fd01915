/**
 * Gives a PDF the day on which it is made as its date, in place of the second at which a browser printed it, so that one
 * that is made again is the same. Nothing in the file moves.
 *
 * @param day YYYY-MM-DD
 */
export function datePdf(pdf: Buffer, day: string): Buffer {
  const date = `${day.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1').replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}(?=\+00'00'\))/g, date);
  return Buffer.from(text, 'latin1');
}
