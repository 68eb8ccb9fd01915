/** A text as search compares it, and which place of the original each of its characters comes from. */
export interface Folded {
  text: string;
  /** One more than there are characters: the last is the end of the original. */
  places: number[];
}

/**
 * Characters that are compared as they are, but for capitals: most of a text is a few long runs of them. Or any other
 * with what belongs to it: accents, and the marks of voice that stand alone in half width.
 */
const piece = /([\n -~\u3001\u3002\u3041-\u3096\u4E00-\u9FFF]+)(?![\p{M}\uFF9E\uFF9F])|[^][\p{M}\uFF9E\uFF9F]*/gu;

function foldCluster(characters: string): string {
  // What an accent is to a Latin letter, another sound is to kana.
  const plain = characters.normalize('NFKC').toLowerCase();
  const bare = plain < '\u3000' ? plain.normalize('NFD').replace(/\p{M}+/gu, '') : plain;
  return bare.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** What characters become; there are few, and they come again and again. */
const known = new Map<string, string>();

/**
 * Writes a text as search compares it: in one width (NFKC), small letters without accents, katakana as hiragana.
 */
export function fold(original: string): Folded {
  let text = '';
  const places: number[] = [];
  for (const { 0: characters, 1: run, index } of original.matchAll(piece)) {
    if (run !== undefined) {
      for (let count = 0; count < run.length; count += 1) places.push(index + count);
      text += run.toLowerCase();
      continue;
    }
    const folded = known.get(characters) ?? foldCluster(characters);
    known.set(characters, folded);
    for (let count = 0; count < folded.length; count += 1) places.push(index);
    text += folded;
  }
  return { text, places: [...places, original.length] };
}
