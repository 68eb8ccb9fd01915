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
