import type { Localized } from '../../schemas/localized.ts';
import { findNodes, isComment, nodesIn } from '../read/mdx.ts';
import { defineRule, type Finding, verbatim } from '../report/problem.ts';
import { pageCheck, type PageFinding, placeOfNode } from './check.ts';

export const codeRule = defineRule('code-in-content', '文章にプログラムは書けません', 'code cannot stand in content');
const unusedRule = defineRule('unused-markup', 'ガイドで使わない書き方です', 'markup that the guide does not use');
const pictureRule = defineRule('picture', '画像は使えません', 'pictures are not used here');

const plainContent: Localized = { ja: '文章と、ガイドの部品だけ', en: 'text and the components of the guide only' };
const footnote: Finding = { rule: codeRule, found: { ja: '脚注', en: 'a footnote' }, expected: plainContent };

/** What no page has, by the kinds of nodes. */
const refusedNodes: Record<string, Finding> = {
  mdxjsEsm: { rule: codeRule, found: { ja: 'import か export', en: 'an import or export' }, expected: plainContent },
  footnoteDefinition: footnote,
  footnoteReference: footnote,
  html: { rule: codeRule, found: verbatim('HTML'), expected: plainContent },
  thematicBreak: {
    rule: unusedRule,
    found: { ja: '区切り線', en: 'a rule (---)' },
    expected: { ja: '見出しで分けた節', en: 'sections, each under a heading' },
  },
  code: {
    rule: unusedRule,
    found: { ja: '``` で囲んだ文章', en: 'text between ```' },
    expected: { ja: 'ふつうの段落', en: 'a plain paragraph' },
  },
};

/** Content is text and the components of the guide: no code, no footnotes, no pictures. */
export const codeInContent = pageCheck([codeRule, unusedRule, pictureRule], ({ tree }) => {
  const findings: PageFinding[] = [];
  for (const node of nodesIn(tree)) {
    const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if (isExpression && !isComment(node)) {
      const isFact = /^[a-z0-9-]+(?:@[\w-]+)?$/.test(node.value);
      const [id, at] = node.value.split('@');
      findings.push({
        rule: codeRule,
        ...placeOfNode(node),
        found: { ja: `本文の { } （{${node.value}}）`, en: `code in braces: {${node.value}}` },
        expected: isFact
          ? { ja: '本文では、数字は部品で書きます', en: 'in a body, a fact as a component' }
          : plainContent,
        suggestion: isFact ? `<Fact id="${id}"${at === undefined ? '' : ` at="${at}"`} />` : undefined,
      });
    }
    const refused = refusedNodes[node.type];
    if (refused) findings.push({ ...placeOfNode(node), ...refused });
  }
  const pictures = findNodes(tree).images.map((image): PageFinding => {
    const hasWords = Boolean(image.alt?.trim());
    return {
      rule: pictureRule,
      ...placeOfNode(image),
      found: {
        ja: `${hasWords ? '' : '説明のない'}画像 ${image.url}`,
        en: `the picture ${image.url}${hasWords ? '' : ' without words'}`,
      },
      expected: { ja: '画像なし。ガイドでは言葉で説明します', en: 'no pictures: the guide describes them in words' },
    };
  });
  return [...findings, ...pictures];
});
