import type { Definition, Heading, Image, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { VFileMessage } from 'vfile-message';
import { figureMark } from '../../domain/prose-numbers.ts';
import { splitSectionId } from '../../domain/section-id.ts';
import { readSectionId } from '../../markdown/section-ids.ts';
import { mdxParser } from '../../markdown/syntax.ts';
import { defineRule, type Problem } from '../report/problem.ts';
import { keepData, knownData } from './known-texts.ts';
import { describeMarkupError, nestedTooDeeply } from './mdx-error.ts';

export const frontMatterRule = defineRule(
  'front-matter',
  'ファイルの先頭の項目が読めません',
  'the fields at the top of the file cannot be read',
);
export const markup = defineRule('mdx', '本文の記号が正しくありません', 'the markup of the text cannot be read');

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What the marks of a text say. */
interface Markup {
  /** The ids of its sections; undefined where it is no MDX. */
  readonly sections: ReadonlySet<string> | undefined;
  /** The text as a tree; undefined where it is no MDX. */
  readonly tree: Root | undefined;
  readonly problems: Problem[];
}

/** An MDX file taken apart. Its marks are read when somebody first asks what they say. */
export interface MdxText extends Markup {
  /** The front matter without its fences, and the line it begins on; undefined where there is none. */
  frontMatter: string | undefined;
  frontMatterLine: number;
  /** What stands under the front matter. */
  body: string;
  /** The whole file line by line, for finding the place of something in it. */
  lines: string[];
}

/** Takes the front matter, without its fences, from the text under it; the fence is empty where there is none. */
export function splitFrontMatter(text: string): { fence: string; frontMatter: string; body: string } {
  const [fence = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(text) ?? [];
  return { fence, frontMatter, body: text.slice(fence.length) };
}

/** No text that a person writes nests its marks deeper. */
const deepest = 40;

function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** The marks of a text that was in order before: it is parsed where its tree is asked for. */
function knownMarkup(text: string, sections: ReadonlySet<string>): Markup {
  let tree: Root | undefined;
  return {
    sections,
    problems: [],
    get tree() {
      tree ??= mdxParser.parse(text);
      return tree;
    },
  };
}

function readMarkup(file: string, text: string, hasFrontMatter: boolean): Markup {
  const known = knownData('mdx', text);
  if (known) return knownMarkup(text, new Set(known.data as string[]));
  const problems: Problem[] = [];
  if (!hasFrontMatter) {
    problems.push({
      rule: frontMatterRule,
      file,
      line: 1,
      found: { ja: '先頭に項目がありません', en: 'no front matter' },
      expected: { ja: '先頭に、--- の行と --- の行にはさんだ項目', en: 'fields between two lines of --- at the top' },
    });
  }
  let tree: Root | undefined;
  try {
    const parsed = mdxParser.parse(text);
    if (isTooDeep(parsed)) problems.push({ rule: markup, file, ...nestedTooDeeply });
    // Without its fences the front matter would be read as text.
    else if (hasFrontMatter) tree = parsed;
  } catch (error) {
    // Marks that are nested too deeply for the reader exhaust its stack.
    if (!(error instanceof VFileMessage || error instanceof RangeError)) throw error;
    problems.push({
      rule: markup,
      file,
      ...(error instanceof VFileMessage ? describeMarkupError(error, text.split('\n')) : nestedTooDeeply),
    });
  }
  const sections = tree && sectionIds(tree);
  if (sections && problems.length === 0) keepData('mdx', text, [...sections]);
  return { sections, tree, problems };
}

/**
 * Reads an MDX file.
 *
 * @param file its path, for messages
 */
export function readMdx(file: string, text: string): MdxText {
  const { fence, frontMatter, body } = splitFrontMatter(text);
  let read: Markup | undefined;
  const said = () => {
    read ??= readMarkup(file, text, fence !== '');
    return read;
  };
  return {
    frontMatter: fence ? frontMatter : undefined,
    frontMatterLine: 2,
    body,
    lines: text.split('\n'),
    get sections() {
      return said().sections;
    },
    get tree() {
      return said().tree;
    },
    get problems() {
      return said().problems;
    },
  };
}

/** Whether a node is a component, in a sentence or on lines of its own. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes of a component that are plain text; anything else stands as undefined. */
export function jsxAttributes(element: JsxElement): Record<string, string | undefined> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]]
        : [],
    ),
  );
}

/** Whether a node is a comment, which authors may write and readers never see. */
export function isComment(node: Nodes): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)
  );
}

/** The words of a node. A figure that a component will print stands as `figureMark`. */
export function plainText(node: Nodes): string {
  if (isJsx(node) && (node.name === 'Fact' || node.name === 'Window')) return figureMark;
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(plainText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

const nodesOfTexts = new WeakMap<Root, readonly Nodes[]>();

function gatherNodes(node: Nodes, found: Nodes[] = []): Nodes[] {
  found.push(node);
  if ('children' in node) for (const child of node.children) gatherNodes(child, found);
  return found;
}

/** A node and all that stands in it, in the order of the text. Many rules ask for those of a whole text. */
export function nodesIn(node: Nodes): readonly Nodes[] {
  if (node.type !== 'root') return gatherNodes(node);
  const nodes = nodesOfTexts.get(node) ?? gatherNodes(node);
  nodesOfTexts.set(node, nodes);
  return nodes;
}

/** A stretch of running text: a paragraph, a heading, a cell of a table. */
export interface Prose {
  text: string;
  /** Lines of the file it stands on, from 1. */
  firstLine: number;
  lastLine: number;
}

/** The running text of a file, from top to bottom. */
export function findProse(tree: Root): Prose[] {
  return nodesIn(tree).flatMap((node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
    const text = splitSectionId(plainText(node)).text;
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    return [{ text, firstLine: start.line, lastLine: end.line }];
  });
}

/** The headings, links, pictures and components of a text, in order. */
export function findNodes(tree: Root) {
  const found = {
    headings: [] as Heading[],
    links: [] as (Link | Definition)[],
    images: [] as Image[],
    components: [] as JsxElement[],
  };
  for (const node of nodesIn(tree)) {
    if (node.type === 'heading') found.headings.push(node);
    else if (node.type === 'link' || node.type === 'definition') found.links.push(node);
    else if (node.type === 'image') found.images.push(node);
    else if (isJsx(node)) found.components.push(node);
  }
  return found;
}

/** The ids of the sections of a text. */
export function sectionIds(tree: Root): Set<string> {
  return new Set(findNodes(tree).headings.flatMap((heading) => readSectionId(heading) ?? []));
}
