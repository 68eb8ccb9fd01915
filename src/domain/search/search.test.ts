import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexFiles, type SearchPage } from './index-files.ts';
import { searcher } from './search.ts';

const page = (href: string, title: string, ...units: [id: string, heading: string, text: string][]): SearchPage => ({
  href,
  title,
  readings: [],
  units: units.map(([id, heading, text]) => ({ heading, blocks: [[id, text]] })),
});

const pages: SearchPage[] = [
  page(
    '/rules/',
    '応募資格',
    ['', '', '条件は五つあります。'],
    ['age', '年齢', '三十五歳以下であること。締め切りの日に数えます。'],
    ['english', '英語', 'TOEFLかIELTSのスコア。国際機関で使う言葉です。'],
  ),
  {
    ...page('/people/hara/', '川から海へ：原 海', ['', '', '原 海\nタンザニアで働きます。']),
    readings: [
      ['原 海', 'はら うみ'],
      ['原 海', 'HARA Umi'],
    ],
  },
  page(
    '/programme/',
    '派遣制度',
    ['', '', '国際機関へ派遣するしくみ。年齢の条件があります。'],
    ['after', '派遣のあと', '採用された人の声。'],
  ),
];

/** A search over files in memory, which says what was asked for. */
function searchOf(all: SearchPage[], spellings: string[][] = []) {
  const { meta, files } = indexFiles(all, spellings);
  const asked: string[] = [];
  const load = async <File>(name: string) => {
    asked.push(name);
    const text = files.get(name.slice('v/'.length));
    assert.ok(text, name);
    return JSON.parse(text) as File;
  };
  const search = searcher({ version: 'v', ...meta }, load);
  return {
    asked,
    files,
    meta,
    hrefs: async (query: string) => (await search(query)).hits.map(({ href }) => href),
    search,
  };
}

const { hrefs, search } = searchOf(pages, [['締切', '締め切り', 'しめきり']]);

for (const [what, query, first] of [
  ['a heading before the text of another page', '年齢', '/rules/#age'],
  ['a part of a compound', '歳以', '/rules/#age'],
  ['a single character', '歳', '/rules/#age'],
  ['another spelling', 'しめきり', '/rules/#age'],
  ['a reading', 'はら', '/people/hara/'],
  ['a name as the other language writes it', 'hara umi', '/people/hara/'],
  ['full width', 'ＴＯＥＦＬ', '/rules/#english'],
  ['half width', 'ﾀﾝｻﾞﾆｱ', '/people/hara/'],
  ['the beginning of a word', 'toe', '/rules/#english'],
  ['a slip in Latin letters', 'IELST', '/rules/#english'],
  ['a slip in kana', 'タンザニヤ', '/people/hara/'],
  ['two words in one section', 'スコア 言葉', '/rules/#english'],
  ['most of the words, where no section has all', '採用 人 給食', '/programme/#after'],
] as const) {
  test(`search finds by ${what}: ${query}`, async () => assert.equal((await hrefs(query))[0], first));
}

test('what answers is marked in the text as it is written', async () => {
  const [hit] = (await search('ﾀﾝｻﾞﾆｱ')).hits;
  assert.deepEqual(
    hit?.marks.text.map(([from, to]) => hit.text.slice(from, to)),
    ['タンザニア'],
  );
  const [age] = (await search('年齢')).hits;
  assert.deepEqual(age?.marks.heading, [[0, 2]]);
});

test('where a reading answers, the word that is read so is marked', async () => {
  const [hit] = (await search('はら うみ')).hits;
  assert.deepEqual(
    hit?.marks.text.map(([from, to]) => hit.text.slice(from, to)),
    ['原 海'],
  );
});

test('marks do not overlap', async () => {
  for (const query of ['国際機関 際機関で', '年齢 齢']) {
    for (const { marks } of (await search(query)).hits)
      assert.ok(
        marks.text.every(([from], index) => index === 0 || from >= marks.text[index - 1]![1]),
        query,
      );
  }
});

test('nothing is found where nothing is like it, and nothing by signs alone', async () => {
  assert.deepEqual(await search('宇宙飛行'), { count: 0, hits: [] });
  assert.deepEqual(await search(' 「」 '), { count: 0, hits: [] });
});

test('of one page three sections are shown at most, and all are counted', async () => {
  const long = page(
    '/long/',
    '長い',
    ...Array.from({ length: 8 }, (_, index): [string, string, string] => [`s${index}`, `${index}`, '同じ言葉']),
  );
  const { count, hits } = await searchOf([long, ...pages]).search('同じ言葉');
  assert.equal(count, 8);
  assert.equal(hits.length, 3);
});

test('a query loads the parts of its terms, each once', async () => {
  const words = Array.from({ length: 4000 }, (_, index) => `word${index.toString(36)}x`);
  const many = words.map((word, index) => page(`/p${index}/`, word, ['', '', `${word} and something`]));
  const { asked, files, meta, search: find } = searchOf(many);
  const parts = [...files.keys()].filter((name) => name.startsWith('terms/'));
  assert.equal(parts.length, meta.starts.length);
  assert.ok(parts.length > 5);
  assert.equal((await find('word2rx')).hits[0]?.page, 'word2rx');
  assert.ok(asked.length <= 4, asked.join());
  const before = asked.length;
  await find('word2rx');
  assert.equal(asked.length, before);
});

test('what is almost everywhere is listed where it says most, so that no file grows with all pages', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    page(`/p${index}/`, index < 3 ? 'rare common' : 'x', ['', '', 'common text']),
  );
  const { files } = indexFiles(many, []);
  const parts = [...files].filter(([name]) => name.startsWith('terms/')).map(([, text]) => JSON.parse(text));
  const postings: number[] = Object.assign({}, ...parts)['common'];
  assert.equal(postings[0], 3000);
  assert.ok(postings.length <= 201);
});
