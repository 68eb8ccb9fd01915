import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。「」『』（）・]`;
const lineBreak = new RegExp(`(?<=${cjk})[ \\t]*\\n[ \\t]*(?=\\S)|(?<=\\S)[ \\t]*\\n[ \\t]*(?=${cjk})`, 'gu');

/** Joins lines beside a Japanese character: Markdown would show the line break as a space in the sentence. */
export function remarkJoinLines() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(lineBreak, '');
    });
  };
}
