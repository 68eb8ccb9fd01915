import type { Definition, Heading, Image, Link, Nodes, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { findDates } from '../../domain/dates.ts';
import { findPeople, type PersonNames } from '../../domain/glossary.ts';
import type { Block } from '../../domain/parity.ts';
import { figureMark } from '../../domain/prose-numbers.ts';
import { splitSectionId } from '../../domain/section-id.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readSectionId } from '../../markdown/section-ids.ts';
import { markdownSyntax } from '../../markdown/syntax.ts';
import type { Localized } from '../../schemas/localized.ts';
import { type Problem, verbatim } from '../report/problem.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(markdownSyntax);

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** An MDX file taken apart. */
export interface MdxText {
  /** The front matter without its fences, and the line it begins on. */
  frontMatter: string;
  frontMatterLine: number;
  /** What stands under the front matter. */
  body: string;
  /** The whole file line by line, for finding the place of something in it. */
  lines: string[];
  /** The text as a tree; undefined where it is no MDX. */
  tree: Root | undefined;
  problems: Problem[];
}

/** Takes the front matter, without its fences, from the text under it; the fence is empty where there is none. */
export function splitFrontMatter(text: string): { fence: string; frontMatter: string; body: string } {
  const [fence = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(text) ?? [];
  return { fence, frontMatter, body: text.slice(fence.length) };
}

/**
 * Reads an MDX file.
 *
 * @param file its path, for messages
 */
export function readMdx(file: string, text: string): MdxText {
  const { fence, frontMatter, body } = splitFrontMatter(text);
  const lines = text.split('\n');
  const problems: Problem[] = [];
  if (!fence) {
    problems.push({
      rule: 'front-matter',
      file,
      line: 1,
      found: { ja: '先頭に項目がありません', en: 'no front matter' },
      expected: { ja: '先頭に、--- の行と --- の行にはさんだ項目', en: 'fields between two lines of --- at the top' },
    });
  }
  let tree: Root | undefined;
  try {
    tree = parser.parse(text);
  } catch (error) {
    // Marks that are nested too deeply for the reader exhaust its stack.
    if (!(error instanceof VFileMessage || error instanceof RangeError)) throw error;
    const message = error instanceof VFileMessage ? error : undefined;
    // A tag that is never closed has its place in its words, for it is missed only at the end of the file.
    const [range = '', line, column] = / \((\d+):(\d+)-[\d:]+\)/.exec(message?.reason ?? '') ?? [];
    problems.push({
      rule: 'mdx',
      file,
      line: line === undefined ? message?.line : Number(line),
      column: column === undefined ? message?.column : Number(column),
      found: message
        ? verbatim(message.reason.replace(range, ''))
        : { ja: '記号の入れ子が深すぎます', en: 'marks nested without end' },
      expected: {
        ja: '<部品> はすべて閉じ、文章の中に { と < を書かない',
        en: 'every <Component> closed, and no { or < in running text',
      },
    });
  }
  return { frontMatter, frontMatterLine: 2, body, lines, tree, problems };
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
function plainText(node: Nodes): string {
  if (isJsx(node) && (node.name === 'Fact' || node.name === 'Window')) return figureMark;
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(plainText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
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
  const found: Prose[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const text = splitSectionId(plainText(node)).text;
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    found.push({ text, firstLine: start.line, lastLine: end.line });
  });
  return found;
}

function tableSize({ children }: Table): Localized {
  const [rows, columns] = [children.length, children[0]?.children.length ?? 0];
  return { ja: `${rows}行${columns}列の表`, en: `table of ${rows} × ${columns}` };
}

const otherKinds: Partial<Record<RootContent['type'], Localized>> = {
  paragraph: { ja: '段落', en: 'paragraph' },
  blockquote: { ja: '引用', en: 'quotation' },
  code: { ja: 'コード', en: 'code' },
  definition: { ja: 'リンク先の定義', en: 'definition of a link' },
  thematicBreak: { ja: '区切り線', en: 'rule (---)' },
};

function kindOf(node: RootContent): Localized {
  switch (node.type) {
    case 'heading':
      return { ja: `見出し（${'#'.repeat(node.depth)}）`, en: `heading ${node.depth}` };
    case 'list':
      return {
        ja: `${node.children.length}項目の${node.ordered ? '番号つきリスト' : 'リスト'}`,
        en: `${node.ordered ? 'numbered list' : 'list'} of ${node.children.length}`,
      };
    case 'table':
      return tableSize(node);
    case 'mdxJsxFlowElement':
      return verbatim(
        `<${[node.name, ...Object.entries(jsxAttributes(node)).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`,
      );
    default:
      return otherKinds[node.type] ?? verbatim(node.type);
  }
}

function factReference(element: JsxElement): string[] {
  const { id, at, year } = jsxAttributes(element);
  if (element.name === 'Fact' && id) return [at ? `${id}@${at}` : id];
  return element.name === 'Window' && year ? [`window ${year}`] : [];
}

/** What a text is read for beside its blocks. */
export interface Reading {
  locale: Locale;
  people: readonly PersonNames[];
}

function block(node: RootContent, { locale, people }: Reading): Block {
  const facts: string[] = [];
  const links: string[] = [];
  visit(node, (inner) => {
    if (isJsx(inner)) facts.push(...factReference(inner));
    else if (inner.type === 'link') links.push(inner.url);
  });
  // Cells and items are apart: two numbers that meet in the markup are not one.
  const text = 'children' in node ? node.children.map(plainText).join(' ') : '';
  const words = node.type === 'paragraph' || node.type === 'heading' ? plainText(node) : text;
  return {
    kind: kindOf(node),
    sectionId: node.type === 'heading' ? (readSectionId(node) ?? '') : undefined,
    facts,
    links,
    dates: findDates(words, locale),
    people: findPeople(words, locale, people),
    line: node.position?.start.line ?? 1,
  };
}

function blocks(node: RootContent, reading: Reading): Block[] {
  if (node.type === 'yaml' || isComment(node)) return [];
  if (node.type === 'mdxJsxFlowElement') {
    return [block({ ...node, children: [] }, reading), ...node.children.flatMap((child) => blocks(child, reading))];
  }
  return [block(node, reading)];
}

/** The blocks of a text from top to bottom, with what stands inside a component on lines of their own. */
export function outline(tree: Root, reading: Reading): Block[] {
  return tree.children.flatMap((node) => blocks(node, reading));
}

/** The headings, links, pictures and components of a text, in order. */
export function findNodes(tree: Root): {
  headings: Heading[];
  links: (Link | Definition)[];
  images: Image[];
  components: JsxElement[];
} {
  const found = {
    headings: [] as Heading[],
    links: [] as (Link | Definition)[],
    images: [] as Image[],
    components: [] as JsxElement[],
  };
  visit(tree, (node) => {
    if (node.type === 'heading') found.headings.push(node);
    else if (node.type === 'link' || node.type === 'definition') found.links.push(node);
    else if (node.type === 'image') found.images.push(node);
    else if (isJsx(node)) found.components.push(node);
  });
  return found;
}
