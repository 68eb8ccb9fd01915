import { findReplacedTerms } from '../../domain/glossary.ts';
import { factsWithNumber, findHedge, findProseNumbers } from '../../domain/prose-numbers.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import { type Finding, quoted, verbatim } from '../report/problem.ts';
import type { Known } from './references.ts';

/** A finding in a text, with the words of the text that it is about. */
export interface TextFinding extends Finding {
  words: string;
}

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Text that is in another language than its file says. Names and abbreviations are the same in every language. */
function checkLanguage(text: string, locale: Locale): TextFinding | undefined {
  const kana = text.match(japanese)?.length ?? 0;
  const words = text.match(/(?<![\w.@/])[a-z]{2,}(?![\w@/]|\.\w)/g)?.length ?? 0;
  const isWrong = locale === 'ja' ? kana === 0 && words >= 4 : kana >= 12 && kana > 3 * words;
  if (!isWrong) return undefined;
  const start = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return {
    rule: 'wrong-language',
    words: text.slice(0, 39),
    found: quoted(start),
    expected: locale === 'ja' ? { ja: '日本語', en: 'Japanese' } : { ja: '英語', en: 'English' },
  };
}

function checkNumbers(text: string, locale: Locale, known: Known, form: 'component' | 'placeholder'): TextFinding[] {
  const findings: TextFinding[] = [];
  for (const number of findProseNumbers(text, locale)) {
    const facts = factsWithNumber(number, known.facts);
    // A number in digits with such a unit is always a figure; in words only where a fact says the same.
    const hasUnit = !/^[\d,]+(?: (?:to|of) \d)?$/.test(number.text);
    if (facts.length === 0 && (!number.isDigits || number.unit === 'year' || !hasUnit)) continue;
    const written = (reference: string) => {
      const [id = '', at = ''] = reference.split('@');
      return form === 'component' ? `<Fact id="${id}" at="${at}" />` : `{${reference}}`;
    };
    findings.push({
      rule: 'number-in-prose',
      words: number.text,
      found: quoted(number.text),
      expected: facts.length
        ? {
            ja: '登録した数字。約などの言い方、時点、出典が一緒に出ます',
            en: 'the fact, which knows its hedge, its date and its source',
          }
        : {
            ja: 'content/data/facts.yaml の数字。なければ先に登録します',
            en: 'a fact from content/data/facts.yaml; add one where none says this',
          },
      suggestion: facts.slice(0, 3).map(written),
    });
  }
  const hedge = findHedge(text, locale);
  if (hedge) {
    findings.push({
      rule: 'hedge-in-prose',
      words: hedge,
      found: { ja: `数字に添えた「${hedge}」`, en: `"${hedge}" beside a figure` },
      expected: {
        ja: '数字だけ。約などの言い方は content/data/facts.yaml の hedge で決まります',
        en: 'the figure alone; "hedge" in content/data/facts.yaml says how exact it is',
      },
    });
  }
  return findings;
}

function checkTerms(text: string, locale: Locale, glossary: Glossary): TextFinding[] {
  return findReplacedTerms(text, locale, glossary).map(({ found, use }) => ({
    rule: 'term',
    words: found,
    found: quoted(found),
    expected: {
      ja: `「${use}」（content/data/glossary.yaml の言葉）`,
      en: `"${use}", as content/data/glossary.yaml has it`,
    },
  }));
}

/** Text in 〔 〕 stands for something that is still to be written. */
export function checkUnfinished(text: string): TextFinding[] {
  const [mark] = /〔[^〕]*〕?/.exec(text) ?? [];
  return mark
    ? [
        {
          rule: 'unfinished',
          words: mark,
          found: verbatim(mark),
          expected: { ja: '〔 〕の代わりに、文章そのもの', en: 'the text itself, in place of the brackets' },
        },
      ]
    : [];
}

/**
 * Checks a stretch of running text: its language, its terms, and that no figure is written into it. Text that is still
 * to be written is left alone.
 *
 * @param text with `figureMark` where a figure is printed
 * @param form how a figure is written here: as a component in a body, in braces in a field
 */
export function checkProse(
  text: string,
  locale: Locale,
  known: Known,
  form: 'component' | 'placeholder',
): TextFinding[] {
  if (checkUnfinished(text).length) return [];
  return [
    ...[checkLanguage(text, locale) ?? []].flat(),
    ...checkNumbers(text, locale, known, form),
    ...checkTerms(text, locale, known.glossary),
  ];
}
