import { isDeepStrictEqual } from 'node:util';
import type { Element, ElementContent, Properties } from 'hast';
import { betweenLanguages } from '../../i18n/both.ts';

/** A block, or what stands in a line between two of them. */
export type Piece = Element | ElementContent[];

const blocks = new Set(
  (
    'address article aside blockquote circle caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr image legend li line main nav ol p path pre section style summary svg table tbody td text tfoot th thead tr ul'
  ).split(' '),
);
/** Attributes that hold words. */
const worded = new Set(['alt', 'ariaLabel', 'dataLabel', 'title']);
/** Attributes that the first language decides: how a table or list is set, what a page's script says once. */
const decided = new Set(['align', 'start', 'dataPrinted', 'dataLocale']);

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(isBlock));
}

/** The words of a node and of all in it. */
export function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

/** What is hidden from those who listen, or says nothing: marks between words, a link without words. */
export function isDecoration(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && (node.properties['ariaHidden'] === 'true' || wordsOf(node).trim() === '');
}

/** Nodes as blocks, and as what stands in a line between two of them. */
export function piecesOf(nodes: readonly ElementContent[]): Piece[] {
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

/** What blocks an element is made of, as two languages of a text have to have them alike to stand block by block. */
export function shapeOf({ children }: Element): string {
  return piecesOf(children)
    .map((piece) => (Array.isArray(piece) ? 'words' : `${piece.tagName}(${shapeOf(piece)})`))
    .join();
}

/** The attributes of an element that two languages share, words of both in them; undefined where it is not one. */
export function sharedProperties(ours: Element, theirs: Element): Properties | undefined {
  if (ours.tagName !== theirs.tagName) return undefined;
  const properties: Properties = {};
  for (const name of new Set([...Object.keys(ours.properties), ...Object.keys(theirs.properties)])) {
    const [one, other] = [ours.properties[name], theirs.properties[name]];
    if (String(one) === String(other) || decided.has(name)) properties[name] = one;
    else if (worded.has(name) && one && other) properties[name] = `${String(one)}${betweenLanguages}${String(other)}`;
    else return undefined;
  }
  return properties;
}

/** Whether two languages say the same in the same way. */
export function areAlike(ours: readonly ElementContent[], theirs: readonly ElementContent[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every((one, index) => {
      const other = theirs[index]!;
      if (one.type !== 'element' || other.type !== 'element')
        return one.type === other.type && wordsOf(one) === wordsOf(other);
      return (
        one.tagName === other.tagName &&
        areAlike(one.children, other.children) &&
        isDeepStrictEqual(one.properties, other.properties)
      );
    })
  );
}

/** A piece as an error names it: its element, and how it begins. */
export function describe(piece: Piece | undefined): string {
  if (!piece) return '—';
  const nodes = [piece].flat();
  const words = nodes.map(wordsOf).join('').trim().replaceAll(/\s+/g, ' ').slice(0, 60);
  return `${Array.isArray(piece) ? '' : `<${piece.tagName}> `}${words}`;
}
