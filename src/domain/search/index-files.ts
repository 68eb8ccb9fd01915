import { fold } from './fold.ts';
import { groupTerm, spellingsOf } from './spellings.ts';
import { terms } from './terms.ts';

/** A stretch of a page under an address of its own. */
export interface SearchUnit {
  heading: string;
  /** Whether other places say in full what is said here: an entry of a list or table, the home page. */
  isBrief?: true;
  /** Text by the address it is nearest to; an empty one is the top of the page. */
  blocks: [id: string, text: string][];
}

/** A page as search knows it. */
export interface SearchPage {
  href: string;
  title: string;
  /** Words in the text and how they are read, or written in the other language. */
  readings: [written: string, reading: string][];
  units: SearchUnit[];
}

/** What a reader's browser loads first. */
export interface SearchMeta {
  /** The folder that holds the rest. */
  version: string;
  /** How many units each page has, as long as it is more than one; each of the others has one. */
  units: number[];
  /** How many units there are. */
  count: number;
  spellings: string[][];
  /** The first term in each part of the index. */
  starts: string[];
}

/**
 * Where a term is found, in numbers: first in how many units, then for each unit how many further on it is than the one
 * before, times 16, and how much the term says there, of 15. Of a term that is almost everywhere only the best are listed.
 */
export type Postings = number[];

/** Terms with their postings. */
export type IndexPart = Record<string, Postings>;

/** The most places that are listed for a term, and for one that stands in more than half of many units. */
const listed = 2000;
const listedOfCommon = 200;
const many = 400;
/** About how many characters a part has. */
const partLength = 12_000;

/** How much a term says by where it stands. */
const weights = { title: 12, heading: 6, entry: 2, reading: 8, text: 1 };

function weigh(page: SearchPage, unit: SearchUnit, isFirst: boolean, termsOf: (text: string) => string[]) {
  const found = new Map<string, number>();
  let length = 0;
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text)) {
      found.set(term, (found.get(term) ?? 0) + weight);
      length += 1;
    }
  };
  add(page.title, isFirst ? weights.title : weights.text);
  add(unit.heading, unit.isBrief ? weights.entry : weights.heading);
  const text = unit.blocks.map(([, block]) => block).join('\n');
  add(text, weights.text);
  for (const [written, reading] of page.readings)
    if (isFirst || text.includes(written)) add(reading, isFirst ? weights.reading : weights.text);
  return { found, length };
}

/** How much a term says in a unit, of 15: by how often it stands there, for how long the unit is (BM25). */
function impact(weight: number, length: number, average: number): number {
  return Math.max(1, Math.round((15 * weight) / (weight + 1.2 * (0.6 + (0.4 * length) / average))));
}

function postings(found: readonly [unit: number, impact: number][], count: number): Postings {
  const isCommon = count > many && found.length > count / 2;
  const length = isCommon ? listedOfCommon : listed;
  const best = found.length > length ? found.toSorted((a, b) => b[1] - a[1]).slice(0, length) : found;
  let last = 0;
  return [
    found.length,
    ...best
      .toSorted((a, b) => a[0] - b[0])
      .map(([unit, value]) => {
        const further = unit - last;
        last = unit;
        return further * 16 + value;
      }),
  ];
}

/**
 * Makes the files that search reads in one language, in parts: what a reader looks for is in a few of them.
 *
 * @param pages in any order
 * @param spellings of one word each, the first of which stands for all
 * @returns the meta file without its version, and the text of each other file by its name in the folder of the version
 */
export function indexFiles(
  pages: readonly SearchPage[],
  spellings: string[][],
): { meta: Omit<SearchMeta, 'version'>; files: ReadonlyMap<string, string> } {
  const { groupsIn } = spellingsOf(spellings);
  const termsOf = (text: string) => {
    const { text: folded } = fold(text);
    return [...terms(folded), ...groupsIn(folded).map(groupTerm)];
  };
  const ordered = pages.toSorted((a, b) => b.units.length - a.units.length);
  const weighed = ordered.flatMap((page) => page.units.map((unit, index) => weigh(page, unit, index === 0, termsOf)));
  const count = weighed.length;
  const average = weighed.reduce((sum, { length }) => sum + length, 0) / count;

  const found = new Map<string, [number, number][]>();
  weighed.forEach(({ found: own, length }, unit) => {
    for (const [term, weight] of own) {
      const list = found.get(term) ?? [];
      list.push([unit, impact(weight, length, average)]);
      found.set(term, list);
    }
  });

  const files = new Map<string, string>();
  const starts: string[] = [];
  let part: string[] = [];
  let length = 0;
  const close = () => {
    files.set(`terms/${starts.length - 1}.json`, `{${part.join(',')}}`);
    [part, length] = [[], 0];
  };
  for (const term of [...found.keys()].sort()) {
    const line = `${JSON.stringify(term)}:${JSON.stringify(postings(found.get(term)!, count))}`;
    if (length > 0 && length + line.length > partLength) close();
    if (length === 0) starts.push(term);
    part.push(line);
    length += line.length;
  }
  if (length > 0) close();
  ordered.forEach((page, index) => files.set(`pages/${index}.json`, JSON.stringify(page)));
  const units = ordered.map((page) => page.units.length).filter((own) => own > 1);
  return { meta: { units, count, spellings, starts }, files };
}
