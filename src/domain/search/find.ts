import type { Postings } from './index-files.ts';
import type { Index } from './parts.ts';
import { isOneSlip } from './slips.ts';
import { groupTerm, type Spellings } from './spellings.ts';
import { isJapanese, pairs, stem } from './terms.ts';

/** Where a run of a query is found. */
export interface Found {
  /** Units by number, with how much each answers. */
  units: Map<number, number>;
  /** How much an answer to this run tells, against one to another. */
  weight: number;
  /** Whether the run is in so many units that those which are listed are not all. */
  isPartial: boolean;
  /** The group of spellings that the run was taken for, as readers slip. */
  group?: number;
}

/** Goes through the units that a term is listed for. */
function each([, ...places]: Postings, take: (unit: number, impact: number) => void): void {
  let unit = 0;
  for (const place of places) {
    unit += Math.floor(place / 16);
    take(unit, place % 16);
  }
}

const isCut = ([frequency = 0, ...places]: Postings) => places.length < frequency;

/** Makes what finds runs of a query, each a word in Latin letters, a stretch of Japanese or a group of spellings. */
export function finder(index: Index, spellings: Spellings): (run: string | number) => Promise<Found> {
  const tells = (frequency: number) => Math.log(1 + index.count / Math.max(1, frequency));

  /** Units that have one of some terms, each with the most that one of them says. */
  const any = (found: [Postings, factor: number][]): Found => {
    const units = new Map<number, number>();
    for (const [postings, factor] of found) {
      const weight = tells(postings[0] ?? 0) * factor;
      each(postings, (unit, impact) => units.set(unit, Math.max(units.get(unit) ?? 0, impact * weight)));
    }
    return { units, weight: tells(units.size), isPartial: found.some(([postings]) => isCut(postings)) };
  };

  const findGroup = async (group: number) => any([[(await index.postingsOf(groupTerm(group))) ?? [0], 1]]);

  /** A word, or those that begin with it; where there is none, those that it is but for a slip. */
  const findWord = async (run: string): Promise<Found> => {
    const word = stem(run);
    const known = (await index.termsFrom(word)).filter(([term]) => word.length > 1 || term === word);
    if (known.length > 0 || word.length < 4)
      return any(known.map(([term, postings]) => [postings, term === word ? 1 : 0.7]));
    const [first = '', second = '', third = ''] = word;
    const starts = new Set([first + second, second + first, first + third, second + third]);
    const like = (await Promise.all([...starts].map(index.termsFrom))).flat().filter(([term]) => isOneSlip(term, word));
    const group = like.length === 0 ? spellings.groupLike(word) : undefined;
    if (group !== undefined) return { ...(await findGroup(group)), group };
    return any(like.map(([, postings]) => [postings, 0.5]));
  };

  /** All pairs of a stretch, as far as they are listed; where no unit has them, most of them, as after a slip. */
  const findPairs = async (own: string[]): Promise<Found> => {
    const lists = await Promise.all(own.map(index.postingsOf));
    const matched = new Map<number, { pairs: number; score: number }>();
    let cut = 0;
    for (const postings of lists) {
      if (!postings) continue;
      if (isCut(postings)) cut += 1;
      const weight = tells(postings[0]!) / own.length;
      each(postings, (unit, impact) => {
        const { pairs, score } = matched.get(unit) ?? { pairs: 0, score: 0 };
        matched.set(unit, { pairs: pairs + 1, score: score + impact * weight });
      });
    }
    const needed = own.length - cut;
    const most = Math.max(0, ...[...matched.values()].map(({ pairs }) => pairs));
    const enough = most >= needed ? needed : Math.max(1, Math.ceil(own.length * 0.4), most - 1);
    const units = new Map(
      [...matched]
        .filter(([, { pairs }]) => pairs >= enough)
        .map(([unit, { pairs, score }]) => [unit, score * (pairs / own.length) ** 3]),
    );
    return { units, weight: tells(units.size), isPartial: cut > 0 && cut === own.length };
  };

  return async (run) => {
    if (typeof run === 'number') return findGroup(run);
    if (!isJapanese(run)) return findWord(run);
    const own = pairs(run);
    if (own[0] !== run || [...run].length > 1) return findPairs(own);
    return any((await index.termsFrom(run)).map(([, postings]) => [postings, 1]));
  };
}
