import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { localizePath } from '../i18n/paths.ts';
import { fileLocale } from './file-locale.ts';

/**
 * Leads internal links (`/eligibility/`) to the page in the language of the file.
 *
 * @param options.base the folder the site lives in
 */
export function rehypeLinks({ base }: { base: string }) {
  return (tree: Root, file: VFile) => {
    const locale = fileLocale(file);
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && href.startsWith('/')) {
        properties['href'] = localizePath(href, locale, base);
      }
    });
  };
}
