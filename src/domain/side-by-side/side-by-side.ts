import render from 'dom-serializer';
import { type ChildNode, Element, isTag, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { betweenLanguages } from '../../i18n/both.ts';
import { defaultLocale, type Locale, locales, otherLocale } from '../../i18n/locales.ts';
import {
  areAlike,
  type Attributes,
  describe,
  isDecoration,
  type Piece,
  piecesOf,
  shapeOf,
  sharedAttributes,
  wordsOf,
} from './pieces.ts';

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

const { lang } = locales[defaultLocale];
const translation = otherLocale(defaultLocale);
const { lang: otherLang } = locales[translation];
/** What stands in these is said in one line in both languages. */
const lines = new Set(['button', 'label', 'legend', 'summary', 'text', 'thead']);

function changed({ name, type }: Element, attributes: Attributes, children: ChildNode[]): Element {
  return new Element(name, attributes, children, type);
}

function turnLinks(nodes: readonly ChildNode[], address: SideBySideOptions['address']): void {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const { href, hreflang } = node.attribs;
    if (href !== undefined && !hreflang) node.attribs['href'] = address(href);
    turnLinks(node.children, address);
  }
}

/**
 * What components draw needs no mending: to read it as a browser does takes four times as long, for every story anew.
 * Names, and characters that HTML has other ways to write, stay as they are written.
 */
const asWritten = {
  decodeEntities: false,
  lowerCaseTags: false,
  lowerCaseAttributeNames: false,
  selfClosingTags: false,
};

class Pairing {
  readonly #options: SideBySideOptions;
  #section = '';

  constructor(options: SideBySideOptions) {
    this.#options = options;
  }

  /** @throws RangeError for a block without its counterpart */
  blocks(ours: ChildNode[], theirs: ChildNode[], place: Place): ChildNode[] {
    const [mine, other] = [piecesOf(ours), piecesOf(theirs)];
    const count = Math.max(mine.length, other.length);
    return Array.from({ length: count }, (_, index) => this.#piece(mine[index], other[index], place)).flat();
  }

  #piece(ours: Piece | undefined, theirs: Piece | undefined, place: Place): ChildNode[] {
    if (Array.isArray(ours) && Array.isArray(theirs)) return this.#words(ours, theirs, place);
    if (!ours || !theirs || Array.isArray(ours) || Array.isArray(theirs)) return this.#unpaired(ours, theirs);
    const attributes = sharedAttributes(ours, theirs);
    if (!attributes) return this.#unpaired(ours, theirs);
    const { name: tagName } = ours;
    // What only styles is no text of either language.
    if (tagName === 'style') return [ours];
    if (/^h\d$/.test(tagName) && attributes['id']) this.#section = ` #${attributes['id']}`;
    const isLine = place.isLine || lines.has(tagName) || (place.tagName === 'nav' && /^[ou]l$/.test(tagName));
    const classes = attributes['class']?.split(' ') ?? [];
    const inside = { tagName, classes, isLine };
    // What an item is made of is the editor's affair in each language: paragraphs, a list of its own.
    const children =
      /^(?:li|blockquote)$/.test(tagName) && shapeOf(ours) !== shapeOf(theirs)
        ? this.#halves('div', ours.children, theirs.children, inside)
        : this.blocks(ours.children, theirs.children, inside);
    return [changed(ours, attributes, children)];
  }

  #words(ours: ChildNode[], theirs: ChildNode[], place: Place): ChildNode[] {
    if (areAlike(ours, theirs)) return ours;
    const [first, last] = [this.#decoration(ours[0], theirs[0]), this.#decoration(ours.at(-1), theirs.at(-1))];
    if (first) return [first, ...this.#words(ours.slice(1), theirs.slice(1), place)];
    if (last) return [...this.#words(ours.slice(0, -1), theirs.slice(0, -1), place), last];
    const [one, other] = [ours[0], theirs[0]];
    if (ours.length === 1 && theirs.length === 1 && one && other && isTag(one) && isTag(other)) {
      const attributes = sharedAttributes(one, other);
      if (attributes) {
        const isLine = place.isLine || lines.has(one.name);
        return [changed(one, attributes, this.#words(one.children, other.children, { ...place, isLine }))];
      }
    }
    if (place.isLine) {
      const tagName = place.tagName === 'text' ? 'tspan' : 'span';
      return [...ours, new Text(betweenLanguages), new Element(tagName, { lang: otherLang }, theirs)];
    }
    return this.#halves('span', ours, theirs, place);
  }

  #halves(tagName: 'span' | 'div', ours: ChildNode[], theirs: ChildNode[], place: Place): ChildNode[] {
    const { row, second } = this.#options;
    const look = second(place.tagName, place.classes);
    return [
      new Element(tagName, { class: row }, [
        new Element(tagName, { lang }, ours),
        new Element(tagName, { class: look, lang: otherLang }, theirs),
      ]),
    ];
  }

  #decoration(ours: ChildNode | undefined, theirs: ChildNode | undefined): Element | undefined {
    if (!isDecoration(ours) || !isDecoration(theirs) || wordsOf(ours) !== wordsOf(theirs)) return undefined;
    const attributes = sharedAttributes(ours, theirs);
    return attributes && changed(ours, attributes, ours.children);
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
    const { children } = parseDocument(html[locale], asWritten);
    turnLinks(children, options.address);
    return children;
  });
  const paired = new Pairing(options).blocks(ours!, theirs!, { tagName: '', classes: [], isLine: false });
  return render(paired, asWritten);
}
