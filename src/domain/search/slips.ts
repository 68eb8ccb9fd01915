/** Whether two words differ by one slip: a letter more, less or another, or two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

/** How many slips a word may have, by its length. */
export function slipsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** In a number: slips, and below them the place. */
const slip = 2 ** 24;

/**
 * Where a text is most like a word: by how many slips, and from where to where. A slip is a character more, less or another,
 * or two that changed places.
 */
export function nearest(word: string, text: string): { slips: number; from: number; to: number } {
  const { length } = word;
  let best = { slips: length, from: 0, to: 0 };
  // For each number of characters of the word the least slips with which they end at a place of the text, and where they begin.
  let before: number[] = [];
  let row = Array.from({ length: length + 1 }, (_, index) => index * slip);
  for (let at = 1; at <= text.length; at += 1) {
    const next = [at];
    for (let index = 1; index <= length; index += 1) {
      const isSame = word[index - 1] === text[at - 1];
      let least = Math.min(row[index - 1]! + (isSame ? 0 : slip), row[index]! + slip, next[index - 1]! + slip);
      if (word[index - 1] === text[at - 2] && word[index - 2] === text[at - 1])
        least = Math.min(least, before[index - 2]! + slip);
      next.push(least);
    }
    const [slips, from] = [Math.floor(next[length]! / slip), next[length]! % slip];
    // Of two that begin alike the longer one, which is the whole word more often.
    if (slips < best.slips || (slips === best.slips && from === best.from)) best = { slips, from, to: at };
    [before, row] = [row, next];
  }
  return best;
}
