import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { splitSectionId } from '../domain/section-id.ts';

/** The id an author gave a heading, `## 応募資格 [#eligibility]`, or undefined where there is none. */
export function readSectionId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? splitSectionId(last.value).id : undefined;
}

/** Takes the `[#id]` from the end of headings and makes it their id, so that both languages share anchors. */
export function remarkSectionIds() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading) => {
      const id = readSectionId(heading);
      const last = heading.children.at(-1);
      if (id === undefined || last?.type !== 'text') return;
      last.value = splitSectionId(last.value).text;
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
