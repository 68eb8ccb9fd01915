import type { Cheerio, CheerioAPI } from 'cheerio';

type AnyNode = ReturnType<ReturnType<CheerioAPI['root']>['contents']> extends Cheerio<infer Node> ? Node : never;
type Element = Extract<AnyNode, { tagName: string }>;

/** A piece of text with nothing but text in it, as a reader meets it. */
export interface TextRun {
  text: string;
  /** The language it stands in: `lang` of the nearest element that has one. */
  lang: string;
  /** Whether it is an address or code, which are in no language. */
  isCode: boolean;
  /** The nearest element that starts on a line of its own. */
  block: Element;
}

const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd label mark q ruby s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);
const unread = new Set(['script', 'style', 'template', 'noscript', 'rt', 'rp']);

/** The text of a page's body in its order. Readings above words (`rt`) are left out. */
export function textRuns($: CheerioAPI): TextRun[] {
  const runs: TextRun[] = [];
  function walk(node: AnyNode, lang: string, isCode: boolean, block: Element): void {
    if (node.nodeType === 3) runs.push({ text: node.data, lang, isCode, block });
    if (!('tagName' in node) || unread.has(node.name)) return;
    for (const child of node.children) {
      walk(
        child,
        node.attribs['lang'] ?? lang,
        isCode || ['code', 'kbd', 'samp'].includes(node.name),
        inline.has(node.name) ? block : node,
      );
    }
    if (node.name === 'br') runs.push({ text: '\n', lang, isCode, block });
  }
  for (const body of $('body')) walk(body, $('html').attr('lang') ?? '', false, body);
  return runs;
}

/** The text of a page's body, one string a block, white space as a browser would collapse it. */
export function textBlocks($: CheerioAPI): string[] {
  const blocks = new Map<Element, string>();
  for (const { text, block } of textRuns($)) blocks.set(block, (blocks.get(block) ?? '') + text);
  return [...blocks.values()].map((text) => text.replace(/[ \t\r\n]+/g, ' ').trim()).filter(Boolean);
}

/** What a page says in attributes that are read out or shown in search results, with the language it is said in. */
export function textAttributes($: CheerioAPI): { text: string; lang: string }[] {
  const names = ['aria-label', 'alt', 'title', 'placeholder', 'content', 'data-label'];
  return $.root()
    .find(names.map((name) => `[${name}]:not([http-equiv])`).join(','))
    .toArray()
    .flatMap((element) => {
      const lang = $(element).closest('[lang]').attr('lang') ?? '';
      return names.flatMap((name) => element.attribs[name] ?? []).map((text) => ({ text, lang }));
    })
    .concat({ text: $('title').text(), lang: $('html').attr('lang') ?? '' });
}

/** Characters of Japanese writing, as the inside of a class of a regular expression with the flag `u`. */
export const japanese = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・、。「」『』（）`;

/** What a pattern finds in a text, with the words around it. */
export function around(text: string, { index, 0: found }: RegExpExecArray): string {
  return `…${text.slice(Math.max(0, index - 15), index)}⟦${found}⟧${text.slice(index + found.length, index + found.length + 15)}…`;
}

/** Japanese that does not stand in an element whose language is Japanese. */
export function findUnmarkedJapanese($: CheerioAPI): string[] {
  const script = new RegExp(`[${japanese}\\u3000-\\u303f\\uff00-\\uffef]+`, 'gu');
  return [...textRuns($), ...textAttributes($)]
    .filter(({ lang }) => lang !== 'ja')
    .flatMap(({ text }) => [...text.matchAll(script)].map((match) => around(text, match)));
}

/** Two or more Latin words in a row, not all in capitals, that stand in Japanese as if they were. */
export function findUnmarkedLatin($: CheerioAPI): string[] {
  const words = /\p{sc=Latin}[\p{sc=Latin}\p{M}’'.&/-]*(?:,? \p{sc=Latin}[\p{sc=Latin}\p{M}’'.&/-]*)+/gu;
  const address = /https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
  return textRuns($)
    .filter(({ lang, isCode }) => lang === 'ja' && !isCode)
    .map(({ text }) => text.replace(address, ''))
    .flatMap((text) =>
      [...text.matchAll(words)].filter(([found]) => /\p{Ll}/u.test(found)).map((match) => around(text, match)),
    );
}
