import type { Rule } from '../report/problem.ts';
import { findUnwanted, textCheck, type TextFinding } from './check.ts';

const rule: Rule = {
  id: 'least-score',
  title: { ja: '英語の試験の点数は載せません', en: 'the guide prints no scores of English tests' },
};

const pattern =
  /(?:TOEFL|IELTS)[^。.]{0,40}?(?:\d(?:\.\d)?\s*(?:点|points?\b|or (?:above|higher|more|better)\b)|(?:スコア|点数|score of|band)\s*\d)/iu;

/** A score beside the name of a test reads as one that is asked for. */
export function checkLeastScore(text: string): TextFinding[] {
  return findUnwanted(text, pattern, rule, {
    ja: '試験の名前だけ。点数は書きません',
    en: 'the name of the test, without a score',
  });
}

/** Scores of English tests in any text. */
export const leastScore = textCheck([rule], ({ words }) => checkLeastScore(words));
