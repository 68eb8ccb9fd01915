import type { Root, RootContent, Table } from 'mdast';
import { findDates } from '../../domain/dates.ts';
import type { PeopleIndex } from '../../domain/glossary.ts';
import type { Block } from '../../domain/parity.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readSectionId } from '../../markdown/section-ids.ts';
import type { Localized } from '../../schemas/localized.ts';
import { verbatim } from '../report/problem.ts';
import { isComment, isJsx, type JsxElement, jsxAttributes, nodesIn, plainText } from './mdx.ts';

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
  people: PeopleIndex;
  /** The folder of the entry: its own person is called by name where each language needs it. */
  id: string;
}

function block(node: RootContent, { locale, people, id }: Reading): Block {
  const facts: string[] = [];
  const links: string[] = [];
  for (const inner of nodesIn(node)) {
    if (isJsx(inner)) facts.push(...factReference(inner));
    else if (inner.type === 'link') links.push(inner.url);
  }
  // Cells and items are apart: two numbers that meet in the markup are not one.
  const text = 'children' in node ? node.children.map(plainText).join(' ') : '';
  const words = node.type === 'paragraph' || node.type === 'heading' ? plainText(node) : text;
  return {
    kind: kindOf(node),
    sectionId: node.type === 'heading' ? (readSectionId(node) ?? '') : undefined,
    facts,
    links,
    dates: findDates(words, locale),
    people: people.find(words, locale, id),
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
