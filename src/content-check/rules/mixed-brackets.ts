import { defineRule, quoted } from '../report/problem.ts';
import { textCheck, type TextFinding } from './check.ts';

const rule = defineRule('mixed-brackets', 'かっこの組が合いません', 'brackets that are no pair');

const closing: Record<string, string> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '「': '」',
  '『': '』',
  '“': '”',
};

/** Brackets and quotation marks of a text that do not close as they opened. */
export function checkMixedBrackets(text: string): TextFinding[] {
  const open: { sign: string; index: number }[] = [];
  const report = (words: string): TextFinding[] => [
    {
      rule,
      words,
      found: quoted(words),
      expected: {
        ja: '開くかっこと同じ種類の閉じるかっこ：（…）「…」',
        en: 'a closing bracket of the kind that opened: (…) “…”',
      },
    },
  ];
  for (const { 0: sign, index } of text.matchAll(/[()（）[\]［］「」『』“”]/gu)) {
    if (closing[sign]) open.push({ sign, index });
    else {
      const last = open.pop();
      if (closing[last?.sign ?? ''] !== sign)
        return report(text.slice(last?.index ?? Math.max(0, index - 12), index + 1));
    }
  }
  const [unclosed] = open;
  return unclosed ? report(text.slice(unclosed.index, unclosed.index + 20)) : [];
}

/** Brackets of all texts, each text by itself. */
export const mixedBrackets = textCheck([rule], ({ words }) => checkMixedBrackets(words));
