import type { EnglishCounts, JapaneseCounts } from '../schemas/accessibility-report.ts';

/** A paragraph, item or cell that is a sentence or more; what has no full stop is a heading, a name or a figure. */
const isProse = (block: string) => /[。．.!?！？][」』）)”’"']*$/u.test(block);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const segmenters = {
  sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
  word: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Japanese sentences end with a full stop, which may stand inside a quotation and then ends nothing. */
function japaneseSentences(block: string): string[] {
  return block.match(/(?:「[^」]*」|『[^』]*』|（[^）]*）|[^。！？])+[。！？]*/gu) ?? [];
}

/** The English words of a sentence; those in Japanese letters are left out, numbers are not. */
function englishWords(sentence: string): string[] {
  return [...segmenters.word.segment(sentence)].flatMap(({ segment, isWordLike }) =>
    isWordLike && /^[\p{sc=Latin}\p{N}]/u.test(segment) ? segment : [],
  );
}

/**
 * Counts of the Japanese sentences in some text.
 *
 * @param blocks the text of each element that stands on lines of its own
 * @returns `characters` and `longest` in letters and digits, without marks; `kanji` is a part of `characters`
 */
export function countJapanese(blocks: readonly string[]): JapaneseCounts {
  const sentences = blocks
    .filter(isProse)
    .flatMap(japaneseSentences)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]/gu) ?? [])
    .filter(({ length }) => length > 0);
  const lengths = sentences.map(({ length }) => length);
  return {
    sentences: sentences.length,
    characters: sum(lengths),
    longest: Math.max(0, ...lengths),
    kanji: sentences.flat().filter((character) => /\p{sc=Han}/u.test(character)).length,
  };
}

/**
 * Counts of the English sentences in some text.
 *
 * @param blocks the text of each element that stands on lines of its own
 * @param syllablesOf the number of syllables of a word
 * @returns `longest` in words
 */
export function countEnglish(blocks: readonly string[], syllablesOf: (word: string) => number): EnglishCounts {
  const sentences = blocks
    .filter(isProse)
    .flatMap((block) => [...segmenters.sentence.segment(block)].map(({ segment }) => englishWords(segment)))
    .filter(({ length }) => length > 0);
  const lengths = sentences.map(({ length }) => length);
  return {
    sentences: sentences.length,
    words: sum(lengths),
    longest: Math.max(0, ...lengths),
    // A number has no vowels to count.
    syllables: sum(sentences.flat().map((word) => Math.max(1, syllablesOf(word)))),
  };
}

/** The counts of several pages as those of one. */
export function addCounts<Counts extends JapaneseCounts | EnglishCounts>(all: readonly [Counts, ...Counts[]]): Counts {
  const names = Object.keys(all[0]) as (keyof Counts)[];
  const numbers = (name: keyof Counts) => all.map((counts) => Number(counts[name]));
  return Object.fromEntries(
    names.map((name) => [name, name === 'longest' ? Math.max(...numbers(name)) : sum(numbers(name))]),
  ) as Counts;
}

/** Mean and longest sentence in characters, and the share of kanji among them from 0 to 1. */
export function japaneseFigures({ sentences, characters, longest, kanji }: JapaneseCounts) {
  return { mean: characters / sentences, longest, kanji: kanji / characters };
}

/**
 * Mean and longest sentence in words, with Flesch's reading ease (0 to 100, the higher the easier; Flesch 1948) and the
 * school grade of the United States in which it is read (Kincaid and others 1975).
 */
export function englishFigures({ sentences, words, longest, syllables }: EnglishCounts) {
  const mean = words / sentences;
  const perWord = syllables / words;
  return {
    mean,
    longest,
    ease: 206.835 - 1.015 * mean - 84.6 * perWord,
    grade: 0.39 * mean + 11.8 * perWord - 15.59,
  };
}
