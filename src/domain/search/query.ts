import { escaped, type Spellings } from './spellings.ts';
import { isJapanese, runs, stem } from './terms.ts';

/** A part of a query that spaces stand around. */
export interface Word {
  text: string;
  /** Runs of letters, and the numbers of groups of spellings. */
  runs: (string | number)[];
}

/** The words of a folded query: what stands between spaces, with spellings taken out, which may have spaces in them. */
export function wordsOf(folded: string, { cut }: Spellings): Word[] {
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
export function patternOf({ runs }: Word, { source }: Spellings): RegExp {
  const sources = runs.map((run, index) => {
    if (typeof run === 'number') return source(run);
    if (isJapanese(run)) return escaped(run);
    // A word may go on, where it is the last and says something by itself.
    const isOpen = index === runs.length - 1 && (run.length > 1 || runs.length === 1);
    return `(?<![\\p{Script=Latin}\\d])${escaped(isOpen ? stem(run) : run)}${isOpen ? '[\\p{Script=Latin}\\d]*' : '(?![\\p{Script=Latin}\\d])'}`;
  });
  return new RegExp(sources.join('[^\\p{L}\\p{N}]{0,2}'), 'gu');
}
