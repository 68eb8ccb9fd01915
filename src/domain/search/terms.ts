/** Runs of Japanese, and of letters of any other writing and digits; what is between them parts words. */
const run =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}])+/gu;

/** Whether a run is Japanese, where words are not parted from each other. */
export function isJapanese(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(text);
}

/** A Latin word without the ending of its plural. */
export function stem(word: string): string {
  if (/[^s]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The pairs of neighbouring characters of a Japanese run, or its one character. */
export function pairs(text: string): string[] {
  const characters = [...text];
  return characters.length < 2 ? characters : characters.slice(1).map((second, index) => characters[index]! + second);
}

/** The runs of a folded text, those of words as they stand. */
export function runs(folded: string): string[] {
  return folded.match(run) ?? [];
}

/** What a folded text can be found by: words, and every two neighbouring characters of Japanese. */
export function terms(folded: string): string[] {
  return runs(folded).flatMap((each) => (isJapanese(each) ? pairs(each) : [stem(each)]));
}
