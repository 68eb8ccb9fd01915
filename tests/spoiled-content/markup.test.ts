import { paragraph, replace, replaceInBoth, rewrite } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';

stops('a heading without an id', replace(programme, ' [#history]', ''), {
  'heading-id guide/programme/ja.mdx:23:1': 'a heading without an id',
  'parity guide/programme/en.mdx:23': ['heading 2 [#history]', 'the same as in content/guide/programme/ja.mdx'],
  'parity guide/programme/en.mdx:35': 'the same as in content/guide/programme/ja.mdx:23: heading 2 [#]',
});

stops('a heading whose id is there twice', replaceInBoth('guide/programme', ['[#history]'], ['[#what]']), {
  'heading-id guide/programme/en.mdx:23:1': '[#what] a second time',
  'heading-id guide/programme/ja.mdx:23:1': '[#what] a second time',
});

stops('a heading whose id is in Japanese', replaceInBoth('guide/programme', ['[#history]'], ['[#歩み]']), {
  'heading-id guide/programme/en.mdx:23:1': '[#歩み]',
  'heading-id guide/programme/ja.mdx:23:1': '[#歩み]',
});

stops('an id without its sign', replaceInBoth('guide/programme', ['[#history]'], ['[history]']), {
  'heading-id guide/programme/en.mdx:23:1': 'a heading without an id',
  'heading-id guide/programme/ja.mdx:23:1': 'a heading without an id',
});

stops('an id in wide brackets', replaceInBoth('guide/programme', ['[#history]'], ['［#history］']), {
  'heading-id guide/programme/en.mdx:23:1': 'a heading without an id',
  'heading-id guide/programme/ja.mdx:23:1': 'a heading without an id',
});

stops(
  'a heading of the first level',
  replaceInBoth('guide/programme', ['## これまで', '## The story'], ['# これまで', '# The story']),
  {
    'heading-depth guide/programme/en.mdx:23:1': 'a heading of the first level (#)',
    'heading-depth guide/programme/ja.mdx:23:1': 'a heading of the first level (#)',
  },
);

stops(
  'a way of writing the date that there is not',
  replaceInBoth('guide/programme', ['at="2021-06" date="omit"'], ['at="2021-06" date="none"']),
  {
    'wrong-attribute guide/programme/en.mdx:25:19': '<Fact date="none">',
    'wrong-attribute guide/programme/ja.mdx:25:4': '<Fact date="none">',
  },
);

stops('an expression', paragraph('guide/irc', '{process.env.HOME}'), {
  'code-in-content guide/irc/en.mdx:16:1': 'code in braces: {process.env.HOME}',
  'code-in-content guide/irc/ja.mdx:16:1': 'code in braces: {process.env.HOME}',
});

stops('an expression that is no code at all', paragraph('guide/irc', '{人事センター}', '{the centre}'), {
  'mdx guide/irc/en.mdx:16:1': ['{the centre} in running text', 'no < or { in running text'],
  'code-in-content guide/irc/ja.mdx:16:1': 'code in braces: {人事センター}',
  'japanese-style guide/irc/ja.mdx:16:8': '"{人事センター}"',
});

stops('an expression that hides behind a comment', paragraph('guide/irc', '{/* a */ alert(1) /* b */}'), {
  'code-in-content guide/irc/en.mdx:16:1': 'code in braces: {/* a */ alert(1) /* b */}',
  'code-in-content guide/irc/ja.mdx:16:1': 'code in braces: {/* a */ alert(1) /* b */}',
});

stops('an import', paragraph('guide/irc', "import fs from 'node:fs'"), {
  'code-in-content guide/irc/en.mdx:16:1': 'an import or export',
  'code-in-content guide/irc/ja.mdx:16:1': 'an import or export',
});

stops('an export', paragraph('guide/irc', 'export const a = 1'), {
  'code-in-content guide/irc/en.mdx:16:1': 'an import or export',
  'code-in-content guide/irc/ja.mdx:16:1': 'an import or export',
});

stops(
  'a picture without words',
  replaceInBoth('guide/irc', ['\n<CentreCard />'], ['\n![](desk.png)\n\n<CentreCard />']),
  {
    'picture guide/irc/en.mdx:14:1': 'the picture desk.png without words',
    'picture guide/irc/ja.mdx:14:1': 'the picture desk.png without words',
  },
);

stops(
  'a picture with words',
  replaceInBoth(
    'guide/irc',
    ['\n<CentreCard />'],
    ['\n![机](desk.png)\n\n<CentreCard />', '\n![A desk](desk.png)\n\n<CentreCard />'],
  ),
  { 'picture guide/irc/en.mdx:14:1': 'the picture desk.png', 'picture guide/irc/ja.mdx:14:1': 'the picture desk.png' },
);

stops('marks of two versions that were not joined', replace(programme, '条件は', '<<<<<<< HEAD\n条件は'), {
  'conflict guide/programme/ja.mdx:15:1': '<<<<<<< HEAD',
});

allows(
  'a comment, which nobody reads',
  replaceInBoth(
    'guide/irc',
    ['\n<CentreCard />'],
    ['\n{/* 図はあとで */}\n\n<CentreCard />', '\n{/* a figure later */}\n\n<CentreCard />'],
  ),
);

allows(
  'emphasis and a hard line break',
  paragraph('guide/irc', '**「応募」**の前に\\\n確かめます。', '**“Apply”** only\\\nonce you know.'),
);

allows(
  'a heading below another',
  paragraph('guide/irc', '### 場所 [#place]\n\n駅の近くです。', '### Place [#place]\n\nNear a station.'),
);

stops(
  'marks nested without end',
  rewrite(programme, (text) => `${text}\n${'> '.repeat(5000)}深い\n`),
  { 'mdx guide/programme/ja.mdx': ['marks nested without end', 'no < or { in running text'] },
);

stops(
  'a heading that skips a level',
  replaceInBoth('guide/programme', ['## これまで', '## The story'], ['#### これまで', '#### The story']),
  { 'skipped-level guide/programme/en.mdx:23:1': '####', 'skipped-level guide/programme/ja.mdx:23:1': '####' },
);

stops(
  'a heading without a space',
  replaceInBoth('guide/programme', ['## これまで', '## The story'], ['##これまで', '##The story']),
  {
    'leftover-mark guide/programme/en.mdx:23:1': '"##The"',
    'leftover-mark guide/programme/ja.mdx:23:1': '"##これまでの歩み"',
    'japanese-style guide/programme/ja.mdx:23:10': '"##これまでの歩み [#history]"',
    'japanese-style guide/programme/ja.mdx:23:20': '"##これまでの歩み [#history]"',
  },
);

stops(
  'a heading with a wide sign',
  replaceInBoth('guide/programme', ['## これまで', '## The story'], ['＃＃ これまで', '＃＃ The story']),
  {
    'leftover-mark guide/programme/en.mdx:23:1': '"＃＃ The"',
    'leftover-mark guide/programme/ja.mdx:23:1': '"＃＃ これまでの歩み"',
    'japanese-style guide/programme/ja.mdx:23:11': '"＃＃ これまでの歩み [#history]"',
    'japanese-style guide/programme/ja.mdx:23:21': '"＃＃ これまでの歩み [#history]"',
  },
);

stops(
  'a table with a cell too many',
  replaceInBoth(
    'guide/routes',
    ['| 外務省 |', '| The ministry |'],
    ['| 外務省 | 内閣 |', '| The ministry | The cabinet |'],
  ),
  { 'table-cell guide/routes/en.mdx:25:1': '5 cells', 'table-cell guide/routes/ja.mdx:25:1': '5 cells' },
);

stops('a table without the line under its head', replaceInBoth('guide/routes', ['| --- | --- | --- | --- |\n'], ['']), {
  'leftover-mark guide/routes/en.mdx:21:1': '"| Aspect | vacancy | jpo | ypp |"',
  'japanese-style guide/routes/ja.mdx:21:1': '"| 比べる点 | vacancy | jpo | ypp |"',
  'leftover-mark guide/routes/ja.mdx:21:1': '"| 比べる点 | vacancy | jpo | ypp |"',
  'japanese-style guide/routes/ja.mdx:24:70': '"r-years" at="2021" />載る |"',
});

stops(
  'a table in wide bars',
  replaceInBoth(
    'guide/routes',
    ['| 年齢 | ポストごと |', '| Age | By the post |'],
    ['｜年齢｜ポストごと｜', '｜Age｜By the post｜'],
  ),
  { 'table-cell guide/routes/en.mdx:23:1': '2 cells', 'table-cell guide/routes/ja.mdx:23:1': '2 cells' },
);

stops('struck-through text', paragraph('guide/irc', '受付は月曜~金曜と、土曜~日曜です。', 'Open ~Monday~ to Friday.'), {
  'unused-mark guide/irc/en.mdx:16:6': 'text that ~ strikes through',
  'unused-mark guide/irc/ja.mdx:16:6': 'text that ~ strikes through',
});

stops('a rule across the page', paragraph('guide/irc', '***'), {
  'unused-markup guide/irc/en.mdx:16:1': 'a rule (---)',
  'unused-markup guide/irc/ja.mdx:16:1': 'a rule (---)',
});

stops('a list to tick off', paragraph('guide/irc', '- [ ] 応募する', '- [ ] Apply'), {
  'unused-mark guide/irc/en.mdx:16:1': '- [ ]',
  'unused-mark guide/irc/ja.mdx:16:1': '- [ ]',
});

stops('literal signs of emphasis', paragraph('guide/irc', '**「応募」 **です。', '**apply **now.'), {
  'leftover-mark guide/irc/en.mdx:16:1': '"**"',
  'leftover-mark guide/irc/ja.mdx:16:1': '"**"',
  'japanese-style guide/irc/ja.mdx:16:7': '"**「応募」 **です。"',
});

stops('a link with wide brackets', paragraph('guide/irc', '［道］（/routes/）です。', '［route］（/routes/）.'), {
  'leftover-mark guide/irc/en.mdx:16:1': '"［route］（/routes/）"',
  'odd-character guide/irc/en.mdx:16:8': 'Japanese punctuation: （',
  'leftover-mark guide/irc/ja.mdx:16:1': '"［道］（/routes/）"',
});

stops(
  'a link with a space before its address',
  paragraph('guide/irc', '[道] (/routes/)です。', '[route] (/routes/).'),
  {
    'leftover-mark guide/irc/en.mdx:16:1': '"[route] (/routes/)"',
    'leftover-mark guide/irc/ja.mdx:16:1': '"[道] (/routes/)"',
    'japanese-style guide/irc/ja.mdx:16:3': '"[道] (/routes/)です。"',
    'japanese-style guide/irc/ja.mdx:16:4': '"[道] (/routes/)です。"',
  },
);

stops('a figure on a line of its own', paragraph('guide/irc', '<Fact id="term-years" at="2019" />'), {
  'misplaced-component guide/irc/en.mdx:16:1': '<Fact> on a line of its own',
  'misplaced-component guide/irc/ja.mdx:16:1': '<Fact> on a line of its own',
});
allows(
  'a paragraph that is indented, which makes no code block',
  paragraph('guide/irc', '    字下げした段落です。', '    A paragraph that is indented.'),
);
