const wideCharacter = /[\u2e80-\uffff]/g;
const noWords = /<(svg|script)\b[\s\S]*?<\/\1>|<[^>]+>/g;

/**
 * How wide the words in HTML are if they stand in one line, in Latin characters; a Japanese one is as wide as two. Words
 * in drawings and scripts do not count.
 */
export function textWidth(html: string): number {
  const words = html.replaceAll(noWords, '');
  return words.length + (words.match(wideCharacter)?.length ?? 0);
}
