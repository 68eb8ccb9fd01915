import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

function elements(parent: Element, ...tagNames: string[]): Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === 'element' && tagNames.includes(child.tagName),
  );
}

/** Words of a heading for an attribute, which cannot mark a run of the other language: such a run is left out. */
function label(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' && !child.properties['lang'] ? label(child) : '',
    )
    .join('')
    .replace(/\s*[(（][)）]/, '');
}

/**
 * Prepares tables for narrow screens, where CSS stacks their cells: each cell carries the heading of its column, the
 * first cell of a row becomes its heading, and roles keep the table a table when CSS changes `display`. Its name is the
 * heading above it.
 */
export function rehypeTables() {
  return (tree: Root) => {
    const above: string[] = [];
    visit(tree, 'element', (table) => {
      if (/^h[1-6]$/.test(table.tagName)) above.push(String(table.properties['id']));
      if (table.tagName !== 'table') return;
      table.properties = {
        ...table.properties,
        className: ['stack-table'],
        role: 'table',
        ariaLabelledBy: above.slice(-1),
      };
      const groups = elements(table, 'thead', 'tbody');
      const headings = groups
        .flatMap((group) => (group.tagName === 'thead' ? elements(group, 'tr') : []))
        .flatMap((row) => elements(row, 'th'));
      for (const heading of headings)
        heading.properties = { ...heading.properties, role: 'columnheader', scope: 'col' };
      for (const group of groups) {
        group.properties['role'] = 'rowgroup';
        for (const row of elements(group, 'tr')) {
          row.properties['role'] = 'row';
          for (const [column, cell] of elements(row, 'td').entries()) {
            const heading = headings[column];
            if (column === 0) {
              cell.tagName = 'th';
              cell.properties = { ...cell.properties, role: 'rowheader', scope: 'row' };
            } else {
              cell.properties = { ...cell.properties, role: 'cell', dataLabel: heading ? label(heading) : '' };
            }
          }
        }
      }
      return SKIP;
    });
  };
}
