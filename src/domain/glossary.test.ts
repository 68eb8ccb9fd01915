import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPeople, findReplacedTerms, personNames } from './glossary.ts';

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
  const people = [personNames('mori-ai', '森 愛', 'Mori'), personNames('yoshino', '𠮷野 花', 'Yoshino')];
  assert.deepEqual(findPeople('森さんと𠮷野花さん', 'ja', people), ['mori-ai', 'yoshino']);
  assert.deepEqual(findPeople('MORI Ai and Yoshino’s work', 'en', people), ['mori-ai', 'yoshino']);
  assert.deepEqual(findPeople('森林と吉野', 'ja', people), []);
  assert.deepEqual(findPeople('Morita and Moritaka', 'en', people), []);
});
