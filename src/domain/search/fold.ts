/** A text as search compares it, and which place of the original each of its characters comes from. */
export interface Folded {
  text: string;
  /** One more than there are characters: the last is the end of the original. */
  places: number[];
}

/** Replaces the ways in which a word is written by one of them. */
export type Unify = (folded: Folded) => Folded;

/** A character with what belongs to it: accents, and the marks of voice that stand alone in half width. */
const cluster = /[^][\p{M}\uFF9E\uFF9F]*/gu;

function foldCluster(characters: string): string {
  // What an accent is to a Latin letter, another sound is to kana.
  const plain = characters.normalize('NFKC').toLowerCase();
  const bare = plain < '\u3000' ? plain.normalize('NFD').replace(/\p{M}+/gu, '') : plain;
  return bare.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/**
 * Writes a text as search compares it: in one width (NFKC), small letters without accents, katakana as hiragana.
 */
export function fold(original: string): Folded {
  let text = '';
  const places: number[] = [];
  for (const { 0: characters, index } of original.matchAll(cluster)) {
    const folded = foldCluster(characters);
    for (let count = 0; count < folded.length; count += 1) places.push(index);
    text += folded;
  }
  return { text, places: [...places, original.length] };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes what takes the spellings of a word for one, as readers type now one and now another.
 *
 * @param groups spellings of one word each; the first stands for all
 */
export function unifier(groups: readonly (readonly string[])[]): Unify {
  const first = new Map<string, string>();
  for (const group of groups) {
    const [own = '', ...others] = group.map((spelling) => fold(spelling).text);
    for (const other of others) if (other !== own) first.set(other, own);
  }
  if (first.size === 0) return (folded) => folded;
  // Longest first, and Latin words as a whole.
  const sources = [...first.keys()]
    .sort((a, b) => b.length - a.length)
    .map((spelling) => (/^[\w ]/.test(spelling) ? `(?<!\\w)${escaped(spelling)}(?!\\w)` : escaped(spelling)));
  const pattern = new RegExp(sources.join('|'), 'g');
  return ({ text, places }) => {
    let unified = '';
    const kept: number[] = [];
    let from = 0;
    for (const { 0: spelling, index } of text.matchAll(pattern)) {
      const own = first.get(spelling) ?? spelling;
      unified += text.slice(from, index) + own;
      kept.push(...places.slice(from, index));
      // The letters of the other spelling are those of the one that was there, as far as they go.
      for (let at = 0; at < own.length; at += 1) kept.push(places[index + Math.min(at, spelling.length - 1)]!);
      from = index + spelling.length;
    }
    return from === 0
      ? { text, places }
      : { text: unified + text.slice(from), places: [...kept, ...places.slice(from)] };
  };
}
