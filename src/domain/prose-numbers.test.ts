import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../schemas/fact.ts';
import { factsWithNumber, figureMark, findHedge, findProseNumbers } from './prose-numbers.ts';

const place = { ja: '本文', en: 'main text' };

function fact(unit: Fact['unit'], value: Fact['history'][number]['value']): Fact {
  return {
    label: place,
    topic: 'programme',
    unit,
    history: [{ at: '2019', value, hedge: 'exact', source: 'a', place }],
  };
}

const facts = new Map([
  ['sent', fact('people', { min: 50, max: 60 })],
  ['share', fact('people', { tenths: 7 })],
  ['staff', fact('people', { part: 468, whole: 961 })],
  ['all', fact('people', 2000)],
  ['term', fact('years', 2)],
  ['age', fact('age', 35)],
  ['start', fact('year', 1974)],
  ['jubilee', fact('anniversary', 50)],
  ['posts', fact('posts', 3)],
]);

function found(text: string, locale: 'ja' | 'en'): string[] {
  return findProseNumbers(text, locale).flatMap((number) => factsWithNumber(number, facts));
}

test('a figure is known in digits, in kanji numerals and in words', () => {
  const rows: [text: string, locale: 'ja' | 'en', fact: string][] = [
    ['一年に60人が派遣されます。', 'ja', 'sent'],
    ['六十人が派遣されます。', 'ja', 'sent'],
    ['二千人を送りました。', 'ja', 'all'],
    ['７割が採用されます。', 'ja', 'share'],
    ['七割が採用されます。', 'ja', 'share'],
    ['70％が採用されます。', 'ja', 'share'],
    ['468人がJPO出身です。', 'ja', 'staff'],
    ['期間は二年です。', 'ja', 'term'],
    ['期間は2年間です。', 'ja', 'term'],
    ['三十五歳までです。', 'ja', 'age'],
    ['1974年から続きます。', 'ja', 'start'],
    ['50年目です。', 'ja', 'jubilee'],
    ['ポストを三つ選びます。', 'ja', 'posts'],
    ['50 to 60 are sent', 'en', 'sent'],
    ['2,000 have been sent', 'en', 'all'],
    ['70% are hired', 'en', 'share'],
    ['Seven in ten are hired', 'en', 'share'],
    ['for two years', 'en', 'term'],
    ['a two-year posting', 'en', 'term'],
    ['35 or younger', 'en', 'age'],
    ['aged thirty-five', 'en', 'age'],
    ['since 1974', 'en', 'start'],
    ['the 50th year', 'en', 'jubilee'],
    ['name three posts', 'en', 'posts'],
  ];
  for (const [text, locale, id] of rows) {
    const ids = found(text, locale).map((each) => each.split('@')[0]);
    assert.ok(ids.includes(id), `${text}: ${ids.join(', ') || 'nothing'}`);
  }
});

test('dates, idioms and numbers of no fact pass', () => {
  const passing: [text: string, locale: 'ja' | 'en'][] = [
    ['2019年2月1日から3月4日まで、1974年と2020年の募集', 'ja'],
    ['年に一度、一年に送られる人、一人ひとり、三つの道、三人の歩み', 'ja'],
    ['2019年度と2024年末、2018年版', 'ja'],
    ['once a year; one by one; three people; three routes; five conditions', 'en'],
    ['1 February to 4 March 2019, in 1974, P-2', 'en'],
  ];
  for (const [text, locale] of passing) assert.deepEqual(found(text, locale), [], text);
});

test('a hedge beside a figure is for the fact to say', () => {
  assert.equal(findHedge(`約${figureMark}です`, 'ja'), '約');
  assert.equal(findHedge(`${figureMark}以上です`, 'ja'), '以上');
  assert.equal(findHedge(`about ${figureMark} people`, 'en'), 'about');
  assert.equal(findHedge(`${figureMark} or younger`, 'en'), 'or younger');
  assert.equal(findHedge(`${figureMark}までに、約束します`, 'ja'), undefined);
  assert.equal(findHedge(`for ${figureMark}, all over the world`, 'en'), undefined);
});
