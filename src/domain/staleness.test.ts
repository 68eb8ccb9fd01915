import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStaleSections, fingerprintsOf, sentencesByMark, splitSections } from './staleness.ts';

const fields = { title: '選考の流れ', updated: '2026-11-24', sources: ['bluebook-2019'] };
const body =
  '前書きです。\n\n## 応募 [#apply]\n\n募集要項を読みます。次に応募します。\n\n## 審査 [#review]\n\n書類審査です。\n';
const sections = splitSections(fields, body);
const recorded = fingerprintsOf(sections);

test('a text falls into its sections, with the front matter in the first', () => {
  assert.deepEqual(sections, [
    { id: 'intro', sentences: ['title: 選考の流れ', '前書きです。'] },
    { id: 'apply', sentences: ['## 応募 [#apply]', '募集要項を読みます。', '次に応募します。'] },
    { id: 'review', sentences: ['## 審査 [#review]', '書類審査です。'] },
  ]);
});

test('an accepted translation is not stale, whatever line endings, spaces, comments and dates of checking do', () => {
  assert.deepEqual(findStaleSections(sections, recorded), []);
  const rewrapped = splitSections(
    { ...fields, updated: '2027-01-01' },
    body.replaceAll('\n', '\r\n').replace('読みます。', '読みます。  ').replace('書類', '{/* 見直すこと */}書類'),
  );
  assert.deepEqual(findStaleSections(rewrapped, recorded), []);
});

test('a change is told sentence by sentence, in its section only', () => {
  const changed = splitSections(fields, body.replace('次に応募します。', 'よく考えます。それから応募します。'));
  assert.deepEqual(findStaleSections(changed, recorded), [
    {
      id: 'apply',
      reason: 'changed',
      changes: [
        { kind: 'removed', mark: recorded['apply']?.slice(-4), after: '募集要項を読みます。' },
        { kind: 'added', sentence: 'よく考えます。' },
        { kind: 'added', sentence: 'それから応募します。' },
      ],
    },
  ]);
  assert.equal(sentencesByMark(sections).get(recorded['apply']?.slice(-4) ?? ''), '次に応募します。');
});

test('a change of the front matter is a change of the introduction', () => {
  const [stale] = findStaleSections(splitSections({ ...fields, title: '選考' }, body), recorded);
  assert.equal(stale?.id, 'intro');
});

test('a section that came or went is named', () => {
  const renamed = splitSections(fields, body.replace('[#review]', '[#papers]'));
  assert.deepEqual(
    findStaleSections(renamed, recorded).map(({ id, reason }) => `${id} ${reason}`),
    ['papers new', 'review gone'],
  );
  assert.equal(findStaleSections(sections).length, 3);
});
