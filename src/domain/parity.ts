import type { Localized } from '../schemas/localized.ts';

/** A block of a text, seen from outside: what both languages must share of it. */
export interface Block {
  /** Kind of block with its size, in an editor's words: a paragraph, a list of 3, a table of 9 × 4, `<Note>`. */
  kind: Localized;
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

/** A place where two languages of a text differ. */
export interface Difference {
  /** The block in each language; undefined where that language has no more blocks. */
  original: Block | undefined;
  translation: Block | undefined;
  /** What each language has there, in an editor's words. */
  originalHas: Localized;
  translationHas: Localized;
}

/** Some ids, dates or addresses after the name of what they are, as `facts: age-limit`. */
export function listed(name: Localized, items: readonly string[]): Localized {
  const sorted = items.toSorted();
  return {
    ja: `${name.ja}：${sorted.join('、') || 'なし'}`,
    en: `${name.en}: ${sorted.join(', ') || 'none'}`,
  };
}

/** What both languages must share, and what an editor calls it. */
export const aspects: Record<'facts' | 'links' | 'dates' | 'people', Localized> = {
  facts: { ja: '数字', en: 'facts' },
  links: { ja: 'リンク', en: 'links' },
  dates: { ja: '日付', en: 'dates' },
  people: { ja: '人名', en: 'people' },
};

const nothingMore: Localized = { ja: 'ここにはもう何もありません', en: 'nothing more' };
const noSuchSection: Localized = { ja: 'この節がありません', en: 'no such section' };

function heading({ kind, sectionId }: Block): Localized {
  return sectionId === undefined ? kind : { ja: `${kind.ja} [#${sectionId}]`, en: `${kind.en} [#${sectionId}]` };
}

const comparisons: ((block: Block) => Localized)[] = (['facts', 'links', 'dates', 'people'] as const).map(
  (aspect) => (block) => listed(aspects[aspect], block[aspect]),
);

function difference(
  original: Block | undefined,
  translation: Block | undefined,
  say: (block: Block) => Localized,
): Difference {
  return {
    original,
    translation,
    originalHas: original ? say(original) : nothingMore,
    translationHas: translation ? say(translation) : nothingMore,
  };
}

/** Compares block by block, as far as both have the same kinds of block. */
function comparePart(original: Block[], translation: Block[]): Difference[] {
  const differences: Difference[] = [];
  for (let index = 0; index < Math.max(original.length, translation.length); index++) {
    const [ours, theirs] = [original[index], translation[index]];
    if (!ours || !theirs || heading(ours).en !== heading(theirs).en)
      return [...differences, difference(ours, theirs, heading)];
    for (const say of comparisons) if (say(ours).en !== say(theirs).en) differences.push(difference(ours, theirs, say));
  }
  return differences;
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
 * @returns every place where they differ; of a section whose blocks do not match, what stands after that is left out
 */
export function findDifferences(original: Block[], translation: Block[]): Difference[] {
  const [ours, theirs] = [sections(original), sections(translation)];
  const missing = [...ours]
    .filter(([id]) => !theirs.has(id))
    .map(([, [first]]) => ({ ...difference(first, undefined, heading), translationHas: noSuchSection }));
  const added = [...theirs]
    .filter(([id]) => !ours.has(id))
    .map(([, [first]]) => ({ ...difference(undefined, first, heading), originalHas: noSuchSection }));
  const shared = [...ours.keys()].filter((id) => theirs.has(id));
  const order = [...theirs.keys()].filter((id) => ours.has(id));
  const outOfOrder = shared.findIndex((id, index) => id !== order[index]);
  const moved =
    outOfOrder < 0
      ? []
      : [difference(ours.get(shared[outOfOrder] ?? '')?.[0], theirs.get(order[outOfOrder] ?? '')?.[0], heading)];
  return [
    ...missing,
    ...added,
    ...moved,
    ...shared.flatMap((id) => comparePart(ours.get(id) ?? [], theirs.get(id) ?? [])),
  ];
}
