import { fold } from './fold.ts';
import { isOneSlip } from './slips.ts';
import { isJapanese } from './terms.ts';

/** Finds in folded texts what readers write in different ways. */
export interface Spellings {
  /** The numbers of the groups of which a text has a spelling. */
  groupsIn: (folded: string) => number[];
  /** A text cut at each spelling: what is between them, and the number of the group of each. */
  cut: (folded: string) => (string | number)[];
  /** An expression that matches the spellings of a group. */
  source: (group: number) => string;
  /** The group of which a Latin word is a spelling but for one slip. */
  groupLike: (word: string) => number | undefined;
}

/** A text as an expression that matches it. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The term under which places are listed that have a spelling of a group. */
export function groupTerm(group: number): string {
  return `=${group}`;
}

/** @param groups spellings of one thing each */
export function spellingsOf(groups: readonly (readonly string[])[]): Spellings {
  const groupOf = new Map(
    groups.flatMap((group, index) => group.map((spelling) => [fold(spelling).text, index] as const)),
  );
  // The longest first; Latin ones as whole words, which may stand in the plural.
  const sourceOf = (spellings: string[]) =>
    spellings
      .sort((a, b) => b.length - a.length)
      .map((spelling) =>
        isJapanese(spelling)
          ? escaped(spelling)
          : `(?<![\\p{Script=Latin}\\d])${escaped(spelling)}(?=s?(?![\\p{Script=Latin}\\d]))s?`,
      )
      .join('|');
  const all = new RegExp(sourceOf([...groupOf.keys()]) || '(?!)', 'gu');
  const groupBy = (spelling: string) => groupOf.get(spelling) ?? groupOf.get(spelling.slice(0, -1))!;
  return {
    groupsIn: (folded) => [...folded.matchAll(all)].map(([spelling]) => groupBy(spelling)),
    cut: (folded) => {
      const pieces: (string | number)[] = [];
      let from = 0;
      for (const { 0: spelling, index } of folded.matchAll(all)) {
        pieces.push(folded.slice(from, index), groupBy(spelling));
        from = index + spelling.length;
      }
      return [...pieces, folded.slice(from)];
    },
    groupLike: (word) => [...groupOf].find(([spelling]) => word.length > 4 && isOneSlip(spelling, word))?.[1],
    source: (group) => `(?:${sourceOf([...groupOf].filter(([, own]) => own === group).map(([spelling]) => spelling))})`,
  };
}
