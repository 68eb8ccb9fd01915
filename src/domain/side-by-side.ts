import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { betweenLanguages } from '../i18n/both.ts';
import { defaultLocale, type Locale, locales, otherLocale } from '../i18n/locales.ts';

/** How two languages of a text become one. */
export interface SideBySideOptions {
  /** What an error calls the text in each language: its file. */
  names: Record<Locale, string>;
  /** Where a link leads on a page in both languages. One that says by `hreflang` where it leads stays as it is. */
  address: (href: string) => string;
  /** Classes of what holds a block of words in both languages. */
  row: string;
  /** Classes of the second language in it, by the element that the words are in. */
  second: (tagName: string, classes: readonly string[]) => string;
}

/** Where two languages meet: the element around, and whether what they say there stands in one line. */
interface Place {
  tagName: string;
  classes: string[];
  isLine: boolean;
}

/** A block, or what stands in a line between two of them. */
type Piece = Element | ElementContent[];

const { lang } = locales[defaultLocale];
const translation = otherLocale(defaultLocale);
const { lang: otherLang } = locales[translation];
const blocks = new Set(
  (
    'address article aside blockquote circle caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr image legend li line main nav ol p path section style summary svg table tbody td text tfoot th thead tr ul'
  ).split(' '),
);
const lines = new Set(['button', 'label', 'legend', 'summary', 'text', 'thead']);
/** Attributes that hold words. */
const worded = new Set(['alt', 'ariaLabel', 'dataLabel', 'title']);
/** Attributes by which a page's script says something once, in the language of the page. */
const scripted = new Set(['dataPrinted', 'dataLocale']);

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(isBlock));
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

/** What is hidden from those who listen, or says nothing: marks between words, a link without words. */
function isDecoration(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && (node.properties['ariaHidden'] === 'true' || wordsOf(node).trim() === '');
}

function piecesOf(nodes: readonly ElementContent[]): Piece[] {
  const pieces: Piece[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    if (line.some((node) => node.type === 'element' || wordsOf(node).trim() !== '')) pieces.push(line);
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) line.push(node);
    else {
      endLine();
      pieces.push(node);
    }
  }
  endLine();
  return pieces;
}

/** The attributes of an element that two languages share, words of both in them; undefined where it is not one. */
function sharedProperties(ours: Element, theirs: Element): Properties | undefined {
  if (ours.tagName !== theirs.tagName) return undefined;
  const properties: Properties = {};
  for (const name of new Set([...Object.keys(ours.properties), ...Object.keys(theirs.properties)])) {
    const [one, other] = [ours.properties[name], theirs.properties[name]];
    if (String(one) === String(other) || scripted.has(name)) properties[name] = one;
    else if (worded.has(name) && one && other) properties[name] = `${String(one)}${betweenLanguages}${String(other)}`;
    else return undefined;
  }
  return properties;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function describe(piece: Piece | undefined): string {
  if (!piece) return '—';
  const nodes = [piece].flat();
  const words = nodes.map(wordsOf).join('').trim().replaceAll(/\s+/g, ' ').slice(0, 60);
  return `${Array.isArray(piece) ? '' : `<${piece.tagName}> `}${words}`;
}

class Pairing {
  readonly #options: SideBySideOptions;
  #section = '';

  constructor(options: SideBySideOptions) {
    this.#options = options;
  }

  /** @throws RangeError for a block without its counterpart */
  blocks(ours: ElementContent[], theirs: ElementContent[], place: Place): ElementContent[] {
    const [mine, other] = [piecesOf(ours), piecesOf(theirs)];
    const count = Math.max(mine.length, other.length);
    return Array.from({ length: count }, (_, index) => this.#piece(mine[index], other[index], place)).flat();
  }

  #piece(ours: Piece | undefined, theirs: Piece | undefined, place: Place): ElementContent[] {
    if (Array.isArray(ours) && Array.isArray(theirs)) return this.#words(ours, theirs, place);
    if (!ours || !theirs || Array.isArray(ours) || Array.isArray(theirs)) return this.#unpaired(ours, theirs);
    const properties = sharedProperties(ours, theirs);
    if (!properties) return this.#unpaired(ours, theirs);
    const { tagName } = ours;
    // What only styles is no text of either language.
    if (tagName === 'style') return [ours];
    if (/^h\d$/.test(tagName) && properties['id']) this.#section = ` #${String(properties['id'])}`;
    const isLine = place.isLine || lines.has(tagName) || (place.tagName === 'nav' && /^[ou]l$/.test(tagName));
    const classes = [properties['className'] ?? []].flat().map(String);
    return [
      { ...ours, properties, children: this.blocks(ours.children, theirs.children, { tagName, classes, isLine }) },
    ];
  }

  #words(ours: ElementContent[], theirs: ElementContent[], place: Place): ElementContent[] {
    if (toHtml(ours) === toHtml(theirs)) return ours;
    const [first, last] = [this.#decoration(ours[0], theirs[0]), this.#decoration(ours.at(-1), theirs.at(-1))];
    if (first) return [first, ...this.#words(ours.slice(1), theirs.slice(1), place)];
    if (last) return [...this.#words(ours.slice(0, -1), theirs.slice(0, -1), place), last];
    const [one, other] = [ours[0], theirs[0]];
    if (ours.length === 1 && theirs.length === 1 && one?.type === 'element' && other?.type === 'element') {
      const properties = sharedProperties(one, other);
      if (properties) {
        const isLine = place.isLine || lines.has(one.tagName);
        return [{ ...one, properties, children: this.#words(one.children, other.children, { ...place, isLine }) }];
      }
    }
    if (place.isLine) {
      const tagName = place.tagName === 'text' ? 'tspan' : 'span';
      return [...ours, { type: 'text', value: betweenLanguages }, element(tagName, { lang: otherLang }, theirs)];
    }
    const { row, second } = this.#options;
    return [
      element('span', { className: row.split(' ') }, [
        element('span', { lang }, ours),
        element('span', { className: second(place.tagName, place.classes).split(' '), lang: otherLang }, theirs),
      ]),
    ];
  }

  #decoration(ours: ElementContent | undefined, theirs: ElementContent | undefined): Element | undefined {
    if (!isDecoration(ours) || !isDecoration(theirs) || wordsOf(ours) !== wordsOf(theirs)) return undefined;
    const properties = sharedProperties(ours, theirs);
    return properties && { ...ours, properties };
  }

  #unpaired(ours: Piece | undefined, theirs: Piece | undefined): never {
    const { names } = this.#options;
    throw new RangeError(
      `${names[defaultLocale]}, ${names[translation]}${this.#section}: “${describe(ours)}” / “${describe(theirs)}”: ` +
        '日本語と英語のブロックが対応していません / these blocks of the two languages do not match',
    );
  }
}

/**
 * Sets a text in Japanese and its English side by side, block by block. An element that holds others, or draws, is there
 * once, with the id and the classes that it has in both languages; one that holds words has them in each language,
 * Japanese first, each half with its `lang`. So sections, lists, tables and charts stay what they are on a page in one
 * language, with one id each, and whoever listens hears a block in one language and then in the other: what one of them
 * leaves unclear, the other says at once. Words that are alike are there once; what names something without being seen
 * (`aria-label`) has both languages in it, as controls and drawings have, in one line.
 *
 * @param html of the text in each language, drawn by the same components
 * @throws RangeError where a block has no counterpart; it names both texts, the section and both blocks
 */
export function sideBySide(html: Record<Locale, string>, options: SideBySideOptions): string {
  const [ours, theirs] = [defaultLocale, translation].map((locale) => {
    const tree: Root = fromHtml(html[locale], { fragment: true });
    visit(tree, 'element', ({ properties }) => {
      const { href, hrefLang } = properties;
      if (typeof href === 'string' && !hrefLang) properties['href'] = options.address(href);
    });
    return tree.children as ElementContent[];
  });
  const paired = new Pairing(options).blocks(ours!, theirs!, { tagName: '', classes: [], isLine: false });
  // As Astro writes them, so that what reads classes in a built page finds them.
  return toHtml(paired, { characterReferences: { useNamedReferences: true } });
}
