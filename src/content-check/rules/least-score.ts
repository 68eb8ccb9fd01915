import { quoted, type Rule } from '../report/problem.ts';
import { textCheck, type TextFinding } from './check.ts';

const rule: Rule = {
  id: 'least-score',
  title: { ja: '英語の試験の最低点は公表されていません', en: 'no least score of an English test is published' },
};

const pattern =
  /(?:TOEFL|IELTS)[^。.]{0,40}?(?:\d(?:\.\d)?\s*(?:点|points?\b|or (?:above|higher|more|better)\b)|(?:スコア|点数|score of|band)\s*\d)/iu;

/** A score beside the name of a test reads as one that is asked for. */
export function checkLeastScore(text: string): TextFinding[] {
  const [words] = pattern.exec(text) ?? [];
  if (words === undefined) return [];
  return [
    {
      rule,
      words,
      found: quoted(words),
      expected: { ja: '試験の名前だけ。点数は書きません', en: 'the name of the test, without a score' },
    },
  ];
}

/** Scores of English tests in any text. */
export const leastScore = textCheck([rule], ({ words }) => checkLeastScore(words));
