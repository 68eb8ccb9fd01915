import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { splitLangRuns } from '../i18n/lang-runs.ts';
import type { Locale } from '../i18n/locales.ts';
import { parseHtmlFragment } from './parse-html.ts';

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => child.type === 'element');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/**
 * Writes the names of routes where the heads of a table's columns have their ids, and as the labels that the cells below
 * carry for narrow screens.
 *
 * @param html of the table
 * @param names of the routes by their ids
 */
export function nameRoutes(html: string, names: ReadonlyMap<string, string>, locale: Locale): string {
  const tree = parseHtmlFragment(html);
  const labels = new Map<number, string>();
  visit(tree, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    for (const [column, cell] of cellsOf(row).entries()) {
      const name = cell.properties['scope'] === 'col' ? names.get(textOf(cell).trim()) : undefined;
      const label = labels.get(column);
      if (name !== undefined) {
        const runs = splitLangRuns(name, locale);
        // An attribute cannot mark a run of the other language: such a run is left out.
        labels.set(
          column,
          runs
            .map(({ text, lang }) => (lang ? '' : text))
            .join('')
            .trim(),
        );
        cell.children = runs.map(({ text, lang }) =>
          lang
            ? { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: text }] }
            : { type: 'text', value: text },
        );
      } else if (label !== undefined) {
        cell.properties['dataLabel'] = label;
      }
    }
  });
  return toHtml(tree);
}
