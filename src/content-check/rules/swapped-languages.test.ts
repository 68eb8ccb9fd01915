import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSwappedLanguages } from './swapped-languages.ts';

test('Japanese under en and English under ja are swapped; a name that is the same in both is not', () => {
  assert.equal(checkSwappedLanguages({ ja: 'main text', en: '本文' }).length, 1);
  assert.deepEqual(checkSwappedLanguages({ ja: '本文', en: 'main text' }), []);
  assert.deepEqual(checkSwappedLanguages({ ja: 'UNICEF', en: 'UNICEF' }), []);
  assert.deepEqual(checkSwappedLanguages({ ja: '外務省', en: '外務省 (in Japanese)' }), []);
});
