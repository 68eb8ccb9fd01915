/** A piece of a text, and whether it is to be marked. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A text cut at the stretches that are to be marked. */
export function pieces(text: string, marks: readonly (readonly [from: number, to: number])[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    cut.push({ text: text.slice(at, from), isMarked: false }, { text: text.slice(from, to), isMarked: true });
    at = to;
  }
  return [...cut, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== '');
}

/** Where a sentence, or a line, begins; where something smaller does. */
const sentenceEnd = /[。．!?！？]\s*|\.\s+|\n/g;
const pause = /[\s、，,：:；;（(]/;

/**
 * The stretch of a text around the first of its marks, from the beginning of a sentence where one is near.
 *
 * @param length of the stretch, about
 */
export function excerpt(
  text: string,
  marks: readonly (readonly [from: number, to: number])[],
  length: number,
): Piece[] {
  const first = marks[0]?.[0] ?? 0;
  const earliest = Math.max(0, Math.round(first - length / 3));
  const begins = [0, ...[...text.slice(0, first).matchAll(sentenceEnd)].map(({ 0: end, index }) => index + end.length)];
  const sentence = begins.findLast((begin) => begin >= earliest);
  const start = sentence ?? earliest + text.slice(earliest, first).search(pause) + 1;
  // A word in Latin letters stays whole.
  const end = start + (/^[^]*(?=\s[\w’-]+$)/.exec(text.slice(start, start + length))?.[0].length ?? length);
  const isWhole = start + length >= text.length;
  const until = isWhole ? text.length : end;
  const inside = marks
    .filter(([from, to]) => from >= start && to <= until)
    .map(([from, to]) => [from - start, to - start] as const);
  const dots = { text: '…', isMarked: false };
  return [
    ...(sentence === undefined ? [dots] : []),
    ...pieces(text.slice(start, until), inside),
    ...(isWhole ? [] : [dots]),
  ];
}
