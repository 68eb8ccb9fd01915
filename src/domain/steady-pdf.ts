/**
 * Takes out of a PDF what Chromium writes anew each time, so that one that is made again is the same: the second of
 * printing, for which the day stands then, and the numbers of elements, which are counted from one. Nothing in the file
 * moves, and what is sorted by these numbers stays sorted.
 *
 * @param day YYYY-MM-DD, on which it is made
 */
export function steadyPdf(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString('latin1');
  const numbers = [...new Set([...text.matchAll(/\(node(\d{8})\)/g)].map(([, number = '']) => number))].sort();
  const counted = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  const date = `${day.replaceAll('-', '')}000000`;
  const steady = text
    .replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}(?=\+00'00'\))/g, date)
    .replace(/(?<=\(node)\d{8}(?=\))/g, (number) => counted.get(number) ?? number);
  return Buffer.from(steady, 'latin1');
}
