import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { dictionary } from '../i18n/dictionary.ts';
import { fileLocale } from './file-locale.ts';

function isParagraph(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

function isSection(node: Root['children'][number]): node is Element {
  return node.type === 'element' && /^h[23]$/.test(node.tagName) && node.properties['id'] !== undefined;
}

/**
 * Gives every section, and in a testimonial every paragraph, a link to itself, for readers to copy. What such a link
 * opens takes the focus, so that a screen reader begins there.
 */
export function rehypeSectionLinks() {
  return (tree: Root, file: VFile) => {
    for (const heading of tree.children.filter(isSection)) {
      const { id } = heading.properties;
      heading.children = [
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['anchor'], href: `#${id}` },
          children: heading.children,
        },
      ];
      heading.properties = { ...heading.properties, tabIndex: -1 };
    }
    if (!/(?:^|[\\/])content[\\/]testimonials[\\/]/.test(file.path ?? '')) return;
    const { paragraph: label } = dictionary(fileLocale(file)).testimonial;
    tree.children.filter(isParagraph).forEach((paragraph, index) => {
      const id = `p${index + 1}`;
      paragraph.properties = { ...paragraph.properties, id, tabIndex: -1 };
      paragraph.children.push({
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label(index + 1) },
        children: [],
      });
    });
  };
}
