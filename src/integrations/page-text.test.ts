import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchPage } from './page-text.ts';

const html = (main: string, head = '') =>
  `<html lang="ja"><head><meta property="og:title" content="A &amp; B"><meta name="description" content="What it is">${head}</head><body><nav>menu</nav><main id="main">${main}</main></body></html>`;

const units = (main: string) => searchPage(html(main), '/a/', {}).units;

test('a page is read by its sections, each with its heading, and the text before them under its title', () => {
  const page = searchPage(
    html(
      '<h1>題</h1><p class="lead">はじめ</p><h2 id="one"><a class="anchor" href="#one">一つ目</a></h2><p>本文&#39;<br>続き</p>',
    ),
    '/a/',
  );
  assert.equal(page.title, 'A & B');
  assert.deepEqual(page.units, [
    { heading: '', blocks: [['', 'はじめ']] },
    { heading: '一つ目', blocks: [['one', "本文'\n続き"]] },
  ]);
});

test('rows and entries with an address of their own are units, and what follows belongs to the section again', () => {
  assert.deepEqual(
    units(
      '<h1>題</h1><h2 id="a">表</h2><table><thead><tr><th>列</th></tr></thead><tr id="row"><th><a class="anchor" href="#row">人数</a></th><td>50人</td></tr></table><ol><li id="age"><h3>年齢</h3><p>条件</p></li></ol><p>あと</p>',
    ),
    [
      { heading: '表', blocks: [['a', 'あと']] },
      { heading: '人数', isBrief: true, blocks: [['row', '50人']] },
      { heading: '年齢', blocks: [['age', '条件']] },
    ],
  );
});

test('of a story every paragraph has its address, and so has what stands aside', () => {
  assert.deepEqual(
    units(
      '<article><h1>題</h1><p>名</p><p id="p1">一<a class="anchor" href="#p1" aria-label="1段落目へのリンク"></a></p><p id="p2">二</p><aside><h2 id="stops">歩み</h2><ol><li>東京</li></ol></aside><p>注</p></article>',
    ),
    [
      {
        heading: '',
        blocks: [
          ['', '名'],
          ['p1', '一'],
          ['p2', '二'],
          ['stops', '歩み\n東京'],
          ['', '注'],
        ],
      },
    ],
  );
});

test('a reading is kept beside the word that it belongs to, and out of the text', () => {
  const page = searchPage(
    html('<h1>題</h1><p><ruby>漠然<rp>（</rp><rt>ばくぜん</rt><rp>）</rp></ruby>とした</p>'),
    '/a/',
  );
  assert.deepEqual(page.readings, [['漠然', 'ばくぜん']]);
  assert.deepEqual(page.units[0]?.blocks, [['', '漠然とした']]);
});

test('the name of a person is known in the other language', () => {
  const data =
    '<script type="application/ld+json">{"about":{"@type":"Person","name":"原 海","alternateName":"HARA Umi"}}</script>';
  assert.deepEqual(searchPage(html('<h1>題</h1>', data), '/a/').readings, [['原 海', 'HARA Umi']]);
});

test('what leads elsewhere, is drawn, filled in, hidden or said of other pages is not read', () => {
  const left = [
    '<nav>案内</nav>',
    '<svg><image href="/a"></image><text>図</text></svg>',
    '<form><label>入力</label></form>',
    '<p hidden>隠す</p>',
    '<ol aria-hidden="true"><li>飾り</li></ol>',
    '<section class="share md"><p>送る</p></section>',
    '<section class="page-foot"><p>出典</p></section>',
    '<article><h3>ほかの人</h3></article>',
    '<a href="#share" aria-label="この話を送る">送る</a>',
    '<button>押す</button>',
  ];
  assert.deepEqual(units(`<h1>題</h1>${left.join('')}<p>本文</p>`), [{ heading: '', blocks: [['', '本文']] }]);
});

test('of a page that only lists others the description is read', () => {
  const page = searchPage(html('<h1>題</h1><p>本文</p>'), '/a/', { isList: true });
  assert.deepEqual(page.units, [{ heading: '', blocks: [['', 'What it is']] }]);
});
