import { findNodes } from '../read/mdx.ts';
import { defineRule, verbatim } from '../report/problem.ts';
import { pageCheck, placeOfNode } from './check.ts';

const rule = defineRule('skipped-level', '見出しの段が飛んでいます', 'a heading leaves out a level');

/** Headings more than one level below the heading before them. The title of the page is the first level. */
export const skippedLevel = pageCheck([rule], ({ tree }) => {
  let last = 1;
  return findNodes(tree).headings.flatMap((node) => {
    const most = '#'.repeat(last + 1);
    last = node.depth;
    if (node.depth <= most.length) return [];
    const expected = { ja: `${most} まで`, en: `${most} at most` };
    return [{ rule, ...placeOfNode(node), found: verbatim('#'.repeat(node.depth)), expected }];
  });
});
