import type { Rule } from '../report/problem.ts';
import { findUnwanted, textCheck, type TextFinding } from './check.ts';

const rule: Rule = {
  id: 'telephone',
  title: { ja: '電話番号は載せません', en: 'the guide prints no telephone numbers' },
};

const pattern =
  /(?<![\d-])0\d{1,4}[-‐（(]\d{1,4}[-‐）)]\d{3,4}(?!\d)|\+\d{1,3}[ -]\d{1,4}[ -]\d[\d -]*|\bTEL\b|\b[Tt]el[.:]|電話番号/u;

/** Telephone numbers change, and the pages of the centre have the ones that hold. */
export function checkTelephone(text: string): TextFinding[] {
  return findUnwanted(text, pattern, rule, {
    ja: '番号の載っている公式ページへのリンク',
    en: 'a link to the official page that gives the number',
  });
}

/** Telephone numbers in any text. */
export const telephone = textCheck([rule], ({ words }) => checkTelephone(words));
