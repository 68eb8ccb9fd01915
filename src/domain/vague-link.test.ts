import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVagueLink } from './vague-link.ts';

test('words of a link that could lead anywhere are vague, in either language', () => {
  for (const words of [
    'here',
    'Click here',
    'Read more',
    'this page',
    ' More… ',
    'こちら',
    '詳しくはこちら。',
    '続きを読む',
  ])
    assert.ok(isVagueLink(words), words);
  for (const words of [
    'Here is the call for applications',
    'More stories',
    'こちらの募集要項',
    '応募資格',
    'This guide',
  ])
    assert.ok(!isVagueLink(words), words);
});
