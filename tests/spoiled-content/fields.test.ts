import { all, replace, rewrite, write } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const tono = 'testimonials/tono-minato/person.yaml';
const programme = 'guide/programme/ja.mdx';
const facts = 'data/facts.yaml';

stops('a missing field', replace('data/sources.yaml', "  reviewBy: '2027-11-30'\n", ''), {
  'missing-field data/sources.yaml:1:1 bluebook-2019.reviewBy':
    'text (in quotes where it is a number or has a colon): Day by which somebody should read it again',
});

stops(
  'a label in one language only',
  replace(facts, 'ja: 一年に派遣される人数, en: People sent in a year', 'ja: 一年に派遣される人数'),
  { 'missing-language data/facts.yaml:2:3 annual-dispatch.label.en': 'the English text' },
);

stops('a note in English only', replace(facts, '    ja: 年度は4月に始まります。\n', ''), {
  'missing-language data/facts.yaml:15:3 dispatched-in-year.note.ja': 'the Japanese text',
});

stops('a field that does not exist', replace('testimonials/tono-minato/ja.mdx', 'photo:', 'photograph:'), {
  'missing-field testimonials/tono-minato/ja.mdx:2:1 photo':
    'text (in quotes where it is a number or has a colon): Description of the photograph in the source',
  'unknown-field testimonials/tono-minato/ja.mdx:6:1 photograph': 'a field "photograph"',
});

stops('a mistyped field of data', replace('data/organizations.yaml', 'name: ', 'nam: '), {
  'unknown-field data/organizations.yaml:2:3 wlo.nam': ['a field "nam"', 'name'],
});

stops('a mistyped field of a window', replace('data/windows.yaml', 'closes: ', 'closess: '), {
  'unknown-field data/windows.yaml:4:3 2019.closess': ['a field "closess"', 'closes'],
});

stops('a field with a capital', replace(programme, 'title:', 'Title:'), {
  'unknown-field guide/programme/ja.mdx:2:1 Title': ['a field "Title"', 'title'],
});

stops('a field in Japanese', replace(programme, 'title:', '題:'), {
  'missing-field guide/programme/ja.mdx:2:1 title':
    'text (in quotes where it is a number or has a colon): Title of the page',
  'unknown-field guide/programme/ja.mdx:2:1 題': 'a field "題"',
});

stops('a field of another kind of text', replace(programme, 'updated:', 'photo: 写真\nupdated:'), {
  'unknown-field guide/programme/ja.mdx:5:1 photo': 'a field "photo"',
});

stops('a field of a value mistyped', replace(facts, '    hedge: about', '    hegde: about'), {
  'unknown-field data/facts.yaml:8:7 annual-dispatch.history[0].hegde': ['a field "hegde"', 'hedge'],
});

stops(
  'a place that is text where both languages belong',
  replace(facts, 'place: { ja: 本文, en: main text }', 'place: 本文'),
  { 'wrong-value data/facts.yaml:10:7 annual-dispatch.history[0].place': ['"本文"', '{ ja: 本文, en: … }'] },
);

stops('a value of the wrong type', replace(tono, 'order: 1', 'order: first'), {
  'wrong-value testimonials/tono-minato/person.yaml:1:1 order': ['"first"', 'a number'],
});

stops('a position of nought', replace(tono, 'order: 1', 'order: 0'), {
  'wrong-value testimonials/tono-minato/person.yaml:1:1 order': ['0', 'at least 1'],
});

stops('a value that is not among those there are', replace(facts, 'hedge: in-principle', 'hedge: in-principal'), {
  'wrong-value data/facts.yaml:46:7 term-years.history[0].hedge': ['"in-principal"', 'in-principle'],
});

stops('a topic that the guide does not have', replace(facts, 'topic: staff', 'topic: people'), {
  'wrong-value data/facts.yaml:114:3 japanese-staff.topic': [
    '"people"',
    'one of programme, eligibility, selection, routes, staff, testimonials',
  ],
});

stops('a unit in Japanese', replace(facts, 'unit: people', 'unit: 人'), {
  'wrong-value data/facts.yaml:4:3 annual-dispatch.unit': [
    '"人"',
    'one of people, years, age, year, anniversary, posts',
  ],
});

stops('a list where text belongs', replace(programme, 'title: 制度のあらまし', 'title: [制度の, あらまし]'), {
  'wrong-value guide/programme/ja.mdx:2:1 title': [
    '["制度の","あらまし"]',
    'text (in quotes where it is a number or has a colon)',
  ],
});

stops(
  'text where a list belongs',
  replace('testimonials/sunahara-kotoha/ja.mdx', '\n  - 砂丘から、港へ', ' 砂丘から、港へ'),
  { 'wrong-value testimonials/sunahara-kotoha/ja.mdx:2:1 title': ['"砂丘から、港へ"', '- 砂丘から、港へ'] },
);

stops('a title of three lines', replace('testimonials/tono-minato/ja.mdx', '  - 次の世代へ', '  - 次の\n  - 世代へ'), {
  'wrong-value testimonials/tono-minato/ja.mdx:2:1 title': ['["湖の水を、","次の","世代へ"]', 'at most 2 lines'],
});

stops('a value with a comma', replace(facts, 'value: 741', 'value: 7,410'), {
  'wrong-value data/facts.yaml:129:7 japanese-staff.history[1].value': ['"7,410"', '7410'],
});

stops('a value in quotes', replace(facts, 'value: 741', "value: '741'"), {
  'wrong-value data/facts.yaml:129:7 japanese-staff.history[1].value': ['"741"', '741'],
});

stops('a value with its unit', replace(facts, 'value: 741', 'value: 741人'), {
  'wrong-value data/facts.yaml:129:7 japanese-staff.history[1].value': ['"741人"', '741'],
});

stops('a value in wide digits', replace(facts, 'value: 741', 'value: ７４１'), {
  'wrong-value data/facts.yaml:129:7 japanese-staff.history[1].value': ['"７４１"', '741'],
});

stops('a value that is left empty', replace(facts, 'value: 741', 'value:'), {
  'wrong-value data/facts.yaml:129:7 japanese-staff.history[1].value':
    'A number, a range, tenths (7 is 70%), or a part of a whole',
});

stops('a value below nought', replace(facts, 'value: 741', 'value: -741'), {
  'wrong-value data/facts.yaml:129:7 japanese-staff.history[1].value': ['-741', 'at least 1'],
});

stops('a value with a fraction', replace(facts, 'value: 741', 'value: 74.1'), {
  'wrong-value data/facts.yaml:129:7 japanese-staff.history[1].value': [
    '74.1',
    'A number, a range, tenths (7 is 70%), or a part of a whole',
  ],
});

stops('a share of more than ten tenths', replace(facts, 'tenths: 6', 'tenths: 60'), {
  'wrong-value data/facts.yaml:35:16 hired-share.history[0].value.tenths': ['60', 'at most 10'],
});

stops('a part that is more than its whole', replace(facts, 'part: 331, whole: 788', 'part: 788, whole: 331'), {
  'wrong-value data/facts.yaml:164:16 former-jpo-share.history[1].value.part': ['788', 'no more than whole'],
});

stops('a range that ends before it begins', replace(facts, 'min: 40, max: 45', 'min: 45, max: 40'), {
  'wrong-value data/facts.yaml:7:25 annual-dispatch.history[0].value.max': ['40', 'more than min'],
});

stops(
  'a fact without a value',
  rewrite(facts, (text) => text.replace(/(staff-target:[\s\S]*?)history:[\s\S]*?(?=tono)/, '$1history: []\n')),
  { 'wrong-value data/facts.yaml:172:3 staff-target.history': ['[]', 'at least 1 lines'] },
);

stops('text in front of the data', replace(facts, 'annual-dispatch:\n  label', 'annual-dispatch: x\n  label'), {
  'yaml data/facts.yaml:1:18': ['a text with ": " in it; put quotes around it', '"field'],
  'yaml data/facts.yaml:3:1': [
    'a line that is indented by too few or too many spaces, or a bracket that is not closed',
    '"field',
  ],
  'yaml data/facts.yaml:4:1': [
    'a line that is indented by too few or too many spaces, or a bracket that is not closed',
    '"field',
  ],
  'yaml data/facts.yaml:5:1': [
    'a line that is indented by too few or too many spaces, or a bracket that is not closed',
    '"field',
  ],
});

stops('a date that does not exist', replace('data/windows.yaml', "closes: '2021-02-26'", "closes: '2021-02-30'"), {
  'wrong-value data/windows.yaml:15:3 2021.closes': ['"2021-02-30"', 'a day that exists, as YYYY-MM-DD'],
});

stops('a date in the order of another country', replace(programme, "updated: '2026-11-24'", "updated: '24/11/2026'"), {
  'wrong-value guide/programme/ja.mdx:5:1 updated': ['"24/11/2026"', 'a day that exists, as YYYY-MM-DD'],
});

stops('a date without its noughts', replace('data/windows.yaml', "opens: '2019-02-04'", 'opens: 2019-2-4'), {
  'wrong-value data/windows.yaml:3:3 2019.opens': ['"2019-2-4"', 'a day that exists, as YYYY-MM-DD'],
});

stops('a date in Japanese', replace(programme, "updated: '2026-11-24'", 'updated: 2026年11月24日'), {
  'wrong-value guide/programme/ja.mdx:5:1 updated': ['"2026年11月24日"', 'a day that exists, as YYYY-MM-DD'],
});

stops('a date in another era', replace(programme, "updated: '2026-11-24'", "updated: '令和8-11-24'"), {
  'wrong-value guide/programme/ja.mdx:5:1 updated': ['"令和8-11-24"', 'a day that exists, as YYYY-MM-DD'],
});

stops('a time of a figure in words', replace(facts, "at: '2019'", 'at: 2019年'), {
  'wrong-value data/facts.yaml:6:7 annual-dispatch.history[0].at': [
    '"2019年"',
    '2019, 2018-end, FY2017, 2023-01 or 2020-09-09',
  ],
});

stops('a year that was pulled apart', replace(facts, 'at: 2016-end', 'at: 2016 -end'), {
  'wrong-value data/facts.yaml:123:7 japanese-staff.history[0].at': [
    '"2016 -end"',
    '2019, 2018-end, FY2017, 2023-01 or 2020-09-09',
  ],
});

stops('an order of a testimonial that another has', replace(tono, 'order: 1', 'order: 2'), {
  'duplicate-id testimonials/tono-minato/person.yaml:1:1 order': '2',
});

stops('an order of a criterion that another has', replace('eligibility/age/rule.yaml', 'order: 1', 'order: 3'), {
  'duplicate-id eligibility/english/rule.yaml:1:1 order': '3',
});

stops('an id that could not stand in an address', replace(facts, 'staff-target:', 'Staff_Target:'), {
  'required-content data/facts.yaml:1:1': 'no fact staff-target',
  'wrong-id data/facts.yaml:168:1 Staff_Target': '"Staff_Target"',
});

stops(
  'an id with a full stop',
  rewrite('data/sources.yaml', (text) => `${text}a.b:\n  title: x\n`),
  {
    'wrong-id data/sources.yaml:41:1 a.b': '"a.b"',
    'missing-field data/sources.yaml:41:1 a.b.originalTitle':
      'one of ja, en: Language of the original, hence which of the two titles is the real one',
    'missing-field data/sources.yaml:41:1 a.b.publisher': 'fields of its own: { ja: …, en: … }: Publisher',
    'missing-field data/sources.yaml:41:1 a.b.url': 'text (in quotes where it is a number or has a colon): Address',
    'missing-field data/sources.yaml:41:1 a.b.accessed':
      'text (in quotes where it is a number or has a colon): Day on which somebody last read it',
    'missing-field data/sources.yaml:41:1 a.b.reviewBy':
      'text (in quotes where it is a number or has a colon): Day by which somebody should read it again',
    'missing-field data/sources.yaml:41:1 a.b.kind':
      'one of official, official-copy, press, private: Official, copy of an official text, press or private',
    'wrong-value data/sources.yaml:42:3 a.b.title': ['"x"', '{ ja: x, en: … }'],
  },
);

stops(
  'an id that is there twice',
  rewrite('data/organizations.yaml', (text) => `${text}wlo:\n  shortName: WLO\n`),
  { 'duplicate-id data/organizations.yaml:9:1': '"wlo" a second time; the first is on line 1' },
);

stops('an address without https', replace('data/organizations.yaml', 'https://lakes.example/', 'lakes.example'), {
  'wrong-value data/organizations.yaml:4:3 wlo.url': ['"lakes.example"', 'an address that begins with https://'],
});

stops('an address of an organisation over http', replace('data/organizations.yaml', 'https://lakes', 'http://lakes'), {
  'wrong-value data/organizations.yaml:4:3 wlo.url': [
    '"http://lakes.example/"',
    'an address that begins with https://',
  ],
});

stops(
  'a space at the end of a text in quotes',
  replace(programme, 'title: 制度のあらまし', "title: '制度のあらまし '"),
  { 'wrong-value guide/programme/ja.mdx:2:1 title': ['"制度のあらまし "', 'one line without spaces at its ends'] },
);

stops('a text over two lines', replace(programme, 'title: 制度のあらまし', 'title: |\n  制度の\n  あらまし'), {
  'wrong-value guide/programme/ja.mdx:2:1 title': ['"制度の\nあらまし\n"', 'one line without spaces at its ends'],
});

stops('an empty text in quotes', replace(programme, 'title: 制度のあらまし', "title: ''"), {
  'wrong-value guide/programme/ja.mdx:2:1 title': ['""', 'some text'],
});

stops(
  'a headline that is left out',
  replace('guide/home/ja.mdx', 'headline:\n  - 世界の港で働く、\n  - 最初の一歩。\n', ''),
  {
    'missing-field guide/home/ja.mdx:2:1 headline': 'a list of lines that begin with "- ": Headline, one entry a line',
  },
);

stops(
  'one question only on the first screen',
  rewrite('guide/home/ja.mdx', (text) => text.replace(/ {2}- term: 次[\s\S]*?(?=updated)/, '')),
  {
    'wrong-value guide/home/ja.mdx:8:1 glance': [
      '[{"term":"応募できる人は？","text":"2019年の条件は、{age-limit}、{experience-years}の職務経験など。"}]',
      'at least 2 lines',
    ],
  },
);

stops(
  'one station only on the way of a person',
  rewrite(tono, (text) => text.replace(/ {2}- kind: jpo[\s\S]*?(?=source:)/, '')),
  {
    'wrong-value testimonials/tono-minato/person.yaml:12:1 stops': [
      '[{"kind":"start","place":{"ja":"函館","en":"Hakodate"},"country":"JP","coordina…',
      'at least 2 lines',
    ],
  },
);

stops(
  'sources that are no list',
  replace(programme, 'sources:\n  - bluebook-2019\n  - yearbook-2021', 'sources: bluebook-2019'),
  { 'wrong-value guide/programme/ja.mdx:6:1 sources': ['"bluebook-2019"', '- bluebook-2019'] },
);

stops(
  'a page without sources',
  all(
    replace(programme, 'sources:\n  - bluebook-2019\n  - yearbook-2021', 'sources: []'),
    replace('guide/programme/en.mdx', 'sources:\n  - bluebook-2019\n  - yearbook-2021', 'sources: []'),
  ),
  {
    'wrong-value guide/programme/en.mdx:6:1 sources': ['[]', 'at least 1 lines'],
    'wrong-value guide/programme/ja.mdx:6:1 sources': ['[]', 'at least 1 lines'],
  },
);

stops('a name as one text', replace(tono, 'en: { family: Tono, given: Minato }', 'en: Tono Minato'), {
  'wrong-value testimonials/tono-minato/person.yaml:4:3 name.en': ['"Tono Minato"', 'fields of its own'],
});

stops('a term of the glossary without its English', replace('data/glossary.yaml', '    en: work experience\n', ''), {
  'missing-language data/glossary.yaml:12:5 terms[2].en': 'the English text',
});

stops('a glossary whose words are no list', replace('data/glossary.yaml', 'ja: [実務経験]', 'ja: 実務経験'), {
  'wrong-value data/glossary.yaml:15:7 terms[2].insteadOf.ja': ['"実務経験"', '- 実務経験'],
});

stops(
  'a glossary without its people',
  rewrite('data/glossary.yaml', (text) => text.replace(/people:[\s\S]*/, '')),
  {
    'missing-field data/glossary.yaml:1:1 people':
      'a list of lines that begin with "- ": People named outside their testimonials',
  },
);

stops(
  'a place that is still to be written',
  replace(
    tono,
    'office: { ja: ケニア国事務所, en: Kenya Country Office }',
    'office: { ja: "〔事務所〕", en: "〔Office〕" }',
  ),
  {
    'unfinished testimonials/tono-minato/person.yaml:7:11 office.ja': '〔事務所〕',
    'unfinished testimonials/tono-minato/person.yaml:7:24 office.en': '〔Office〕',
  },
);

stops('a data file that is a list', write('data/organizations.yaml', '- wlo\n- unhf\n'), {
  'yaml data/organizations.yaml:1': ['text or a list', 'entries, each under its id'],
});

allows('a date without quotes', replace('data/windows.yaml', "opens: '2019-02-04'", 'opens: 2019-02-04'));

allows('a time of a figure without quotes', replace(facts, "at: '2019'", 'at: 2019'));

stops('a field that is there twice', replace(tono, 'order: 1', 'order: 1\norder: 4'), {
  'duplicate-id testimonials/tono-minato/person.yaml:2:1': '"order" a second time; the first is on line 1',
});

stops('a description that is too long', replace(programme, 'description: ', `description: ${'あ'.repeat(200)}`), {
  'wrong-value guide/programme/ja.mdx:3:1 description': [
    '"あああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    'at most 200 characters',
  ],
  'japanese-style guide/programme/ja.mdx:3:1 description': [
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああJP…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああああJPO派…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああああJPO派遣制…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああああJPO派遣制度と…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああああJPO派遣制度とは何…"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああああJPO派遣制度とは何か。"',
    '"ああああああああああああああああああああああああああJPO派遣制度とは何か。"',
  ],
});
