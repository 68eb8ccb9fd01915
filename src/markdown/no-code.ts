import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Keeps code from ever being run that somebody wrote into a text. The content check says in an editor's words what is
 * wrong with it, and no such page is published; but pages are built while the check still reads.
 *
 * @throws VFileMessage at the first piece of code
 */
export function remarkNoCode() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      const isCode =
        node.type === 'mdxjsEsm' ||
        ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
          !/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value)) ||
        ('attributes' in node &&
          node.attributes.some(
            ({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
          ));
      if (isCode) file.fail('a text of the guide has code in it', { place: node.position });
    });
  };
}
