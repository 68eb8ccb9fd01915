import { finder, type Found } from './find.ts';
import { fold, type Folded } from './fold.ts';
import type { SearchMeta } from './index-files.ts';
import { type Hit, look } from './look.ts';
import { type Load, openIndex } from './parts.ts';
import { wordsOf } from './query.ts';
import { spellingsOf } from './spellings.ts';

export interface Answer {
  /** How many places answer. */
  count: number;
  /** The best of them. */
  hits: Hit[];
}

/** So many places are looked at closely, of which so many of one page are shown. */
const looked = 16;
const shownOfPage = 3;

/** The units that answer all runs of a query; where there is none, those that answer the most. Best first. */
function rank(found: readonly Found[]): { unit: number; score: number }[] {
  const scores = new Map<number, { score: number; runs: number }>();
  for (const { units, weight } of found) {
    for (const [unit, value] of units) {
      const { score, runs } = scores.get(unit) ?? { score: 0, runs: 0 };
      scores.set(unit, { score: score + value * weight, runs: runs + 1 });
    }
  }
  const needed = found.filter((each) => !each.isPartial).length;
  const most = [...scores.values()].reduce((runs, each) => Math.max(runs, each.runs), 0);
  return [...scores]
    .filter(([, { runs }]) => runs >= Math.min(needed, most))
    .map(([unit, { score, runs }]) => ({ unit, score: score * (runs / found.length) ** 2 }))
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
}

/**
 * Makes the search of one language.
 *
 * @param load fetches the other files of the index; each is asked for once
 */
export function searcher(meta: SearchMeta, load: Load): (query: string) => Promise<Answer> {
  const spellings = spellingsOf(meta.spellings);
  const index = openIndex(meta, load);
  const find = finder(index, spellings);
  const texts = new Map<string, Folded>();
  const read = (text: string) => {
    const folded = texts.get(text) ?? fold(text);
    texts.set(text, folded);
    return folded;
  };

  return async (query) => {
    const words = wordsOf(fold(query).text, spellings);
    const found = await Promise.all(words.flatMap((word) => word.runs).map(find));
    if (found.length === 0) return { count: 0, hits: [] };
    let at = 0;
    for (const word of words) word.runs = word.runs.map((run) => found[at++]?.group ?? run);

    const ranked = rank(found);
    const close = await Promise.all(
      ranked
        .slice(0, looked)
        .map(async ({ unit, score }) => look({ ...(await index.unitAt(unit)), score }, words, spellings, read)),
    );
    // Where places have the words as they were typed, those that only have their parts are none.
    const some = close.some(({ isWhole }) => isWhole);
    const answers = close.filter(({ isWhole }) => isWhole || !some).sort((a, b) => b.score - a.score);
    const shown = new Map<string, number>();
    const hits = answers
      .filter(({ page }) => {
        const count = (shown.get(page) ?? 0) + 1;
        shown.set(page, count);
        return count <= shownOfPage;
      })
      .map(({ hit }) => hit);
    return { count: answers.length + Math.max(0, ranked.length - looked), hits };
  };
}
