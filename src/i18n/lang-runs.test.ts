import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLangRuns } from './lang-runs.ts';

const foreign = (text: string, locale: 'ja' | 'en') =>
  splitLangRuns(text, locale)
    .filter((run) => run.lang)
    .map((run) => run.text);

test('English words in Japanese text are marked, letters read one by one are not', () => {
  assert.deepEqual(foreign('JPO（Junior Professional Officer）とは', 'ja'), ['Junior Professional Officer']);
  assert.deepEqual(foreign('UN Womenのエジプト国事務所', 'ja'), ['UN Women']);
  assert.deepEqual(foreign('WFPとUNICEF、P-2', 'ja'), []);
  assert.deepEqual(foreign('www.mofa-irc.go.jp', 'ja'), []);
});

test('Japanese words in English text are marked as one run each', () => {
  assert.deepEqual(foreign('the vacancy route (空席公募)', 'en'), ['空席公募']);
  assert.deepEqual(foreign('Source: 外交青書2019 コラム「JPO派遣制度とは」, MOFA', 'en'), [
    '外交青書',
    'コラム「JPO派遣制度とは」',
  ]);
});

test('nothing is lost: the runs together are the text', () => {
  for (const [text, locale] of [
    ['AE（Associate Expert）など', 'ja'],
    ['a 川端 b', 'en'],
    ['', 'ja'],
  ] as const) {
    assert.equal(
      splitLangRuns(text, locale)
        .map((run) => run.text)
        .join(''),
      text,
    );
  }
});

test('names that are written from the right stand by themselves, each by its own', () => {
  for (const [text, locale] of [
    ['The colleagues are מיכל כהן, محمد سعيد and others.', 'en'],
    ['同僚は、מיכל כהן、محمد سعيدです。', 'ja'],
  ] as const) {
    const runs = splitLangRuns(text, locale);
    assert.deepEqual(
      runs.filter((run) => run.isFromRight).map((run) => run.text),
      ['מיכל כהן', 'محمد سعيد'],
    );
    assert.equal(runs.map((run) => run.text).join(''), text);
  }
});
