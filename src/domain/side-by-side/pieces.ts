import { type ChildNode, type Element, hasChildren, isTag, isText } from 'domhandler';
import { betweenLanguages } from '../../i18n/both.ts';

/** A block, or what stands in a line between two of them. */
export type Piece = Element | ChildNode[];

/** The attributes of an element, as they are written. */
export type Attributes = Record<string, string>;

const blocks = new Set(
  (
    'address article aside blockquote circle caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr image legend li line main nav ol p path pre section style summary svg table tbody td text tfoot th thead tr ul'
  ).split(' '),
);
/** Attributes that hold words. */
const worded = new Set(['alt', 'aria-label', 'data-label', 'title']);
/** Attributes that the first language decides: how a table or list is set, what a page's script says once. */
const decided = new Set(['align', 'start', 'data-printed', 'data-locale']);

function isBlock(node: ChildNode): node is Element {
  return isTag(node) && (blocks.has(node.name) || node.children.some(isBlock));
}

/** The words of a node and of all in it. */
export function wordsOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  return hasChildren(node) ? node.children.map(wordsOf).join('') : '';
}

/** What is hidden from those who listen, or says nothing: marks between words, a link without words. */
export function isDecoration(node: ChildNode | undefined): node is Element {
  return node !== undefined && isTag(node) && (node.attribs['aria-hidden'] === 'true' || wordsOf(node).trim() === '');
}

/** Nodes as blocks, and as what stands in a line between two of them. */
export function piecesOf(nodes: readonly ChildNode[]): Piece[] {
  const pieces: Piece[] = [];
  let line: ChildNode[] = [];
  const endLine = () => {
    if (line.some((node) => isTag(node) || wordsOf(node).trim() !== '')) pieces.push(line);
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
    .map((piece) => (Array.isArray(piece) ? 'words' : `${piece.name}(${shapeOf(piece)})`))
    .join();
}

/** The attributes of an element that two languages share, words of both in them; undefined where it is not one. */
export function sharedAttributes(ours: Element, theirs: Element): Attributes | undefined {
  if (ours.name !== theirs.name) return undefined;
  const attributes: Attributes = {};
  for (const name in { ...ours.attribs, ...theirs.attribs }) {
    const { [name]: one } = ours.attribs;
    const { [name]: other } = theirs.attribs;
    if (decided.has(name) && one === undefined) continue;
    if (one !== undefined && (one === other || decided.has(name))) attributes[name] = one;
    else if (worded.has(name) && one && other) attributes[name] = `${one}${betweenLanguages}${other}`;
    else return undefined;
  }
  return attributes;
}

/** Whether two languages say the same in the same way. */
export function areAlike(ours: readonly ChildNode[], theirs: readonly ChildNode[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every((one, index) => {
      const other = theirs[index]!;
      if (!isTag(one) || !isTag(other)) return one.type === other.type && wordsOf(one) === wordsOf(other);
      const names = Object.keys(one.attribs);
      return (
        one.name === other.name &&
        areAlike(one.children, other.children) &&
        names.length === Object.keys(other.attribs).length &&
        names.every((name) => one.attribs[name] === other.attribs[name])
      );
    })
  );
}

/** A piece as an error names it: its element, and how it begins. */
export function describe(piece: Piece | undefined): string {
  if (!piece) return '—';
  const nodes = [piece].flat();
  const words = nodes
    .map(wordsOf)
    .join('')
    .replaceAll(/&(?:amp|#38|#x26);/g, '&')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .slice(0, 60);
  return `${Array.isArray(piece) ? '' : `<${piece.name}> `}${words}`;
}
