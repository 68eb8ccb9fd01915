import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileLocale } from './file-locale.ts';

/** Tells every author component the language of the file it stands in, as its `locale`. */
export function remarkAuthorLocale() {
  return (tree: Root, file: VFile) => {
    const locale = fileLocale(file);
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as MdxJsxFlowElement | MdxJsxTextElement;
      element.attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
    });
  };
}
