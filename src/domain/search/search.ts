import { fold, type Folded } from './fold.ts';
import type { IndexPart, Postings, SearchMeta, SearchPage, SearchUnit } from './index-files.ts';
import { escaped, groupTerm, isOneSlip, type Spellings, spellingsOf } from './spellings.ts';
import { isJapanese, pairs, runs, stem } from './terms.ts';

/** A place that answers a query, with what of it is to be marked. */
export interface Hit {
  href: string;
  page: string;
  heading: string;
  text: string;
  /** Stretches of the heading and of the text that answer, in order: from, to. */
  marks: { heading: [number, number][]; text: [number, number][] };
}

export interface Answer {
  /** How many places answer. */
  count: number;
  /** The best of them. */
  hits: Hit[];
}

/** Fetches a file of the index by its name. */
export type Load = <File>(name: string) => Promise<File>;

/** So many places are looked at closely, of which so many of one page are shown. */
const looked = 24;
const shownOfPage = 3;

/** Places by number, with how much they answer of a run. */
interface Found {
  units: Map<number, number>;
  /** How much an answer to this run tells, against one to another. */
  weight: number;
  /** Whether the run is in so many places that those which are listed are not all. */
  isPartial: boolean;
  /** The group of spellings that the run was taken for, as readers slip. */
  group?: number;
}

/** A part of a query that spaces stand around. */
interface Word {
  text: string;
  /** Runs of letters, and the numbers of groups of spellings. */
  runs: (string | number)[];
}

function add(
  units: Map<number, number>,
  [, ...places]: Postings,
  factor: number,
  join: (a: number, b: number) => number,
) {
  let unit = 0;
  for (const place of places) {
    unit += Math.floor(place / 16);
    units.set(unit, join(units.get(unit) ?? 0, (place % 16) * factor));
  }
}

/**
 * Makes the search of one language.
 *
 * @param load fetches the other files of the index; each is asked for once
 */
export function searcher(meta: SearchMeta, load: Load): (query: string) => Promise<Answer> {
  const spellings = spellingsOf(meta.spellings);
  const readTexts = new Map<string, Folded>();
  const read = (text: string) => {
    const folded = readTexts.get(text) ?? fold(text);
    readTexts.set(text, folded);
    return folded;
  };
  const files = new Map<string, Promise<unknown>>();
  const file = <File>(name: string): Promise<File> => {
    const known = (files.get(name) ?? load<File>(`${meta.version}/${name}.json`)) as Promise<File>;
    files.set(name, known);
    return known;
  };
  const partOf = (term: string) =>
    Math.max(
      0,
      meta.starts.findLastIndex((start) => start <= term),
    );
  const postingsOf = async (term: string): Promise<Postings | undefined> =>
    (await file<IndexPart>(`terms/${partOf(term)}`))[term];
  /** All terms that begin alike. */
  const termsFrom = async (start: string): Promise<[string, Postings][]> => {
    const [first, last] = [partOf(start), partOf(`${start}\uFFFF`)];
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => file<IndexPart>(`terms/${first + index}`)),
    );
    return parts.flatMap((part) => Object.entries(part).filter(([term]) => term.startsWith(start)));
  };
  const tells = (frequency: number) => Math.log(1 + meta.count / frequency);
  const isPartial = ([frequency = 0, ...places]: Postings) => places.length < frequency;

  const findGroup = async (group: number): Promise<Found> => {
    const units = new Map<number, number>();
    const postings = (await postingsOf(groupTerm(group))) ?? [0];
    add(units, postings, tells(postings[0] || 1), Math.max);
    return { units, weight: tells(units.size || 1), isPartial: isPartial(postings) };
  };

  const findWord = async (run: string): Promise<Found> => {
    const word = stem(run);
    const units = new Map<number, number>();
    const best = Math.max;
    let found = (await termsFrom(word)).filter(([term]) => word.length > 1 || term === word);
    let factor = (term: string) => (term === word ? 1 : 0.7);
    if (found.length === 0 && word.length > 3) {
      const [first = '', second = '', third = ''] = word;
      const starts = [...new Set([first + second, second + first, first + third, second + third])];
      found = (await Promise.all(starts.map(termsFrom))).flat().filter(([term]) => isOneSlip(term, word));
      factor = () => 0.5;
    }
    const group = found.length === 0 ? spellings.groupLike(word) : undefined;
    if (group !== undefined) return { ...(await findGroup(group)), group };
    for (const [term, postings] of found) add(units, postings, factor(term) * tells(postings[0]!), best);
    return {
      units,
      weight: tells(units.size || 1),
      isPartial: found.some(([, postings]) => isPartial(postings)),
    };
  };

  const findJapanese = async (run: string): Promise<Found> => {
    const units = new Map<number, number>();
    const own = pairs(run);
    const lists =
      own[0]?.length === run.length && [...run].length === 1
        ? (await termsFrom(run)).map(([, postings]) => postings)
        : await Promise.all(own.map(postingsOf));
    if ([...run].length === 1) {
      for (const postings of lists) add(units, postings!, tells(postings![0]!), Math.max);
      return { units, weight: tells(units.size || 1), isPartial: lists.some((each) => isPartial(each!)) };
    }
    const known = lists.filter((postings) => postings !== undefined);
    const matched = new Map<number, number>();
    let partial = 0;
    for (const postings of known) {
      add(units, postings, tells(postings[0]!) / own.length, (a, b) => a + b);
      add(matched, postings, 0, (a) => a + 1);
      if (isPartial(postings)) partial += 1;
    }
    // All pairs, as far as they are listed; where no place has them, most of them, as after a slip.
    const needed = lists.length - partial;
    const most = Math.max(...matched.values(), 0);
    const enough = most >= needed ? needed : Math.max(1, Math.ceil(lists.length * 0.4), most - 1);
    for (const [unit, count] of matched) {
      if (count < enough) units.delete(unit);
      else units.set(unit, units.get(unit)! * (Math.min(count, lists.length) / lists.length) ** 3);
    }
    return { units, weight: tells(units.size || 1), isPartial: partial > 0 && partial === lists.length };
  };

  const pageStarts: number[] = [];
  let counted = 0;
  for (const units of meta.units) {
    pageStarts.push(counted);
    counted += units;
  }
  const placeOf = (unit: number) => {
    if (unit >= counted) return { page: meta.units.length + unit - counted, index: 0 };
    const page = pageStarts.findLastIndex((start) => start <= unit);
    return { page, index: unit - pageStarts[page]! };
  };

  return async (query) => {
    const words = wordsOf(fold(query).text, spellings);
    const found = await Promise.all(
      words
        .flatMap((word) => word.runs)
        .map((run) => (typeof run === 'number' ? findGroup(run) : isJapanese(run) ? findJapanese(run) : findWord(run))),
    );
    if (found.length === 0) return { count: 0, hits: [] };
    let at = 0;
    for (const word of words) word.runs = word.runs.map((run) => found[at++]?.group ?? run);

    const scores = new Map<number, { score: number; runs: number }>();
    for (const { units, weight } of found) {
      for (const [unit, value] of units) {
        const { score, runs: count } = scores.get(unit) ?? { score: 0, runs: 0 };
        scores.set(unit, { score: score + value * weight, runs: count + 1 });
      }
    }
    const needed = found.filter((each) => !each.isPartial).length;
    const most = Math.max(...[...scores.values()].map((each) => each.runs), 0);
    const candidates = [...scores]
      .filter(([, each]) => each.runs >= Math.min(needed, most) || each.runs >= needed)
      .map(([unit, { score, runs: count }]) => ({ unit, score: score * (count / found.length) ** 2 }))
      .sort((a, b) => b.score - a.score || a.unit - b.unit);

    const close = await Promise.all(
      candidates.slice(0, looked).map(async ({ unit, score }) => {
        const { page, index } = placeOf(unit);
        const content = await file<SearchPage>(`pages/${page}`);
        return look(content, content.units[index]!, index === 0, score, words, spellings, read);
      }),
    );
    const isAnswer = close.some(({ isWhole }) => isWhole) ? ({ isWhole }: { isWhole: boolean }) => isWhole : () => true;
    const answers = close.filter(isAnswer).sort((a, b) => b.score - a.score);
    const shown = new Map<string, number>();
    const hits = answers
      .filter(({ page }) => {
        shown.set(page, (shown.get(page) ?? 0) + 1);
        return shown.get(page)! <= shownOfPage;
      })
      .map(({ hit }) => hit);
    return { count: answers.length + Math.max(0, candidates.length - looked), hits };
  };
}

/** The words of a folded query: what stands between spaces, with spellings taken out, which may have spaces in them. */
function wordsOf(folded: string, { cut }: Spellings): Word[] {
  const words: Word[] = [];
  let word: Word = { text: '', runs: [] };
  const close = () => {
    if (word.runs.length > 0) words.push(word);
    word = { text: '', runs: [] };
  };
  for (const piece of cut(folded)) {
    if (typeof piece === 'number') word.runs.push(piece);
    else
      piece.split(/\s+/).forEach((text, index) => {
        if (index > 0) close();
        word.text += text;
        word.runs.push(...runs(text));
      });
  }
  close();
  return words;
}

/** What a word looks like in a folded text. */
function patternOf({ runs }: Word, { source }: Spellings): RegExp {
  const sources = runs.map((run, index) => {
    if (typeof run === 'number') return source(run);
    if (isJapanese(run)) return escaped(run);
    // A word may go on, where it is the last and says something by itself.
    const isOpen = index === runs.length - 1 && (run.length > 1 || runs.length === 1);
    return `(?<![\\p{Script=Latin}\\d])${escaped(isOpen ? stem(run) : run)}${isOpen ? '[\\p{Script=Latin}\\d]*' : '(?![\\p{Script=Latin}\\d])'}`;
  });
  return new RegExp(sources.join('[^\\p{L}\\p{N}]{0,2}'), 'gu');
}

/** How many slips a word may have, by its length. */
function slipsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** In a number: slips, and below them the place. */
const slip = 2 ** 24;

/**
 * Where a text is most like a word: by how many slips, and from where to where. A slip is a character more, less or another,
 * or two that changed places.
 */
export function nearest(word: string, text: string): { slips: number; from: number; to: number } {
  const { length } = word;
  let best = { slips: length, from: 0, to: 0 };
  // For each number of characters of the word the least slips with which they end at a place of the text, and where they begin.
  let before: number[] = [];
  let row = Array.from({ length: length + 1 }, (_, index) => index * slip);
  for (let at = 1; at <= text.length; at += 1) {
    const next = [at];
    for (let index = 1; index <= length; index += 1) {
      const isSame = word[index - 1] === text[at - 1];
      let least = Math.min(row[index - 1]! + (isSame ? 0 : slip), row[index]! + slip, next[index - 1]! + slip);
      if (word[index - 1] === text[at - 2] && word[index - 2] === text[at - 1])
        least = Math.min(least, before[index - 2]! + slip);
      next.push(least);
    }
    const [slips, from] = [Math.floor(next[length]! / slip), next[length]! % slip];
    // Of two that begin alike the longer one, which is the whole word more often.
    if (slips < best.slips || (slips === best.slips && from === best.from)) best = { slips, from, to: at };
    [before, row] = [row, next];
  }
  return best;
}

/** Looks at a place closely: whether the words stand there as they were typed, and where. */
function look(
  page: SearchPage,
  unit: SearchUnit,
  isFirst: boolean,
  score: number,
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
