import { paragraph, replace, replaceInBoth, rewrite } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';
const chart = ['<StaffChart />'];

stops('a heading without an id', replace(programme, ' [#history]', ''), {
  'parity guide/programme/en.mdx:23': ['heading 2 [#history]', 'the same as in content/guide/programme/ja.mdx'],
  'parity guide/programme/en.mdx:35': 'the same as in content/guide/programme/ja.mdx:23: heading 2 [#]',
  'heading-id guide/programme/ja.mdx:23:1': 'a heading without an id',
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
    'Expected a closing tag for `<Note>`',
    'every <Component> closed, and no { or < in running text',
  ],
});

stops('a component that is closed twice', replace(programme, '</Note>', '</Note>\n\n</Note>'), {
  'mdx guide/programme/ja.mdx:23:2': [
    'Unexpected closing slash `/` in tag, expected an open tag first',
    'every <Component> closed, and no { or < in running text',
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
    'mdx guide/irc/en.mdx:12:83': [
      'Expected a closing tag for `<br>` before the end of `paragraph`',
      'every <Component> closed, and no { or < in running text',
    ],
    'mdx guide/irc/ja.mdx:12:51': [
      'Expected a closing tag for `<br>` before the end of `paragraph`',
      'every <Component> closed, and no { or < in running text',
    ],
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
  'mdx guide/programme/ja.mdx:23:2': [
    'Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)',
    'every <Component> closed, and no { or < in running text',
  ],
});

stops('a comparison that reads like a tag', replace(programme, '若手', '若手（<38歳）'), {
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
  'mdx guide/programme/ja.mdx:33:17': [
    'Unexpected character `h` (U+0068) before attribute value, expected a character that can start an attribute value, such as `"`, `\'`, or `{`',
    'every <Component> closed, and no { or < in running text',
  ],
});

stops('an attribute in curly quotes', replace(programme, 'id="hired-share"', 'id=“hired-share”'), {
  'mdx guide/programme/ja.mdx:33:17': [
    'Unexpected character `“` (U+201C) before attribute value, expected a character that can start an attribute value, such as `"`, `\'`, or `{`',
    'every <Component> closed, and no { or < in running text',
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
      'Expected a closing tag for `<Fact>` before the end of `paragraph`',
      'every <Component> closed, and no { or < in running text',
    ],
  },
);

stops('an expression', paragraph('guide/irc', '{process.env.HOME}'), {
  'code-in-content guide/irc/en.mdx:16:1': 'code in braces',
  'code-in-content guide/irc/ja.mdx:16:1': 'code in braces',
});

stops('an expression that is no code at all', paragraph('guide/irc', '{人事センター}', '{the centre}'), {
  'mdx guide/irc/en.mdx:16:5': [
    'Could not parse expression with acorn',
    'every <Component> closed, and no { or < in running text',
  ],
  'code-in-content guide/irc/ja.mdx:16:1': 'code in braces',
});

stops(
  'a fact in braces in running text',
  paragraph('guide/irc', '期間は{term-years}です。', 'The term is {term-years}.'),
  {
    'code-in-content guide/irc/en.mdx:16:13': 'code in braces',
    'code-in-content guide/irc/ja.mdx:16:4': 'code in braces',
  },
);

stops('a brace that is not closed', replace(programme, '若手の日本人を', '{若手の日本人を'), {
  'yaml guide/programme/ja.mdx:5:1': [
    'a line that is indented by too few or too many spaces, or a bracket that is not closed',
    '"field',
  ],
});

stops('a brace that is not closed in the text', replace(programme, '条件は', '{条件は'), {
  'mdx guide/programme/ja.mdx:36:1': [
    'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    'every <Component> closed, and no { or < in running text',
  ],
});

stops('an expression that hides behind a comment', paragraph('guide/irc', '{/* a */ alert(1) /* b */}'), {
  'code-in-content guide/irc/en.mdx:16:1': 'code in braces',
  'code-in-content guide/irc/ja.mdx:16:1': 'code in braces',
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
  'mdx guide/programme/ja.mdx:15:2': [
    'Unexpected character `<` (U+003C) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
    'every <Component> closed, and no { or < in running text',
  ],
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
  { 'parity guide/programme/en.mdx:35': 'the same as in content/guide/programme/ja.mdx:37: quotation' },
);
