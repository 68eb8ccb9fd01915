import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileLocale } from './file-locale.ts';

function beginsSentence(before: Nodes | undefined): boolean {
  return before === undefined || (before.type === 'text' && /[.?!]\s+$/.test(before.value));
}

/** Tells a figure with which an English sentence or cell begins to print its first letter as a capital. */
export function remarkSentenceStart() {
  return (tree: Root, file: VFile) => {
    if (fileLocale(file) !== 'en') return;
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      const element = node as MdxJsxFlowElement | MdxJsxTextElement;
      if (element.name === 'Fact' && index !== undefined && beginsSentence((parent as Parents).children[index - 1])) {
        element.attributes.push({ type: 'mdxJsxAttribute', name: 'capital', value: null });
      }
    });
  };
}
