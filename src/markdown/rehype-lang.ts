import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { splitLangRuns } from '../i18n/lang-runs.ts';
import { fileLocale } from './file-locale.ts';

/**
 * Marks each run of the other language with `lang`, so that authors need not think of it (WCAG 3.1.2), and lets each that
 * is written from the right stand by itself.
 */
export function rehypeLang() {
  return (tree: Root, file: VFile) => {
    const locale = fileLocale(file);
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || !parent) return;
      if (parent.type === 'element' && (parent.tagName === 'code' || parent.properties['lang'])) return;
      const runs = splitLangRuns(node.value, locale);
      if (!runs.some((run) => run.lang ?? run.isFromRight)) return;
      const children = runs.map(({ text: value, lang, isFromRight }): ElementContent => {
        const text = { type: 'text' as const, value };
        if (isFromRight) return { type: 'element', tagName: 'bdi', properties: {}, children: [text] };
        return lang ? { type: 'element', tagName: 'span', properties: { lang }, children: [text] } : text;
      });
      parent.children.splice(index, 1, ...children);
      return [SKIP, index + children.length];
    });
  };
}
