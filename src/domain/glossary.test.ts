import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReplacedTerms, peopleIndex } from './glossary.ts';

const glossary = {
  terms: [
    {
      ja: '国際機関',
      en: 'international organisation',
      insteadOf: { ja: ['国際組織'], en: ['international organization'] },
    },
    { ja: 'JPO派遣制度', en: 'JPO Programme', insteadOf: { ja: ['派遣制度'], en: ['JPO program'] } },
  ],
  people: [],
};

test('a word that the glossary replaces is found, whatever its capitals', () => {
  assert.deepEqual(findReplacedTerms('国際組織で働く', 'ja', glossary), [{ found: '国際組織', use: '国際機関' }]);
  assert.deepEqual(findReplacedTerms('An International Organization', 'en', glossary), [
    { found: 'International Organization', use: 'international organisation' },
  ]);
});

test('the right word is not taken for a wrong one inside it', () => {
  assert.deepEqual(findReplacedTerms('JPO派遣制度で国際機関へ', 'ja', glossary), []);
  assert.deepEqual(findReplacedTerms('the JPO Programme', 'en', glossary), []);
});

test('people are known by family name in both languages, and a name inside another word is none', () => {
  const people = peopleIndex([
    { id: 'mori-ai', ja: '森 愛', family: 'Mori' },
    { id: 'yoshino', ja: '𠮷野 花', family: 'Yoshino' },
  ]);
  assert.deepEqual(people.find('森さんと𠮷野花さん', 'ja'), ['mori-ai', 'yoshino']);
  assert.deepEqual(people.find('MORI Ai and Yoshino’s work', 'en'), ['mori-ai', 'yoshino']);
  assert.deepEqual(people.find('森林と吉野', 'ja'), []);
  assert.deepEqual(people.find('Morita and Moritaka', 'en'), []);
});

test('of several people with one family name a text names the family, and a longer name hides a shorter one', () => {
  const people = peopleIndex([
    { id: 'hara-ai', ja: '原 愛', family: 'Hara' },
    { id: 'sugawara-aya', ja: '菅原 彩', family: 'Sugawara' },
    { id: 'sugawara-yui', ja: '菅原 結', family: 'Sugawara' },
  ]);
  assert.deepEqual(people.find('菅原さんの話', 'ja'), ['sugawara']);
  assert.deepEqual(people.find('SUGAWARA Yui and Hara', 'en'), ['hara-ai', 'sugawara']);
  assert.deepEqual(people.find('菅原結さんと原愛さん', 'ja', 'sugawara-aya'), ['hara-ai']);
});
