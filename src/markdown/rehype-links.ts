import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { localizePath } from '../i18n/paths.ts';
import { fileLocale } from './file-locale.ts';

function isAddress({ children: [first, ...rest] }: Element, href: string): boolean {
  return rest.length === 0 && first?.type === 'text' && href.endsWith(first.value);
}

/**
 * Leads internal links (`/eligibility/`) to the page in the language of the file. A link whose words are its address is
 * marked as one, so that paper does not show the address twice.
 *
 * @param options.base the folder the site lives in
 */
export function rehypeLinks({ base }: { base: string }) {
  return (tree: Root, file: VFile) => {
    const locale = fileLocale(file);
    visit(tree, 'element', (element) => {
      const { tagName, properties } = element;
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string') return;
      if (href.startsWith('/')) properties['href'] = localizePath(href, locale, base);
      else if (isAddress(element, href)) properties['className'] = ['address'];
    });
  };
}
