import { replace, rewrite } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const tono = 'testimonials/tono-minato/person.yaml';
const programme = 'guide/programme/ja.mdx';
const facts = 'data/facts.yaml';

stops('a field of a value mistyped', replace(facts, '    hedge: about', '    hegde: about'), {
  'unknown-field data/facts.yaml:8:7 annual-dispatch.history[0].hegde': ['a field "hegde"', 'hedge'],
});

stops('a value of the wrong type', replace(tono, 'order: 1', 'order: first'), {
  'wrong-value testimonials/tono-minato/person.yaml:1:1 order': ['"first"', 'a number'],
});

stops('a position of nought', replace(tono, 'order: 1', 'order: 0'), {
  'wrong-value testimonials/tono-minato/person.yaml:1:1 order': ['0', 'at least 1'],
});

stops('a value that is not among those there are', replace(facts, 'hedge: in-principle', 'hedge: in-principal'), {
  'wrong-value data/facts.yaml:46:7 term-years.history[0].hedge': ['"in-principal"', 'in-principle'],
});

stops('a unit in Japanese', replace(facts, 'unit: people', 'unit: 人'), {
  'wrong-value data/facts.yaml:4:3 annual-dispatch.unit': [
    '"人"',
    'one of people, years, age, year, anniversary, posts',
  ],
});

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

allows('a date without quotes', replace('data/windows.yaml', "opens: '2019-02-04'", 'opens: 2019-02-04'));

allows('a time of a figure without quotes', replace(facts, "at: '2019'", 'at: 2019'));

stops('a field that is there twice', replace(tono, 'order: 1', 'order: 1\norder: 4'), {
  'duplicate-id testimonials/tono-minato/person.yaml:2:1': '"order" a second time; the first is on line 1',
});

stops(
  'an address of a source with Japanese in it',
  replace('data/sources.yaml', 'https://post.example/jpo', 'https://post.example/募集'),
  { 'raw-address data/sources.yaml:28:3 morning-post.url': '募集' },
);
