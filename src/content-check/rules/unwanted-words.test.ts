import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../i18n/locales.ts';
import { findUnwantedWords } from './unwanted-words.ts';

const unwanted: [rule: string, locale: Locale, text: string, words: string[]][] = [
  ['telephone', 'ja', '電話は03-5501-8238です。', ['03-5501-8238']],
  ['telephone', 'ja', '03（5501）8238', ['03（5501）8238']],
  ['telephone', 'en', 'Call +81 3 5501 8238.', ['+81 3 5501 8238']],
  ['telephone', 'en', 'TEL: 5501', ['TEL']],
  ['telephone', 'ja', '電話番号を見ます。', ['電話番号']],
  ['least-score', 'ja', 'TOEFL iBTで100点が必要です。', ['TOEFL iBTで100点']],
  ['least-score', 'en', 'IELTS 7.5 or above', ['IELTS 7.5 or above']],
  ['least-score', 'ja', 'TOEFLのスコア100以上', ['TOEFLのスコア1']],
  ['least-score', 'en', 'an IELTS band 7', ['IELTS band 7']],
  ['pronoun', 'en', 'She told him; the other had herself to ask there.', ['She', 'him', 'herself']],
  ['pronoun', 'ja', '彼女はケニアへ。彼らも。', ['彼女', '彼ら']],
  ['doubled-word', 'en', 'It is is open on the\nThe day.', ['is is', 'the\nThe']],
  ['bare-year', 'ja', '2019に始まり、また2020から続きます。', ['2019', '2020']],
];

for (const [rule, locale, text, words] of unwanted) {
  test(`unwanted words are found (${rule}): ${text}`, () => {
    const found = findUnwantedWords(text, locale).filter((each) => each.rule.id === rule);
    assert.deepEqual(
      found.map((each) => each.words),
      words,
    );
  });
}

const allowed: [locale: Locale, text: string][] = [
  ['en', '2019-02-01 and the 2019-20 exam'],
  ['en', 'We can tell. An office in Tel Aviv.'],
  ['ja', '電話で聞きます。'],
  ['ja', 'TOEFL iBTかIELTSの成績を出します。'],
  ['en', 'TOEFL. There are 3 points to note.'],
  ['en', 'The theory, Sheffield and a shepherd.'],
  ['ja', '彼岸のころ、彼谷さんははるか彼方へ。彼我の差。'],
  ['en', 'It had had to be known that that was so. Is it? It is.'],
  ['ja', '2019年に、『外交青書2019』の外交青書2019に、2019年度の募集。'],
];

for (const [locale, text] of allowed) {
  test(`words that look alike are in order: ${text}`, () => assert.deepEqual(findUnwantedWords(text, locale), []));
}

test('titles and names of others may have a pronoun, and no telephone number', () => {
  assert.deepEqual(findUnwantedWords('What she saw', 'en', false), []);
  assert.equal(findUnwantedWords('TEL: 5501', 'en', false).length, 1);
});
