import { all, paragraph, replace, replaceInBoth, rewrite } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';
const chart = ['<StaffChart />'];

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

stops('a component that is not closed', replace(programme, '</Note>', ''), {
  'mdx guide/programme/ja.mdx:17:1': [
    '<Note>, which is not closed',
    'a component closed by its own / as in <Name />, or by </Name> after what stands in it',
  ],
});

stops('a component that is closed twice', replace(programme, '</Note>', '</Note>\n\n</Note>'), {
  'mdx guide/programme/ja.mdx:23:1': [
    '</Note> without its beginning',
    'a component closed by its own / as in <Name />, or by </Name> after what stands in it',
  ],
});

stops('an unknown component', replaceInBoth('guide/programme', chart, ['<StafChart />']), {
  'unknown-component guide/programme/en.mdx:35:1': ['<StafChart>', 'StaffChart'],
  'unknown-component guide/programme/ja.mdx:35:1': ['<StafChart>', 'StaffChart'],
});

stops('a component in small letters', replaceInBoth('guide/programme', chart, ['<staffchart />']), {
  'unknown-component guide/programme/en.mdx:35:1': ['<staffchart>', 'StaffChart'],
  'unknown-component guide/programme/ja.mdx:35:1': ['<staffchart>', 'StaffChart'],
});

stops('a script', paragraph('guide/irc', '<script>alert(1)</script>'), {
  'unknown-component guide/irc/en.mdx:16:1': '<script>',
  'unknown-component guide/irc/ja.mdx:16:1': '<script>',
});

stops('a style', paragraph('guide/irc', '<style>.a</style>'), {
  'unknown-component guide/irc/en.mdx:16:1': '<style>',
  'unknown-component guide/irc/ja.mdx:16:1': '<style>',
});

stops(
  'a line break of HTML',
  replaceInBoth('guide/irc', ['開けます。', 'as well.'], ['開けます。<br>', 'as well.<br>']),
  {
    'mdx guide/irc/en.mdx:12:83': ['<br>, a tag of HTML', 'paragraphs with an empty line between them'],
    'mdx guide/irc/ja.mdx:12:51': ['<br>, a tag of HTML', 'paragraphs with an empty line between them'],
  },
);

stops(
  'a line break of HTML that is closed',
  replaceInBoth('guide/irc', ['開けます。', 'as well.'], ['開けます。<br />', 'as well.<br />']),
  { 'unknown-component guide/irc/en.mdx:12:83': '<br>', 'unknown-component guide/irc/ja.mdx:12:51': '<br>' },
);

stops('bold text of HTML', replaceInBoth('guide/irc', ['QRコード', 'QR code'], ['<b>QRコード</b>', '<b>QR code</b>']), {
  'unknown-component guide/irc/en.mdx:12:67': '<b>',
  'unknown-component guide/irc/ja.mdx:12:38': '<b>',
});

stops('a comment of HTML', replace(programme, '## これまで', '<!-- あとで直す -->\n\n## これまで'), {
  'mdx guide/programme/ja.mdx:23:1': ['a comment of HTML, <!-- -->', 'a comment between {/* and */}'],
});

stops('a comparison that reads like a tag', replace(programme, '若手', '若手（<38歳）'), {
  'japanese-style guide/programme/ja.mdx:4:1 lead': '"若手（<38歳）の日本人を、外務省が国際機関へ送り出す制度です。"',
  'number-in-prose guide/programme/ja.mdx:4:1 lead': ['"38歳"', '{age-limit@2019}'],
});

stops('a picture of HTML with an event handler', paragraph('guide/irc', '<img src="x" onerror="alert(1)" />'), {
  'unknown-component guide/irc/en.mdx:16:1': '<img>',
  'unknown-component guide/irc/ja.mdx:16:1': '<img>',
});

stops(
  'an event handler on a component of the guide',
  replaceInBoth('guide/programme', chart, ['<StaffChart onclick="alert(1)" />']),
  {
    'unknown-attribute guide/programme/en.mdx:35:1': 'onclick on <StaffChart>',
    'unknown-attribute guide/programme/ja.mdx:35:1': 'onclick on <StaffChart>',
  },
);

stops('an attribute that is code', replaceInBoth('guide/programme', chart, ['<StaffChart {...globalThis} />']), {
  'code-in-content guide/programme/en.mdx:35:1': '<StaffChart …{…}>',
  'code-in-content guide/programme/ja.mdx:35:1': '<StaffChart …{…}>',
});

stops('an attribute in braces', replaceInBoth('guide/selection', ['year="2019"'], ['year={2019}']), {
  'code-in-content guide/selection/en.mdx:25:37': '<Window …{…}>',
  'code-in-content guide/selection/ja.mdx:25:8': '<Window …{…}>',
});

stops('an attribute without quotes', replace(programme, 'id="hired-share"', 'id=hired-share'), {
  'mdx guide/programme/ja.mdx:33:8': [
    '<Fact id=hired-share at="2019" /> with a value that has no quotes',
    '<Fact id="hired-share" at="2019" />',
  ],
});

stops('an attribute in curly quotes', replace(programme, 'id="hired-share"', 'id=“hired-share”'), {
  'mdx guide/programme/ja.mdx:33:8': [
    '<Fact id=“hired-share” at="2019" /> with quotes that are not straight',
    '<Fact id="hired-share" at="2019" />',
  ],
});

stops(
  'a mistyped attribute',
  replaceInBoth('guide/programme', ['<Fact id="hired-share" at='], ['<Fact id="hired-share" on=']),
  {
    'unknown-attribute guide/programme/en.mdx:33:20': ['on on <Fact>', 'id'],
    'unknown-attribute guide/programme/ja.mdx:33:8': ['on on <Fact>', 'id'],
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

stops(
  'a fact that is not closed',
  replace(programme, '<Fact id="hired-share" at="2019" />', '<Fact id="hired-share" at="2019">'),
  {
    'mdx guide/programme/ja.mdx:33:8': [
      '<Fact id="hired-share" at="2019">, which is not closed',
      'a component closed by its own / as in <Name />, or by </Name> after what stands in it',
    ],
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

stops(
  'a fact in braces in running text',
  paragraph('guide/irc', '期間は{term-years}です。', 'The term is {term-years}.'),
  {
    'code-in-content guide/irc/en.mdx:16:13': ['code in braces: {term-years}', '<Fact id="term-years" />'],
    'code-in-content guide/irc/ja.mdx:16:4': ['code in braces: {term-years}', '<Fact id="term-years" />'],
  },
);

stops('a brace that is not closed', replace(programme, '若手の日本人を', '{若手の日本人を'), {
  'yaml guide/programme/ja.mdx:5:1': [
    'a line that is indented by too few or too many spaces, or a bracket that is not closed',
    '"field',
  ],
});

stops('a brace that is not closed in the text', replace(programme, '条件は', '{条件は'), {
  'mdx guide/programme/ja.mdx:35:1': [
    '<StaffChart /, which is not closed',
    'a component closed by its own / as in <Name />, or by </Name> after what stands in it',
  ],
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

stops('a reading that is no kana', replace(programme, 'reading="きりしま"', 'reading="Kirishima"'), {
  'wrong-attribute guide/programme/ja.mdx:29:12': '<Ruby reading="Kirishima">',
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

stops(
  'a footnote',
  paragraph('guide/irc', '注があります。[^1]\n\n[^1]: 注です。', 'There is a note.[^1]\n\n[^1]: A note.'),
  {
    'code-in-content guide/irc/en.mdx:16:17': 'a footnote',
    'code-in-content guide/irc/en.mdx:18:1': 'a footnote',
    'code-in-content guide/irc/ja.mdx:16:8': 'a footnote',
    'code-in-content guide/irc/ja.mdx:18:1': 'a footnote',
  },
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
  { 'table-cell guide/routes/en.mdx:23:1': '5 cells', 'table-cell guide/routes/ja.mdx:23:1': '5 cells' },
);

stops('a table without the line under its head', replaceInBoth('guide/routes', ['| --- | --- | --- | --- |\n'], ['']), {
  'leftover-mark guide/routes/en.mdx:19:1': '"| Aspect | Vacancy | JPO Programme | YPP |"',
  'japanese-style guide/routes/ja.mdx:19:1': '"| 比べる点 | 空席公募 | JPO派遣制度 | YPP |"',
  'leftover-mark guide/routes/ja.mdx:19:1': '"| 比べる点 | 空席公募 | JPO派遣制度 | YPP |"',
  'japanese-style guide/routes/ja.mdx:22:70': '"r-years" at="2021" />載る |"',
});

stops(
  'a table in wide bars',
  replaceInBoth(
    'guide/routes',
    ['| 年齢 | ポストごと |', '| Age | By the post |'],
    ['｜年齢｜ポストごと｜', '｜Age｜By the post｜'],
  ),
  { 'table-cell guide/routes/en.mdx:21:1': '2 cells', 'table-cell guide/routes/ja.mdx:21:1': '2 cells' },
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

stops(
  'a component in the wrong place: a chart in a testimonial',
  paragraph('testimonials/tono-minato', '<StaffChart />'),
  {
    'misplaced-component testimonials/tono-minato/en.mdx:18:1': '<StaffChart> in a testimonial',
    'misplaced-component testimonials/tono-minato/ja.mdx:18:1': '<StaffChart> in a testimonial',
  },
);

stops(
  'a component in the wrong place: a criterion with the list of all',
  paragraph('eligibility/age', '<CriteriaList />'),
  {
    'misplaced-component eligibility/age/en.mdx:10:1': '<CriteriaList> in a criterion',
    'misplaced-component eligibility/age/ja.mdx:10:1': '<CriteriaList> in a criterion',
  },
);

stops(
  'the list of criteria twice on a page',
  replaceInBoth('guide/eligibility', ['<SelfCheck />'], ['<SelfCheck />\n\n<CriteriaList />']),
  {
    'repeated-component guide/eligibility/en.mdx:22:1': '<CriteriaList>',
    'repeated-component guide/eligibility/ja.mdx:22:1': '<CriteriaList>',
  },
);

stops(
  'a chart in the middle of a sentence',
  replaceInBoth(
    'guide/programme',
    ['保証されません。', 'is not guaranteed.'],
    ['保証されません<StaffChart />。', 'is not guaranteed <StaffChart />.'],
  ),
  {
    'misplaced-component guide/programme/en.mdx:19:34': '<StaffChart> inside a sentence',
    'repeated-component guide/programme/en.mdx:35:1': '<StaffChart>',
    'misplaced-component guide/programme/ja.mdx:19:13': '<StaffChart> inside a sentence',
    'repeated-component guide/programme/ja.mdx:35:1': '<StaffChart>',
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

allows(
  'a note in a testimonial',
  paragraph('testimonials/tono-minato', '<Note>\n\n注です。\n\n</Note>', '<Note>\n\nA note.\n\n</Note>'),
);

stops('a component with wide brackets', replaceInBoth('guide/programme', chart, ['＜StaffChart /＞']), {
  'leftover-mark guide/programme/en.mdx:35:1': '"＜StaffChart /＞"',
  'leftover-mark guide/programme/ja.mdx:35:1': '"＜StaffChart /＞"',
});
