import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../i18n/locales.ts';

/** An invisible place where a line may end. */
export const lineEnd = '\u200b';

const notFirst =
  /^[、。，．・：；？！ー―…‥」』）］｝〉》】〕’”々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)\]}%]/u;
const notLast = /[「『（［｛〈《【〔‘“([{]$/u;

const parser = loadDefaultJapaneseParser();

/** Whether a line may end between two pieces of Japanese text (JIS X 4051: no stop first, no opening bracket last). */
export function mayBreak(before: string, after: string): boolean {
  return !notFirst.test(after) && !notLast.test(before);
}

function join(pieces: readonly string[]): string {
  return pieces.reduce((line, piece) => (line === '' || !mayBreak(line, piece) ? line : line + lineEnd) + piece, '');
}

// No phrase is left so long that it could not stand on a line: beyond this it may end between any two characters.
const longestPhrase = 14;

/** Marks in a text where its lines may end: between phrases in Japanese; English ends its lines at spaces. */
export function markLineEnds(text: string, locale: Locale): string {
  if (locale === 'en') return text;
  const phrases = parser.parse(text);
  return join(phrases.flatMap((phrase) => (phrase.length > longestPhrase ? [...phrase] : [phrase])));
}
