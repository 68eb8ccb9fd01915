import type { Localized } from '../../schemas/localized.ts';
import { nodesIn } from '../read/mdx.ts';
import { defineRule, quoted, verbatim } from '../report/problem.ts';
import { pageCheck, type PageFinding, placeOfNode, textCheck, type TextFinding } from './check.ts';

const rule = defineRule('leftover-mark', '記号がそのまま表示されます', 'a mark would be printed as it is typed');
const unusedRule = defineRule('unused-mark', 'ガイドで使わない記号です', 'a mark that the guide has no use for');

const textOnly: Localized = { ja: '文字だけ。ここで記号は働きません', en: 'text alone; no mark works here' };

/** Marks that a page would show, each with what the author most likely meant. */
const marks: { pattern: RegExp; expected: Localized }[] = [
  {
    pattern: /^[#＃]{1,6}(?!\w)\s*\S{0,20}/u,
    expected: {
      ja: '半角の ## のあとに半角の空き：## 見出し [#id]',
      en: 'half-width ## and a space after it: ## Heading [#id]',
    },
  },
  {
    pattern: /\[#[^\]]*\]?/u,
    expected: { ja: '見出しの終わりだけに置くID', en: 'an id at the end of a heading only' },
  },
  {
    pattern: /\[[^\]]+\]\s*[（(][^)）]*[)）]?|［[^］]*］\s*[（(][^)）]*[)）]?/u,
    expected: {
      ja: '本文では半角で間を空けない [言葉](/routes/)。項目にリンクは書けません',
      en: 'in a text [words](/routes/), half-width and without a space between; no link in a field',
    },
  },
  { pattern: /^\[[ xX]?\]|^［[ 　xX]?］/u, expected: { ja: 'チェック欄のない箇条書き', en: 'a list without boxes' } },
  {
    pattern: /\*\*|__|~~|＊＊/u,
    expected: {
      ja: '言葉の両側に付けた半角の **。項目では強調できません',
      en: 'half-width ** at both ends of some words; no emphasis in a field',
    },
  },
  {
    pattern: /^(?:[*+-]|\d{1,2}[.)])(?=[\p{L}「『])/u,
    expected: { ja: '記号のあとに半角の空き：- 項目', en: 'a space after the mark: - item' },
  },
  {
    pattern: /^\|.*/u,
    expected: {
      ja: '表の二行目に |---|---|、前後に空き行',
      en: 'a second line |---|---| in the table, and empty lines around it',
    },
  },
  { pattern: /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/iu, expected: { ja: 'その文字自身', en: 'the character itself' } },
  { pattern: /[<＜]\/?[a-z][^>＞]*[>＞]?|`+|<!--/iu, expected: textOnly },
  {
    pattern: /^(?:<{7}|={7}|>{7})(?:\s.*)?/u,
    expected: { ja: 'Gitの変更を一つに決めた文章', en: 'a text in which the two changes of Git are one' },
  },
];

/** Marks left in a stretch of text, as a reader would meet them. */
export function checkLeftoverMarks(text: string): TextFinding[] {
  return marks.flatMap(({ pattern, expected }) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [{ rule, words, found: quoted(words), expected }];
  });
}

/** Marks left in any text. */
export const leftoverMark = textCheck([rule], ({ words }) => checkLeftoverMarks(words));

/** Marks that Markdown makes something of that the guide has no use for: boxes to tick, text struck through. */
export const unusedMark = pageCheck([unusedRule], ({ tree }) => {
  const findings: PageFinding[] = [];
  for (const node of nodesIn(tree)) {
    if (node.type === 'delete') {
      findings.push({
        rule: unusedRule,
        ...placeOfNode(node),
        found: { ja: '~ で取り消し線になる文字', en: 'text that ~ strikes through' },
        expected: {
          ja: '範囲は「から」か全角の「〜」で書きます',
          en: 'a range with “to” or an en dash: Monday to Friday',
        },
      });
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      findings.push({
        rule: unusedRule,
        ...placeOfNode(node),
        found: verbatim(node.checked ? '- [x]' : '- [ ]'),
        expected: { ja: 'チェック欄のない箇条書き', en: 'a list without boxes' },
      });
    }
  }
  return findings;
});
