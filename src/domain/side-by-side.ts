import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { betweenLanguages as between } from '../i18n/both.ts';
import { defaultLocale, type Locale, locales, otherLocale } from '../i18n/locales.ts';

/** How two languages of a text become one. */
export interface SideBySideOptions {
  /** What an error calls the text in each language: its file. */
  names: Record<Locale, string>;
  /** Where a link leads on a page in both languages. One that says by `hreflang` where it leads stays as it is. */
  address: (href: string) => string;
  /** Classes of what holds a block of words in both languages. */
  row: string;
  /** Classes of its second language, by the block that the words are in. */
  second: (tagName: string, classes: readonly string[]) => string;
}

const translation = otherLocale(defaultLocale);
const blocks = new Set(
  (
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 ' +
    'header hr legend li line main nav ol p path circle image section style summary svg table tbody td text tfoot th thead tr ul'
  ).split(' '),
);
/** What stands in these is said in one line in both languages. */
const lines = new Set(['summary', 'button', 'label', 'legend', 'text']);
/** Attributes that hold words. */
const worded = ['alt', 'ariaLabel', 'dataLabel', 'title'];
const heading = /^h[1-6]$/;

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(isBlock));
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

function hasWords(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => wordsOf(node).trim() !== '');
}

/** What is hidden from those who listen, or says nothing, is there once: marks between words, a link without words. */
function isDecoration(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && (node.properties['ariaHidden'] === 'true' || wordsOf(node).trim() === '');
}

function span(children: ElementContent[], properties: Properties): Element {
  return { type: 'element', tagName: 'span', properties, children };
}

const text = (value: string): Text => ({ type: 'text', value });

/** Blocks by themselves, and what stands in a line between two of them together. */
function pieces(nodes: readonly ElementContent[]): (Element | ElementContent[])[] {
  const found: (Element | ElementContent[])[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    if (line.some((node) => node.type === 'element') || hasWords(line)) found.push(line);
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'comment') continue;
    if (!isBlock(node)) line.push(node);
    else {
      endLine();
      found.push(node);
    }
  }
  endLine();
  return found;
}

/** The attributes of two elements that are one; undefined where they cannot be. */
function sharedProperties(ours: Element, theirs: Element): Properties | undefined {
  if (ours.tagName !== theirs.tagName) return undefined;
  const properties: Properties = {};
  for (const name of new Set([...Object.keys(ours.properties), ...Object.keys(theirs.properties)])) {
    const [one, other] = [ours.properties[name], theirs.properties[name]];
    if (String(one) === String(other)) properties[name] = one;
    else if (worded.includes(name) && one && other) properties[name] = `${String(one)}${between}${String(other)}`;
    else return undefined;
  }
  return properties;
}

function describe(piece: Element | ElementContent[] | undefined): string {
  if (!piece) return '—';
  const words = (Array.isArray(piece) ? piece : [piece]).map(wordsOf).join('').trim().replaceAll(/\s+/g, ' ');
  return `${Array.isArray(piece) ? '' : `<${piece.tagName}> `}${words.slice(0, 60)}`;
}

/**
 * Sets a text in Japanese and its English side by side, block by block. An element that holds others, or draws, is there
 * once, with the ids and classes that it has in both languages; one that holds words has them in each language, Japanese
 * first, each half with its `lang`. So ids, sections, lists, tables and charts stay what they are on a page in one
 * language, and whoever listens hears a block in one language and then in the other. Words that are alike are there
 * once, and so is what names something without being seen (`aria-label`), with both languages in it.
 *
 * @param html of the text in each language, drawn by the same components
 * @throws RangeError where a block has no counterpart; it names both texts, the section and both blocks
 */
export function sideBySide(html: Record<Locale, string>, options: SideBySideOptions): string {
  const { names, address, row, second } = options;
  let section = '';

  const unpaired = (ours: Parameters<typeof describe>[0], theirs: typeof ours): never => {
    const place = section && ` #${section}`;
    throw new RangeError(
      `${names[defaultLocale]} / ${names[translation]}${place}: “${describe(ours)}” / “${describe(theirs)}”: ` +
        '日本語と英語のブロックが対応していません / these blocks of the two languages are not the same',
    );
  };

  const { lang } = locales[translation];

  /** What some words are in, from the outside: the nearest block, and whether they are said in one line. */
  interface Place {
    tagName: string;
    classes: string[];
    isLine: boolean;
  }

  const bothOf = (ours: ElementContent[], theirs: ElementContent[], place: Place): ElementContent[] => {
    if (place.isLine) {
      const wrapper = place.tagName === 'text' ? 'tspan' : 'span';
      return [...ours, text(between), { type: 'element', tagName: wrapper, properties: { lang }, children: theirs }];
    }
    const halves = [
      span(ours, { lang: locales[defaultLocale].lang }),
      span(theirs, { className: second(place.tagName, place.classes), lang }),
    ];
    return [span(halves, { className: row })];
  };

  const pairWords = (ours: ElementContent[], theirs: ElementContent[], place: Place): ElementContent[] => {
    if (toHtml(ours) === toHtml(theirs)) return ours;
    for (const [end, other] of [
      [0, 1],
      [-1, -1],
    ] as const) {
      const [one, another] = [ours.at(end), theirs.at(end)];
      const properties =
        isDecoration(one) && isDecoration(another) && toHtml(one.children) === toHtml(another.children)
          ? sharedProperties(one, another)
          : undefined;
      if (!properties) continue;
      const rest = other === 1 ? [ours.slice(1), theirs.slice(1)] : [ours.slice(0, -1), theirs.slice(0, -1)];
      const inside = pairWords(rest[0]!, rest[1]!, place);
      const decoration = { ...(one as Element), properties };
      return other === 1 ? [decoration, ...inside] : [...inside, decoration];
    }
    const [[one, ...more], [other, ...others]] = [ours, theirs];
    if (one?.type === 'element' && other?.type === 'element' && more.length + others.length === 0) {
      const properties = sharedProperties(one, other);
      if (properties) return [{ ...one, properties, children: pairWords(one.children, other.children, place) }];
    }
    return bothOf(ours, theirs, place);
  };

  const pair = (ours: ElementContent[], theirs: ElementContent[], place: Place): ElementContent[] => {
    const [mine, other] = [pieces(ours), pieces(theirs)];
    return Array.from({ length: Math.max(mine.length, other.length) }, (_, index) => index).flatMap((index) => {
      const [one, another] = [mine[index], other[index]];
      if (Array.isArray(one) && Array.isArray(another)) return pairWords(one, another, place);
      if (!one || !another || Array.isArray(one) || Array.isArray(another)) return unpaired(one, another);
      const properties = sharedProperties(one, another);
      if (!properties) return unpaired(one, another);
      if (heading.test(one.tagName) && properties['id']) section = String(properties['id']);
      const { tagName } = one;
      // What only styles is no text of either language.
      if (tagName === 'style') return one;
      const isLine = place.isLine || lines.has(tagName) || (place.tagName === 'nav' && /^[ou]l$/.test(tagName));
      const classes = [properties['className'] ?? []].flat().map(String);
      return { ...one, properties, children: pair(one.children, another.children, { tagName, classes, isLine }) };
    });
  };

  const [ours, theirs] = [defaultLocale, translation].map((locale): Root => {
    const tree = fromHtml(html[locale], { fragment: true });
    visit(tree, 'element', ({ properties }) => {
      const { href, hrefLang } = properties;
      if (typeof href === 'string' && !hrefLang) properties['href'] = address(href);
    });
    return tree;
  }) as [Root, Root];
  const place = { tagName: '', classes: [], isLine: false };
  return toHtml(pair(ours.children as ElementContent[], theirs.children as ElementContent[], place));
}
