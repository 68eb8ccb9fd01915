/** A block of a text, seen from outside: what both languages must share of it. */
export interface Block {
  /** Kind of block with its size, in an editor's words: `paragraph`, `list of 3`, `table of 9 × 4`, `<Note>`. */
  kind: string;
  /** Id of the heading, where the block is one. */
  sectionId?: string | undefined;
  /** Facts and application windows in the block, as `age-limit` or `annual-dispatch@2019`, in any order. */
  facts: string[];
  /** Addresses of the links in the block, in any order. */
  links: string[];
  /** Line in the file, from 1. */
  line: number;
}

/** The first place where two languages of a text part. */
export interface Parting {
  /** The block in each language; undefined where that language has no more blocks. */
  original: Block | undefined;
  translation: Block | undefined;
  /** What each language has there, in an editor's words. */
  originalHas: string;
  translationHas: string;
}

function listed(items: string[], none: string): string {
  return items.length ? [...items].sort().join(', ') : none;
}

const aspects: ((block: Block) => string)[] = [
  ({ kind, sectionId }) => (sectionId === undefined ? kind : `${kind} [#${sectionId}]`),
  ({ facts }) => `facts: ${listed(facts, 'none')}`,
  ({ links }) => `links: ${listed(links, 'none')}`,
];

/**
 * Compares two languages of a text block by block: kind, size, section id, facts and links.
 *
 * @returns the first place where they part, or undefined where they agree
 */
export function findParting(original: Block[], translation: Block[]): Parting | undefined {
  for (let index = 0; index < Math.max(original.length, translation.length); index++) {
    const [ours, theirs] = [original[index], translation[index]];
    const aspect = aspects.find((each) => !ours || !theirs || each(ours) !== each(theirs));
    if (aspect) {
      return {
        original: ours,
        translation: theirs,
        originalHas: ours ? aspect(ours) : 'nothing more',
        translationHas: theirs ? aspect(theirs) : 'nothing more',
      };
    }
  }
  return undefined;
}
