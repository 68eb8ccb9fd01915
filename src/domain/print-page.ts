import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtmlFragment } from './parse-html.ts';

/** How a page of the guide becomes a page of the guide on paper. */
export interface PrintPageOptions {
  /** The page's own anchor; every id inside it begins with this. */
  id: string;
  /** Anchors of all pages by the address of the page each is made from: `/en/programme/` → `programme`. */
  anchors: ReadonlyMap<string, string>;
}

// Attributes that hold ids of the same document.
const references = ['id', 'ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/** Puts the name of the page before an id, or before each of a list of ids. */
function prefixed(id: string, names: string | (string | number)[]): string {
  return (typeof names === 'string' ? names.split(/\s+/) : names).map((name) => `${id}-${name}`).join(' ');
}

function leadInside({ properties }: Element, { id, anchors }: PrintPageOptions): void {
  const { href } = properties;
  if (typeof href !== 'string') return;
  const [address = '', fragment] = href.split('#');
  const page = address === '' ? id : anchors.get(address);
  if (page !== undefined) properties['href'] = fragment ? `#${page}-${fragment}` : `#${page}`;
}

/**
 * Makes the HTML of a page fit into a document that holds all pages: its headings go down by one level, its ids get the
 * page's name, links to other pages of the guide lead to their pages, tables behind a click are open, and scripts go,
 * with what only a script would show.
 * Its sections are no landmarks any more: several pages have sections of one name.
 */
export function toPrintPage(html: string, options: PrintPageOptions): string {
  const tree = parseHtmlFragment(html);
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    if ((tagName === 'script' || properties['hidden']) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const [, level] = /^h([1-5])$/.exec(tagName) ?? [];
    if (level) element.tagName = `h${Number(level) + 1}`;
    if (tagName === 'section' || tagName === 'aside') {
      element.tagName = 'div';
      delete properties['ariaLabel'];
      delete properties['ariaLabelledBy'];
    }
    if (tagName === 'details') properties['open'] = true;
    if (tagName === 'a') leadInside(element, options);
    for (const name of references) {
      const ids = properties[name];
      if (typeof ids === 'string' || Array.isArray(ids))
        Object.assign(properties, { [name]: prefixed(options.id, ids) });
    }
    return undefined;
  });
  return toHtml(tree);
}
