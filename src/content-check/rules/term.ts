import { findReplacedTerms } from '../../domain/glossary.ts';
import { defineRule, quoted } from '../report/problem.ts';
import { textCheck } from './check.ts';

const rule = defineRule('term', '用語集と違う言葉です', 'a word that the glossary replaces');

/** Words for which the glossary has another. */
export const term = textCheck([rule], ({ words: text, locale, isOurs }, { glossary }) =>
  (isOurs ? findReplacedTerms(text, locale, glossary) : []).map(({ found, use }) => ({
    rule,
    words: found,
    found: quoted(found),
    expected: {
      ja: `「${use}」（content/data/glossary.yaml の言葉）`,
      en: `"${use}", as content/data/glossary.yaml has it`,
    },
  })),
);
