import { paragraph, replace, replaceInBoth, rewrite } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';
const chart = ['<StaffChart />'];

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
  'a fact that is not closed',
  replace(programme, '<Fact id="hired-share" at="2019" />', '<Fact id="hired-share" at="2019">'),
  {
    'mdx guide/programme/ja.mdx:33:8': [
      '<Fact id="hired-share" at="2019">, which is not closed',
      'a component closed by its own / as in <Name />, or by </Name> after what stands in it',
    ],
  },
);

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

stops('a reading that is no kana', replace(programme, 'reading="きりしま"', 'reading="Kirishima"'), {
  'wrong-attribute guide/programme/ja.mdx:29:12': '<Ruby reading="Kirishima">',
});

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
    'misplaced-component eligibility/age/en.mdx:13:1': '<CriteriaList> in a criterion',
    'misplaced-component eligibility/age/ja.mdx:13:1': '<CriteriaList> in a criterion',
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

allows(
  'a note in a testimonial',
  paragraph('testimonials/tono-minato', '<Note>\n\n注です。\n\n</Note>', '<Note>\n\nA note.\n\n</Note>'),
);

stops('a component with wide brackets', replaceInBoth('guide/programme', chart, ['＜StaffChart /＞']), {
  'leftover-mark guide/programme/en.mdx:35:1': '"＜StaffChart /＞"',
  'leftover-mark guide/programme/ja.mdx:35:1': '"＜StaffChart /＞"',
});

stops(
  'a comparison of routes whose columns have names',
  replace('guide/routes/ja.mdx', 'vacancy | jpo', '空席公募 | jpo'),
  { 'route-table guide/routes/ja.mdx:21:1': ['"空席公募 | jpo | ypp"', 'vacancy | jpo | ypp'] },
);

stops(
  'a comparison that lacks one of the routes',
  rewrite('data/routes.yaml', (text) => text + text.replace(/[^]*\n(?=ypp:)/, '').replace('ypp:', 'loan:')),
  {
    'route-table guide/routes/en.mdx:21:1': ['"vacancy | jpo | ypp"', 'vacancy | jpo | ypp | loan'],
    'route-table guide/routes/ja.mdx:21:1': ['"vacancy | jpo | ypp"', 'vacancy | jpo | ypp | loan'],
  },
);
