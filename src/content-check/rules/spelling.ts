import { localeIds } from '../../i18n/locales.ts';
import type { Content } from '../read/content.ts';
import type { LintedText } from './linted-text.ts';
import { defineRule, type Problem, quoted } from '../report/problem.ts';
import { type Linter, lint, type LinterCheck } from './linter.ts';
import { type Names, namesIn } from './names.ts';

const rule = defineRule('spelling', '辞書にない英語のつづりです', 'a word that no English dictionary has');

/** Between texts that are read as one: no word goes on over it. */
const between = '\n\n';

/** No text turns the spelling check off, for itself or for others: `cspell:disable` is words like any. */
function withoutDirectives(text: string): string {
  return text.replaceAll(/(?<=spell(?:-?checker)?):/gi, ' ');
}

/** A word with what is written onto it, which begins and ends with a letter or a digit: `one-year`, `UNDP’s`, an address. */
const writtenAsOne = (() => {
  const japanese = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
  const letter = String.raw`[[\p{L}\p{M}\p{N}]--${japanese}]`;
  return new RegExp(String.raw`${letter}(?:[\S--${japanese}]*${letter})?`, 'gv');
})();

/** The words of a text that have Latin letters, and where they stand in it. */
function wordsOf(text: string): { word: string; index: number }[] {
  return [...text.matchAll(writtenAsOne)].flatMap(({ 0: word, index }) =>
    /\p{sc=Latin}/u.test(word) ? { word, index } : [],
  );
}

/**
 * Makes the linter, which reads all texts as one: to prepare cspell for a text takes as long as to read it. Suggestions
 * take most of the time that spelling takes, so they are asked for the words alone that are reported.
 */
function linterOf(name: string, generateSuggestions: boolean): Linter {
  return {
    name,
    module: import.meta.url,
    package: 'cspell-lib',
    settings: ['cspell.config.yaml', '.vscode/words.txt'],
    async load() {
      const { loadConfig, spellCheckDocument } = await import('cspell-lib');
      const settings = await loadConfig('cspell.config.yaml');
      // Names are told by the content itself; the list of them for VS Code may be older.
      const own = settings?.dictionaries?.filter((each) => each !== 'names') ?? [];
      // It knows what to write for words that no other dictionary has, and takes as long to read as all of them.
      const dictionaries = generateSuggestions ? own : [...own, '!en-common-misspellings'];
      const limits = { maxNumberOfProblems: Infinity, maxDuplicateProblems: Infinity };
      return async (texts) => {
        const { issues } = await spellCheckDocument(
          { uri: 'text.txt', text: withoutDirectives(texts.join(between)), languageId: 'plaintext' },
          { generateSuggestions, noConfigSearch: true, numSuggestions: 2 },
          { ...settings, dictionaries, ...limits },
        );
        const remarks = issues.map(({ offset, text: word, suggestions = [] }) => ({
          index: offset,
          rule: 'unknown-word',
          message: word,
          suggestions: suggestions.slice(0, 2),
        }));
        let [start, next] = [0, 0];
        return texts.map((text) => {
          const [first, from] = [start, next];
          start += text.length + between.length;
          while ((remarks[next]?.index ?? Infinity) < start) next++;
          return remarks.slice(from, next).map((remark) => ({ ...remark, index: remark.index - first }));
        });
      };
    },
  };
}

const linter = linterOf('spelling', false);
const suggester = linterOf('spelling-suggestions', true);

/** For a thread that lints. */
export const linters = [linter, suggester];

/**
 * Reports words that neither cspell nor the names in the data know.
 *
 * @returns undefined where cspell is needed and not installed
 */
export async function checkSpelling(texts: readonly LintedText[], names: Names): Promise<Problem[] | undefined> {
  // Most words stand in many texts, and a text that is new seldom has one that is. Where each stands is asked again for
  // the few that are remarked on: of thousands of texts that is much to hold on to while linters read.
  const met = new Set<string>();
  for (const text of texts) for (const { word } of wordsOf(text.words)) met.add(word);
  const different = [...met];
  const remarks = await lint(linter, different);
  if (!remarks) return undefined;
  const remarksOf = new Map(different.map((word, index) => [word, remarks[index] ?? []]));
  const unknown = texts.flatMap((text) => {
    const each = wordsOf(text.words).flatMap(({ word, index: start }) =>
      (remarksOf.get(word) ?? []).map(({ index, message }) => ({ index: start + index, message, text })),
    );
    return (
      each
        // Words in other letters are in no English dictionary, and no English.
        .filter(({ message }) => /\p{sc=Latin}/u.test(message))
        // A word is wrong once, however often it stands in a text.
        .filter(({ message }, index) => each.findIndex((other) => other.message === message) === index)
        .filter(({ message }) => !names.en.has(message.toLowerCase().replace(/[’']s?$/, '')))
    );
  });
  const suggested = await lint(
    suggester,
    unknown.map(({ message }) => message),
  );
  return unknown.map(({ index, message, text }, nth) => ({
    rule,
    file: text.file,
    ...text.placeOf(index),
    found: quoted(message),
    expected: {
      ja: 'イギリス式のつづり。正しい固有名なら content/data/glossary.yaml に加えます（人は people、ほかは terms）',
      en: 'British spelling; a name that is right goes into content/data/glossary.yaml, under people or terms',
    },
    suggestion: suggested?.[nth]?.[0]?.suggestions,
  }));
}

/** Whether the names can be told: a file with names that cannot be read makes them strange wherever they stand. */
function areNamesKnown({ entries, organizations, sources, glossary }: Content): boolean {
  const people = entries.filter(({ subject }) => subject === 'testimonials');
  const arePeopleKnown = people.length > 0 && people.every(({ shared }) => shared !== undefined);
  return arePeopleKnown && [organizations.raw, sources.raw, glossary.data].every((read) => read !== undefined);
}

/** The spelling of all that the guide says itself, Latin letters in its Japanese included. */
export const spelling: LinterCheck = {
  linter,
  rules: [rule],
  prepare(content, textsIn) {
    if (!areNamesKnown(content)) return async () => [];
    const names = namesIn(content);
    const texts = localeIds.flatMap(textsIn);
    return async () => (await checkSpelling(texts, names)) ?? [];
  },
};
