import type { Locale } from '../i18n/locales.ts';
import type { Fact, FactUnit } from '../schemas/fact.ts';

/** Stands for a figure in prose, where a component or a placeholder will print it. */
export const figureMark = '\uFFFC';

/** A number with the word that makes it a figure, as prose has it. */
export interface ProseNumber {
  /** Number and unit as written. */
  text: string;
  value: number;
  /** What the unit word counts; `tenths` for shares, `money` for sums, of which the guide has no facts. */
  unit: FactUnit | 'tenths' | 'money';
  isDigits: boolean;
}

const kanjiDigits = '〇一二三四五六七八九';
const kanjiPowers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

function kanjiValue(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of text) {
    const value = kanjiDigits.indexOf(character);
    const power = kanjiPowers[character];
    if (value >= 0) digit = digit * 10 + value;
    else if (power) {
      section += (digit || 1) * power;
      digit = 0;
    } else {
      total += (section + digit || 1) * 10_000;
      section = digit = 0;
    }
  }
  return total + section + digit;
}

const wordsTo19 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tensEn = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function wordValue(text: string): number {
  const [first = '', second = ''] = text.toLowerCase().split('-');
  const tens = tensEn.indexOf(first);
  return tens < 0 ? wordsTo19.indexOf(first) : tens * 10 + Math.max(0, wordsTo19.indexOf(second));
}

const digits = String.raw`(?<![\d.,])\d{1,3}(?:,\d{3})+|(?<![\d.,])\d+`;
const numberJa = `(?<number>${digits}|[〇一二三四五六七八九十百千万]+)`;
const wordEn = `(?:${tensEn.slice(2).join('|')})(?:-(?:${wordsTo19.slice(1, 10).join('|')}))?|${wordsTo19.slice(1).join('|')}`;
const numberEn = `(?<number>${digits}|\\b(?:${wordEn}))`;
const year = String.raw`(?<number>(?<!\d)(?:19|20)\d\d)`;

/** A number beside one of these words is a figure. Years alone are calendar dates, and so are months and days. */
const patterns: Record<Locale, [unit: ProseNumber['unit'], pattern: string][]> = {
  ja: [
    ['people', `${numberJa}[人名](?!目)`],
    ['money', `(?<number>${digits})(?:[十百千]?[万億])?(?:円|ドル|ユーロ)`],
    ['age', `${numberJa}[歳才]`],
    ['tenths', `${numberJa}割`],
    ['tenths', `${numberJa}(?:[%％]|パーセント)`],
    ['anniversary', `${numberJa}(?:周年|年目)`],
    ['years', `${numberJa}(?:年間|[かカヶ]年|年(?![目度代末版]|間|\\d))`],
    ['posts', `${numberJa}つまで|${numberJa}つのポスト|ポスト(?:[はをが]|のうち)?${numberJa}つ`],
    ['year', `${year}年[春夏秋冬]?(?:から|以来|以降|までに)`],
  ],
  en: [
    [
      'age',
      `${numberEn} or (?:younger|under|below)\\b|\\b(?:aged?|age of|under|younger than) ${numberEn}\\b(?! years)`,
    ],
    ['age', `${numberEn}[- ]years?[- ]olds?\\b`],
    [
      'money',
      `(?:[¥$€£]\\s?|\\b(?:JPY|USD|EUR) )(?<number>${digits})|(?<number>${digits})(?: (?:million|billion))? (?:yen|dollars|euros)\\b`,
    ],
    ['tenths', `${numberEn}(?:%| per ?cent)`],
    ['tenths', `${numberEn} (?:in|out of) (?:ten|10)\\b`],
    ['anniversary', String.raw`(?<number>\b\d+)(?:st|nd|rd|th) (?:year|anniversary)`],
    ['years', `${numberEn}[- ]years?\\b(?![- ]olds?)`],
    ['posts', `${numberEn} posts\\b`],
    ['people', `${numberEn} (?:people|persons|JPOs|staff|Japanese|candidates|applicants)\\b|${numberEn} (?:to|of) \\d`],
    ['people', String.raw`(?<number>(?<![\d.,/-])(?:\d{1,3}(?:,\d{3})+|(?!19|20)\d{3,}))(?![\d.,/-])`],
    ['year', `\\b(?:since|from|by) (?:(?:the )?(?:spring|summer|autumn|winter)(?: of)? )?${year}\\b`],
  ],
};

const compile = (locale: Locale) =>
  patterns[locale].map(([unit, pattern]) => ({ unit, pattern: new RegExp(pattern, 'giu') }));
const figures = { ja: compile('ja'), en: compile('en') };
/** What no figure is without. */
const anyNumber: Record<Locale, RegExp> = {
  ja: /[\d０-９〇一二三四五六七八九十百千万]/u,
  en: new RegExp(`[\\d０-９]|\\b(?:${wordEn})`, 'iu'),
};

function readNumber(text: string, unit: ProseNumber['unit'], pattern: RegExp): Pick<ProseNumber, 'value' | 'isDigits'> {
  const isDigits = /\d/.test(text);
  const value = isDigits ? Number(text.replaceAll(',', '')) : /[a-z]/i.test(text) ? wordValue(text) : kanjiValue(text);
  const isPercentage = unit === 'tenths' && /%|cent/.test(pattern.source);
  return { value: isPercentage ? value / 10 : value, isDigits };
}

/**
 * The numbers of a text that a unit makes figures, in digits, kanji numerals or words. One is left out where it is a
 * word: 一人ひとり, one by one.
 */
export function findProseNumbers(text: string, locale: Locale): ProseNumber[] {
  if (!anyNumber[locale].test(text)) return [];
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return figures[locale].flatMap(({ unit, pattern }) =>
    // Alternatives of one pattern share the name of its group, which only one of them fills.
    [...plain.matchAll(pattern)].flatMap((match): ProseNumber[] => {
      const number = readNumber(match.groups?.['number'] ?? '', unit, pattern);
      const isCalendarYear = unit === 'years' && number.value > 1000;
      return isCalendarYear || (!number.isDigits && number.value === 1) ? [] : [{ text: match[0], unit, ...number }];
    }),
  );
}

/** Where a number stands in the facts: each fact that has it, with its time, as `annual-dispatch@2019`. */
export function factsWithNumber({ value, unit }: ProseNumber, facts: ReadonlyMap<string, Fact>): string[] {
  const has = (given: Fact['history'][number]['value']) =>
    typeof given === 'number'
      ? given === value
      : 'tenths' in given
        ? unit === 'tenths' && given.tenths === value
        : unit !== 'tenths' && Object.values(given).includes(value);
  return [...facts].flatMap(([id, fact]) =>
    fact.unit === unit || (unit === 'tenths' && fact.unit === 'people')
      ? fact.history.flatMap(({ at, value: given }) =>
          has(given) && (unit !== 'tenths' || typeof given === 'object') ? [`${id}@${at}`] : [],
        )
      : [],
  );
}

const hedges: Record<Locale, RegExp> = {
  ja: /(?:約|およそ|おおよそ|ほぼ|原則(?:として)?|少なくとも|最大|最長)\s*\uFFFC|\uFFFC\s*(?:以上|以下|未満|超|を超え|程度|前後|余り|あまり|[くぐ]らい|ほど|弱|強(?!い))/u,
  en: /\b(?:about|around|roughly|approximately|some|nearly|almost|over|more than|less than|fewer than|at least|at most|up to)\s+\uFFFC|\uFFFC\s+(?:or (?:so|more|less|fewer|younger|older|above|below)|in principle)\b/iu,
};

/** A word beside a figure that says how exact it is, which is for the fact to say; figures stand as `figureMark`. */
export function findHedge(text: string, locale: Locale): string | undefined {
  return hedges[locale].exec(text)?.[0].replace(figureMark, '').trim();
}
