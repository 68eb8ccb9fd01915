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
  /** Years, days, months and seasons it names, in a form common to all languages. */
  dates: string[];
  /** Ids of the people it names. */
  people: string[];
  /** Line in the file, from 1. */
  line: number;
}

/** A place where two languages of a text part. */
export interface Parting {
  /** The block in each language; undefined where that language has no more blocks. */
  original: Block | undefined;
  translation: Block | undefined;
  /** What each language has there, in an editor's words. */
  originalHas: string;
  translationHas: string;
}

function listed(items: string[]): string {
  return items.length ? [...items].sort().join(', ') : 'none';
}

function heading({ kind, sectionId }: Block): string {
  return sectionId === undefined ? kind : `${kind} [#${sectionId}]`;
}

const aspects: ((block: Block) => string)[] = [
  ({ facts }) => `facts: ${listed(facts)}`,
  ({ links }) => `links: ${listed(links)}`,
  ({ dates }) => `dates: ${listed(dates)}`,
  ({ people }) => `people: ${listed(people)}`,
];

function parting(original: Block | undefined, translation: Block | undefined, say: (block: Block) => string): Parting {
  return {
    original,
    translation,
    originalHas: original ? say(original) : 'nothing more',
    translationHas: translation ? say(translation) : 'nothing more',
  };
}

/** Compares block by block, as far as both have the same kinds of block. */
function comparePart(original: Block[], translation: Block[]): Parting[] {
  const partings: Parting[] = [];
  for (let index = 0; index < Math.max(original.length, translation.length); index++) {
    const [ours, theirs] = [original[index], translation[index]];
    if (!ours || !theirs || heading(ours) !== heading(theirs)) return [...partings, parting(ours, theirs, heading)];
    for (const say of aspects) if (say(ours) !== say(theirs)) partings.push(parting(ours, theirs, say));
  }
  return partings;
}

function sections(blocks: Block[]): Map<string, Block[]> {
  const found = new Map<string, Block[]>([['', []]]);
  let current = '';
  for (const block of blocks) {
    current = block.sectionId ?? current;
    found.set(current, [...(found.get(current) ?? []), block]);
  }
  return found;
}

/**
 * Compares two languages of a text, section by section and block by block: kinds, sizes, facts, links, dates and people.
 *
 * @returns every place where they part; of a section whose blocks do not match, what stands after that is left out
 */
export function findPartings(original: Block[], translation: Block[]): Parting[] {
  const [ours, theirs] = [sections(original), sections(translation)];
  const missing = [...ours]
    .filter(([id]) => !theirs.has(id))
    .map(([, [first]]) => ({ ...parting(first, undefined, heading), translationHas: 'no such section' }));
  const added = [...theirs]
    .filter(([id]) => !ours.has(id))
    .map(([, [first]]) => ({ ...parting(undefined, first, heading), originalHas: 'no such section' }));
  const shared = [...ours.keys()].filter((id) => theirs.has(id));
  const order = [...theirs.keys()].filter((id) => ours.has(id));
  const outOfOrder = shared.findIndex((id, index) => id !== order[index]);
  const moved =
    outOfOrder < 0
      ? []
      : [parting(ours.get(shared[outOfOrder] ?? '')?.[0], theirs.get(order[outOfOrder] ?? '')?.[0], heading)];
  return [
    ...missing,
    ...added,
    ...moved,
    ...shared.flatMap((id) => comparePart(ours.get(id) ?? [], theirs.get(id) ?? [])),
  ];
}
