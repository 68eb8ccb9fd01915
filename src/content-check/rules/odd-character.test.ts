import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOddCharacters } from './odd-character.ts';

const slips: [slip: string, text: string, words: string, locale: 'ja' | 'en'][] = [
  ['a zero-width space', '国\u200b連', '\u200b', 'ja'],
  ['a byte order mark inside', '国\ufeff連', '\ufeff', 'ja'],
  ['a space that does not break', 'the\u00a0UN', '\u00a0', 'en'],
  ['a character of a font of one’s own', '渡\ue000さん', '\ue000', 'ja'],
  ['half-width kana', 'ｹﾆｱへ行く', 'ｹﾆｱ', 'ja'],
  ['full-width letters', 'ＪＰＯになる', 'ＪＰＯ', 'ja'],
  ['a voicing mark apart', 'か\u3099', '\u3099', 'ja'],
  ['an English comma in Japanese', '国連,外務省', ',', 'ja'],
  ['a Japanese stop in English', 'The UN。', '。', 'en'],
];

for (const [slip, text, words, locale] of slips) {
  test(`${slip} is found`, () => {
    assert.deepEqual(
      checkOddCharacters(text, locale).map((finding) => finding.words),
      [words],
    );
  });
}

test('half-width kana come with what to write', () => {
  assert.equal(checkOddCharacters('ｶﾞﾝﾊﾞﾙ', 'ja')[0]?.suggestion, 'ガンバル');
});

test('an invisible character is named by its number', () => {
  assert.match(checkOddCharacters('a\u200bb', 'en')[0]?.found.en ?? '', /U\+200B/);
});

test('plain text has nothing odd, nor has a Japanese name in English', () => {
  assert.deepEqual(checkOddCharacters('「UN」は国連。1945年、www.un.org を見る？', 'ja'), []);
  assert.deepEqual(checkOddCharacters('The white paper 『外交青書』（2019年版） says so.', 'en'), []);
});
