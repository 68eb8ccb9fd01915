import { readSectionId } from '../../markdown/section-ids.ts';
import { idSchema } from '../../schemas/localized.ts';
import { findNodes } from '../read/mdx.ts';
import { defineRule, verbatim } from '../report/problem.ts';
import { pageCheck, type PageFinding, placeOfNode } from './check.ts';

const idRule = defineRule('heading-id', '見出しのIDが正しくありません', 'the id of a heading is missing or wrong');
const depthRule = defineRule('heading-depth', '見出しの段が正しくありません', 'the level of a heading is wrong');
const skippedRule = defineRule('skipped-level', '見出しの段が飛んでいます', 'a heading leaves out a level');

/**
 * Each heading has an id of its own, the same in both languages, and stands below the title of the page, which is the
 * first level, and at most one level below the heading before it.
 */
export const heading = pageCheck([idRule, depthRule, skippedRule], ({ tree }) => {
  const seen = new Set<string>();
  let last = 1;
  return findNodes(tree).headings.flatMap((node): PageFinding[] => {
    const findings: PageFinding[] = [];
    const place = placeOfNode(node);
    const id = readSectionId(node);
    if (id === undefined || !idSchema.safeParse(id).success) {
      const found = id === undefined ? { ja: 'IDのない見出し', en: 'a heading without an id' } : verbatim(`[#${id}]`);
      const expected = {
        ja: '見出しの終わりに、両言語で同じ英語のID（例：## 応募資格 [#eligibility]）',
        en: 'an English id at its end, the same in both languages: ## 応募資格 [#eligibility]',
      };
      findings.push({ rule: idRule, ...place, found, expected });
    } else if (seen.has(id)) {
      const found = { ja: `二つめの [#${id}]`, en: `[#${id}] a second time` };
      const expected = { ja: 'そのページのほかの見出しにないID', en: 'an id that no other heading of the page has' };
      findings.push({ rule: idRule, ...place, found, expected });
    } else seen.add(id);
    if (node.depth === 1) {
      const found = { ja: '一段めの見出し（#）', en: 'a heading of the first level (#)' };
      const expected = {
        ja: '## か ###。# はページの題だけです',
        en: '## or ###; the title of the page is its only #',
      };
      findings.push({ rule: depthRule, ...place, found, expected });
    }
    const most = '#'.repeat(last + 1);
    last = node.depth;
    if (node.depth > most.length) {
      const expected = { ja: `${most} まで`, en: `${most} at most` };
      findings.push({ rule: skippedRule, ...place, found: verbatim('#'.repeat(node.depth)), expected });
    }
    return findings;
  });
});
