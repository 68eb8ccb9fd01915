import type { Heading, Image, Link, Nodes, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Block } from '../domain/parity.ts';
import { readSectionId } from '../markdown/section-ids.ts';
import type { Problem } from './problem.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).use(remarkCjkFriendly);

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** An MDX file taken apart. */
export interface MdxText {
  /** The front matter without its fences, and the line it begins on. */
  frontMatter: string;
  frontMatterLine: number;
  /** The body; undefined where it is no MDX. */
  tree: Root | undefined;
  problems: Problem[];
}

/**
 * Reads an MDX file.
 *
 * @param file its path, for messages
 */
export function readMdx(file: string, text: string): MdxText {
  const [fence = '', frontMatter = ''] = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(text) ?? [];
  const problems: Problem[] = [];
  if (!fence) {
    problems.push({
      rule: 'front-matter',
      file,
      line: 1,
      found: 'no front matter',
      expected: 'fields between two lines of --- at the top',
    });
  }
  let tree: Root | undefined;
  try {
    tree = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    problems.push({
      rule: 'mdx',
      file,
      line: error.line,
      column: error.column,
      found: error.reason,
      expected: 'every <Component> closed, and no { or < in running text',
    });
  }
  return { frontMatter, frontMatterLine: 2, tree, problems };
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

function tableSize({ children }: Table): string {
  return `table of ${children.length} × ${children[0]?.children.length ?? 0}`;
}

function kindOf(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`;
    case 'list':
      return `${node.ordered ? 'numbered list' : 'list'} of ${node.children.length}`;
    case 'table':
      return tableSize(node);
    case 'mdxJsxFlowElement':
      return `<${node.name ?? ''}>`;
    default:
      return node.type;
  }
}

function factReference(element: JsxElement): string[] {
  const { id, at, year } = jsxAttributes(element);
  if (element.name === 'Fact' && id) return [at ? `${id}@${at}` : id];
  return element.name === 'Window' && year ? [`window ${year}`] : [];
}

function block(node: RootContent): Block {
  const facts: string[] = [];
  const links: string[] = [];
  visit(node, (inner) => {
    if (isJsx(inner)) facts.push(...factReference(inner));
    else if (inner.type === 'link') links.push(inner.url);
  });
  return {
    kind: kindOf(node),
    sectionId: node.type === 'heading' ? (readSectionId(node) ?? '') : undefined,
    facts,
    links,
    line: node.position?.start.line ?? 1,
  };
}

function blocks(node: RootContent): Block[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'mdxJsxFlowElement') return [block({ ...node, children: [] }), ...node.children.flatMap(blocks)];
  return [block(node)];
}

/** The blocks of a text from top to bottom, with what stands inside a component on lines of their own. */
export function outline(tree: Root): Block[] {
  return tree.children.flatMap(blocks);
}

/** The headings, links, pictures and components of a text, in order. */
export function findNodes(tree: Root): {
  headings: Heading[];
  links: Link[];
  images: Image[];
  components: JsxElement[];
} {
  const found = {
    headings: [] as Heading[],
    links: [] as Link[],
    images: [] as Image[],
    components: [] as JsxElement[],
  };
  visit(tree, (node) => {
    if (node.type === 'heading') found.headings.push(node);
    else if (node.type === 'link') found.links.push(node);
    else if (node.type === 'image') found.images.push(node);
    else if (isJsx(node)) found.components.push(node);
  });
  return found;
}
