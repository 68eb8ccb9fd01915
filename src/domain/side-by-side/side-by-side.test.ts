import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide } from './side-by-side.ts';

/** Both languages of a text, with a short look: `r` for a row, `h` and `t` for the second language of headings and text. */
function both(ja: string, en: string): string {
  return sideBySide(
    { ja, en },
    {
      names: { ja: 'content/guide/x/ja.mdx', en: 'content/guide/x/en.mdx' },
      address: (href) => href.replace(/^(?:\/en)?\/(?=programme)/, '/bilingual/'),
      row: 'r',
      second: (tagName) => (/^h\d$/.test(tagName) ? 'h' : 't'),
    },
  );
}

const row = (ja: string, en: string, look = 't') =>
  `<span class="r"><span lang="ja">${ja}</span><span class="${look}" lang="en">${en}</span></span>`;

test('a block has the words of both languages in it, Japanese first, each with its language', () => {
  assert.equal(both('<p>道</p>', '<p>A way</p>'), `<p>${row('道', 'A way')}</p>`);
  assert.equal(
    both('<p>道は<b>遠い</b></p>\n<p>次</p>', '<p>It is <b>far</b></p><p>Next</p>'),
    `<p>${row('道は<b>遠い</b>', 'It is <b>far</b>')}</p><p>${row('次', 'Next')}</p>`,
  );
});

test('a section is one heading with one address', () => {
  assert.equal(
    both(
      '<h2 id="a" tabindex="-1"><a class="anchor" href="#a">道</a></h2>',
      '<h2 id="a" tabindex="-1"><a class="anchor" href="#a">Way</a></h2>',
    ),
    `<h2 id="a" tabindex="-1"><a class="anchor" href="#a">${row('道', 'Way', 'h')}</a></h2>`,
  );
});

test('a paragraph keeps its one link to itself', () => {
  assert.equal(
    both(
      '<p id="p1">道<a href="#p1" aria-label="リンク"></a></p>',
      '<p id="p1">Way<a href="#p1" aria-label="Link"></a></p>',
    ),
    `<p id="p1">${row('道', 'Way')}<a href="#p1" aria-label="リンク / Link"></a></p>`,
  );
});

test('lists and tables are there once, item by item and cell by cell', () => {
  assert.equal(
    both('<ol><li>一<li>二</ol>', '<ol><li>One<li>Two</ol>'),
    `<ol><li>${row('一', 'One')}</li><li>${row('二', 'Two')}</li></ol>`,
  );
  assert.equal(
    both(
      '<table><tbody><tr><td data-label="年">2019</td><td>道</td></tr></tbody></table>',
      '<table><tbody><tr><td data-label="Year">2019</td><td>Way</td></tr></tbody></table>',
    ),
    `<table><tbody><tr><td data-label="年 / Year">2019</td><td>${row('道', 'Way')}</td></tr></tbody></table>`,
  );
});

test('an item that is made of other blocks in each language is set beside its counterpart as a whole', () => {
  assert.equal(
    both('<ul><li><p>道</p><p>町</p></li></ul>', '<ul><li>Way</li></ul>'),
    '<ul><li><div class="r"><div lang="ja"><p>道</p><p>町</p></div><div class="t" lang="en">Way</div></div></li></ul>',
  );
  assert.equal(
    both('<ol start="2"><li>道</li></ol>', '<ol><li>Way</li></ol>'),
    `<ol start="2"><li>${row('道', 'Way')}</li></ol>`,
  );
  assert.equal(
    both('<ol><li>道</li></ol>', '<ol start="2"><li>Way</li></ol>'),
    `<ol><li>${row('道', 'Way')}</li></ol>`,
  );
});

test('a drawing is there once, with the words of both languages in one line', () => {
  assert.equal(
    both(
      '<svg aria-label="図"><text x="1">二月</text><text>2019</text></svg>',
      '<svg aria-label="Chart"><text x="1">Feb</text><text>2019</text></svg>',
    ),
    '<svg aria-label="図 / Chart"><text x="1">二月 / <tspan lang="en">Feb</tspan></text><text>2019</text></svg>',
  );
  assert.equal(both('<img src="a" alt="図">', '<img src="a" alt="Chart">'), '<img src="a" alt="図 / Chart">');
});

test('what controls or leads elsewhere from a list of links says both in one line, with its marks once', () => {
  assert.equal(
    both('<details><summary>表</summary><p>道</p></details>', '<details><summary>Table</summary><p>Way</p></details>'),
    `<details><summary>表 / <span lang="en">Table</span></summary><p>${row('道', 'Way')}</p></details>`,
  );
  const crumb = (href: string, words: string) =>
    `<nav><ol><li><a href="${href}">${words}</a><span aria-hidden="true">›</span></li></ol></nav>`;
  assert.equal(
    both(crumb('/programme/', '制度'), crumb('/en/programme/', 'Programme')),
    crumb('/bilingual/programme/', '制度 / <span lang="en">Programme</span>'),
  );
});

test('a link stays with both languages where there is such a page, and where it says so it leads to one', () => {
  assert.equal(
    both('<p>道は<a href="/programme/#a">制度</a></p>', '<p>See <a href="/en/programme/#a">programme</a></p>'),
    `<p>${row('道は<a href="/bilingual/programme/#a">制度</a>', 'See <a href="/bilingual/programme/#a">programme</a>')}</p>`,
  );
  const one = (href: string, lang: string) => `<p><a href="${href}" hreflang="${lang}">X</a></p>`;
  assert.match(both(one('/programme/', 'ja'), one('/en/programme/', 'en')), /"\/programme\/".*"\/en\/programme\/"/);
});

test('a button says both in one line', () => {
  assert.equal(
    both('<p><button>刷る</button></p>', '<p><button>Print</button></p>'),
    '<p><button>刷る / <span lang="en">Print</span></button></p>',
  );
});

test('what the page’s script says is said once', () => {
  const foot = (date: string, locale: string) =>
    `<p><b>example.org</b><br><span data-printed="${date}" data-locale="${locale}"></span></p>`;
  assert.equal(both(foot('{date}に印刷', 'ja-JP'), foot('Printed {date}', 'en-GB')), foot('{date}に印刷', 'ja-JP'));
});

test('words that are alike are there once', () => {
  assert.equal(both('<ul><li>WFP</li></ul>', '<ul><li>WFP</li></ul>'), '<ul><li>WFP</li></ul>');
});

test('a block without its counterpart is refused, with both texts, the section and both blocks', () => {
  const section = '<h2 id="b">x</h2>';
  for (const [ja, en] of [
    ['<p>道</p><p>町</p>', '<p>Way</p>'],
    ['<p>町</p>', '<ul><li>Town</li></ul>'],
    ['<p id="p1">町</p>', '<p id="p2">Town</p>'],
    ['<ul><li>町</li></ul>', '<ul></ul>'],
    ['<p>町</p>', '<ul><li>Town &#38; country</li></ul>'],
  ] as const) {
    assert.throws(
      () => both(section + ja, section + en),
      (error: Error) =>
        error instanceof RangeError &&
        ['content/guide/x/ja.mdx', 'content/guide/x/en.mdx', '#b', '町'].every((part) =>
          error.message.includes(part),
        ) &&
        !error.message.includes('&#'),
      ja,
    );
  }
});
