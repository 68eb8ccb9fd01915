import type { Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A figure or an application window in a cell of the comparison, which a component prints. */
export type PrintedPart =
  | {
      kind: 'fact';
      id: string;
      at: string | undefined;
      /** Whether its date follows. */
      isDated: boolean;
      /** What is counted, between the figure and its date. */
      counted: string;
    }
  | { kind: 'window'; year: string };

/** A cell of the comparison, cut at what components print. */
export type ComparisonCell = (string | PrintedPart)[];

/** A line of the comparison: what is compared, and what holds for each route by its id. */
export interface ComparisonRow {
  aspect: ComparisonCell;
  routes: Map<string, ComparisonCell>;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

function attributesOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Map<string, string> {
  return new Map(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
}

function partsOf(node: Nodes): ComparisonCell {
  if (node.type === 'mdxJsxTextElement' && (node.name === 'Fact' || node.name === 'Window')) {
    const attributes = attributesOf(node);
    if (node.name === 'Window') return [{ kind: 'window', year: attributes.get('year') ?? '' }];
    return [
      {
        kind: 'fact',
        id: attributes.get('id') ?? '',
        at: attributes.get('at'),
        isDated: attributes.get('date') !== 'omit',
        counted: node.children.flatMap(partsOf).join(''),
      },
    ];
  }
  if ('children' in node) return node.children.flatMap(partsOf);
  return node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [];
}

function findTable(tree: Root): Table | undefined {
  const comparison = tree.children.find((node) => node.type === 'mdxJsxFlowElement' && node.name === 'RouteTable');
  if (comparison?.type !== 'mdxJsxFlowElement') return undefined;
  return comparison.children.find((node): node is Table => node.type === 'table');
}

/**
 * The comparison of the routes, as a page of the guide has it in its `<RouteTable>`, whose columns are headed by the ids
 * of the routes.
 *
 * @param body the text of the page in one language, without its front matter
 * @returns nothing where the page compares none
 */
export function routeComparison(body: string): ComparisonRow[] {
  const [head, ...rows] = findTable(parser.parse(body))?.children ?? [];
  const ids = head?.children.slice(1).map((cell) => partsOf(cell).join('').trim()) ?? [];
  return rows.map(({ children: [aspect, ...cells] }) => ({
    aspect: aspect ? partsOf(aspect) : [],
    routes: new Map(ids.map((id, index) => [id, cells[index] ? partsOf(cells[index]) : []])),
  }));
}
