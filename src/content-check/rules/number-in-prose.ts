import { factsWithNumber, findHedge, findProseNumbers } from '../../domain/prose-numbers.ts';
import { defineRule, quoted } from '../report/problem.ts';
import { type Text, textCheck, type TextFinding } from './check.ts';

const numberRule = defineRule('number-in-prose', '数字を直接書いています', 'a figure is written into the text');
const hedgeRule = defineRule(
  'hedge-in-prose',
  '「約」「以上」などは数字の側で決めます',
  'a hedge is written beside a figure',
);

const unitRule = defineRule('unit-after-figure', '数字のあとに単位がもう一つあります', 'a second unit after a figure');

/** Units that a figure brings along. */
const units: Record<Text['locale'], RegExp> = {
  ja: /\uFFFC\s*(人(?!とも)|名|歳|才|割|年間|年目|年(?![末度始])|[%％]|パーセント)/u,
  en: /\uFFFC\s*(%|per ?cent\b|years?\b(?: old\b)?|people\b)/iu,
};

/** Facts of a person say nothing of anybody else; they begin, as the folder does, with the family name. */
function isOfPerson(id: string, { file }: Text): boolean {
  const [, family] = /^content\/testimonials\/([^/-]+)/.exec(file) ?? [];
  return family !== undefined && id.startsWith(`${family}-`);
}

/** How a fact is written here: as a component in a body, in braces in a field. */
function written(reference: string, { path }: Text): string {
  const [id = '', at = ''] = reference.split('@');
  return path ? `{${reference}}` : `<Fact id="${id}" at="${at}" />`;
}

/** Figures that are written into the text, where each comes from the facts with its hedge, its date and its source. */
export const numberInProse = textCheck([numberRule, hedgeRule, unitRule], (text, { facts }) => {
  if (!text.isOurs) return [];
  // A headline may say "two years" in words: it is a title, and the figure stands under it.
  const numbers = text.path?.[0] === 'headline' ? [] : findProseNumbers(text.words, text.locale);
  const told =
    numbers.length > 0
      ? new Map([...facts].filter(([id, { topic }]) => topic !== 'testimonials' || isOfPerson(id, text)))
      : facts;
  const findings = numbers.flatMap((number): TextFinding[] => {
    const same = factsWithNumber(number, told);
    // A number in digits with such a unit is always a figure; in words mostly where a fact says the same.
    const hasUnit = !/^[\d,]+(?: (?:to|of) \d)?$/.test(number.text);
    // 三人 may be a way of speaking, 三名 is a count.
    const isCount = number.isDigits || /[名歳割]$/u.test(number.text);
    if (same.length === 0 && (!isCount || number.unit === 'year' || !hasUnit)) return [];
    const expected = same.length
      ? {
          ja: '登録した数字。約などの言い方、時点、出典が一緒に出ます',
          en: 'the fact, which knows its hedge, its date and its source',
        }
      : {
          ja: 'content/data/facts.yaml の数字。なければ先に登録します',
          en: 'a fact from content/data/facts.yaml; add one where none says this',
        };
    const suggestion = same.slice(0, 3).map((reference) => written(reference, text));
    return [{ rule: numberRule, words: number.text, found: quoted(number.text), expected, suggestion }];
  });
  const [, unit] = units[text.locale].exec(text.words) ?? [];
  if (unit) {
    const found = { ja: `数字のあとの「${unit}」`, en: `"${unit}" after a figure` };
    const expected = { ja: '数字だけ。単位は数字と一緒に出ます', en: 'the figure alone, which brings its unit along' };
    findings.push({ rule: unitRule, words: unit, found, expected });
  }
  const hedge = findHedge(text.words, text.locale);
  if (hedge) {
    findings.push({
      rule: hedgeRule,
      words: hedge,
      found: { ja: `数字に添えた「${hedge}」`, en: `"${hedge}" beside a figure` },
      expected: {
        ja: '数字だけ。約などの言い方は content/data/facts.yaml の hedge で決まります',
        en: 'the figure alone; "hedge" in content/data/facts.yaml says how exact it is',
      },
    });
  }
  return findings;
});
