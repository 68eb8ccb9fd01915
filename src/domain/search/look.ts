import type { Folded } from './fold.ts';
import type { SearchPage, SearchUnit } from './index-files.ts';
import { patternOf, type Word } from './query.ts';
import { nearest, slipsIn } from './slips.ts';
import { escaped, type Spellings } from './spellings.ts';
import { runs } from './terms.ts';

/** A place that answers a query, with what of it is to be marked. */
export interface Hit {
  href: string;
  page: string;
  heading: string;
  text: string;
  /** Stretches of the heading and of the text that answer, in order: from, to. */
  marks: { heading: [number, number][]; text: [number, number][] };
}

/**
 * Looks at a place closely: whether the words stand there as they were typed, and where. How much a heading, a title and a
 * slip change its score was found with the queries of `docs/search.md`.
 */
export function look(
  { page, unit, isFirst, score }: { page: SearchPage; unit: SearchUnit; isFirst: boolean; score: number },
  words: Word[],
  spellings: Spellings,
  read: (text: string) => Folded,
) {
  const pattern = (word: Word) => patternOf(word, spellings);
  const title = read(page.title);
  const heading = unit.heading ? read(unit.heading) : title;
  const blocks = unit.blocks.map(([id, text]) => ({ id, text, folded: read(text) }));
  const all = [heading, ...blocks.map(({ folded }) => folded)].map(({ text }) => text).join('\n');
  const patterns: RegExp[] = [];
  let isWhole = true;
  let factor = unit.isBrief ? 0.5 : 1;
  for (const word of words) {
    const own = pattern(word);
    const reading = page.readings.find(([, reads]) => read(reads).text.match(own));
    if (heading.text.match(own)) factor *= unit.isBrief ? 1.2 : heading.text === word.text ? 4 : 2;
    else if (isFirst && title.text.match(own)) factor *= 2;
    else if (title.text.match(own)) factor *= 1.2;
    else if (!all.match(own) && !(reading && (isFirst || all.includes(read(reading[0]).text)))) {
      const near = nearest(word.text, all);
      if (near.slips > slipsIn(word.text)) {
        isWhole = false;
        factor *= 0.3;
      } else if (near.to > near.from) patterns.push(new RegExp(escaped(all.slice(near.from, near.to)), 'gu'));
    }
    patterns.push(own);
    if (reading) patterns.push(pattern({ text: '', runs: runs(read(reading[0]).text) }));
  }

  // A heading that has all of several words says just what was asked.
  if (words.length > 1 && words.every((word) => heading.text.match(pattern(word)))) factor *= 3;

  const marksIn = ({ text, places }: { text: string; places: number[] }): [number, number][] => {
    const found = patterns
      .flatMap((each) => [...text.matchAll(each)])
      .map(({ 0: { length }, index }): [number, number] => [places[index]!, places[index + length]!])
      .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let end = 0;
    return found.filter(([from, to]) => {
      const isFree = from >= end;
      if (isFree) end = to;
      return isFree;
    });
  };
  const marked = blocks.map((block) => ({ ...block, marks: marksIn(block.folded) }));
  const best = marked.toSorted((a, b) => b.marks.length - a.marks.length)[0];
  const target = best && (best.marks.length > 0 || !isFirst) ? best : marked[0];
  const hash = target?.id ? `#${target.id}` : '';
  return {
    page: page.href,
    isWhole,
    score: score * factor,
    hit: {
      href: page.href + hash,
      page: page.title,
      heading: unit.heading,
      text: target?.text ?? '',
      marks: { heading: marksIn(heading), text: target?.marks ?? [] },
    } satisfies Hit,
  };
}
