import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGuide } from '../scripts/build-guide.ts';
import { type Rule, rules } from '../src/content-check/report/rules.ts';
import { all, type Change, replace, rewrite, withCopy, write } from './content-copy.ts';

interface Spoiled {
  name: string;
  change: Change;
  rule: Rule;
  /** How the file and the place stand in the report. */
  at: string;
  /** Words of the message: what was found, what is expected, what was probably meant. */
  says: string[];
}

const programme = 'guide/programme/ja.mdx';
const shibui = 'testimonials/shibui-yu/person.yaml';
/** Adds a paragraph to both languages of a page, the same or one for each. */
const paragraph = (page: string, ja: string, en = ja): Change =>
  all(
    rewrite(`${page}/ja.mdx`, (text) => `${text}\n${ja}\n`),
    rewrite(`${page}/en.mdx`, (text) => `${text}\n${en}\n`),
  );
/** 送り出す in Shift_JIS. */
const shiftJis = Buffer.from([0x91, 0x97, 0x82, 0xe8, 0x8f, 0x6f, 0x82, 0xb7]);
const aliasBomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
    (key, index, keys) => `${key}: &${key} [${`*${keys[index - 1] ?? 'a'}, `.repeat(9)}]`,
  ),
].join('\n');

const table: Spoiled[] = [
  {
    name: 'a page in one language only',
    change: (root) => rm(join(root, 'content/guide/routes/en.mdx')),
    rule: 'missing-language',
    at: 'content/guide/routes/en.mdx\n',
    says: ['no such file', 'the English text'],
  },
  {
    name: 'a language that the guide does not have',
    change: (root) => cp(join(root, 'content/guide/routes/en.mdx'), join(root, 'content/guide/routes/fr.mdx')),
    rule: 'unexpected-file',
    at: 'content/guide/routes/fr.mdx\n',
    says: ['only ja.mdx, en.mdx'],
  },
  {
    name: 'a folder named after a language, whose address would be that of the English home page',
    change: (root) => cp(join(root, 'content/guide/routes'), join(root, 'content/guide/en'), { recursive: true }),
    rule: 'unexpected-file',
    at: 'content/guide/en\n',
    says: ['a folder named after its page'],
  },
  {
    name: 'a folder of the wrong name',
    change: (root) => rename(join(root, 'content/testimonials'), join(root, 'content/testimonal')),
    rule: 'unexpected-file',
    at: 'content/testimonal\n',
    says: ['did you mean testimonials?'],
  },
  {
    name: 'a missing data file',
    change: (root) => rm(join(root, 'content/data/windows.yaml')),
    rule: 'missing-file',
    at: 'content/data/windows.yaml\n',
    says: ['no such file'],
  },
  {
    name: 'a missing folder of a subject',
    change: (root) => rm(join(root, 'content/eligibility'), { recursive: true }),
    rule: 'missing-file',
    at: 'content/eligibility\n',
    says: ['no such folder'],
  },
  {
    name: 'an address with capitals and spaces',
    change: (root) => rename(join(root, 'content/guide/routes'), join(root, 'content/guide/Three Routes')),
    rule: 'unexpected-file',
    at: 'content/guide/Three Routes\n',
    says: ['lower-case letters, digits and single hyphens'],
  },
  {
    name: 'English that is written in Japanese',
    change: replace(
      'guide/irc/en.mdx',
      'If you read this on paper or on another screen, the QR code will take you there.',
      '紙や別の画面で見ている人は、QRコードからも開けます。',
    ),
    rule: 'wrong-language',
    at: 'content/guide/irc/en.mdx:',
    says: ['"紙や別の画面で', 'expected: English'],
  },
  {
    name: 'Japanese that is written in English',
    change: replace(
      'guide/irc/ja.mdx',
      '紙や別の画面で見ている人は、QRコードからも開けます。',
      'If you read this on paper, the code will take you there.',
    ),
    rule: 'wrong-language',
    at: 'content/guide/irc/ja.mdx:18:1\n',
    says: ['expected: Japanese'],
  },
  {
    name: 'a missing field',
    change: replace('data/sources.yaml', "  reviewBy: '2027-11-30'\n", ''),
    rule: 'missing-field',
    at: 'content/data/sources.yaml:1:1  bluebook-2019.reviewBy\n',
    says: ['found:    nothing', 'Day by which somebody should read it again'],
  },
  {
    name: 'a label in one language only',
    change: replace(
      'data/facts.yaml',
      'label: { ja: 一年に派遣される人数, en: People sent in a year }',
      'label: { ja: 一年に派遣される人数 }',
    ),
    rule: 'missing-language',
    at: 'content/data/facts.yaml:2:3  annual-dispatch.label.en\n',
    says: ['the English text'],
  },
  {
    name: 'a field that does not exist',
    change: replace('testimonials/murata-asuka/ja.mdx', 'photo:', 'photograph:'),
    rule: 'unknown-field',
    at: 'content/testimonials/murata-asuka/ja.mdx:6:1  photograph\n',
    says: ['one of title, description, photo, updated'],
  },
  {
    name: 'a mistyped field of data',
    change: replace('data/organizations.yaml', 'name: ', 'nam: '),
    rule: 'unknown-field',
    at: 'content/data/organizations.yaml:2:3  wfp.nam\n',
    says: ['did you mean name?'],
  },
  {
    name: 'a value of the wrong type',
    change: replace(shibui, 'order: 3', 'order: third'),
    rule: 'wrong-value',
    at: 'content/testimonials/shibui-yu/person.yaml:2:1  order\n',
    says: ['found:    "third"', 'a number: Position in lists'],
  },
  {
    name: 'a value that is not among those there are',
    change: replace('data/facts.yaml', 'hedge: in-principle', 'hedge: in-principal'),
    rule: 'wrong-value',
    at: 'content/data/facts.yaml:76:7  term-years.history[0].hedge\n',
    says: ['did you mean in-principle?'],
  },
  {
    name: 'a date that does not exist',
    change: replace('data/windows.yaml', "closes: '2023-03-08'", "closes: '2023-02-30'"),
    rule: 'wrong-value',
    at: 'content/data/windows.yaml:27:3  2023.closes\n',
    says: ['"2023-02-30"', 'a day that exists, as YYYY-MM-DD'],
  },
  {
    name: 'a date in the order of another country',
    change: replace(programme, "updated: '2026-11-24'", "updated: '24/11/2026'"),
    rule: 'wrong-value',
    at: 'content/guide/programme/ja.mdx:5:1  updated\n',
    says: ['"24/11/2026"', 'YYYY-MM-DD'],
  },
  {
    name: 'an end before its start',
    change: replace('data/windows.yaml', "closes: '2019-03-04'", "closes: '2019-01-04'"),
    rule: 'wrong-value',
    at: 'content/data/windows.yaml:4:3  2019.closes\n',
    says: ['the first day or one after it'],
  },
  {
    name: 'a window under the wrong year',
    change: replace('data/windows.yaml', "opens: '2022-02-01'", "opens: '2021-02-01'"),
    rule: 'wrong-value',
    at: 'content/data/windows.yaml:20:3  2022.opens\n',
    says: ['a day in 2022'],
  },
  {
    name: 'a second route that the guide is about',
    change: replace('data/routes.yaml', 'isCovered: false', 'isCovered: true'),
    rule: 'duplicate-id',
    at: 'content/data/routes.yaml:16:3  jpo.isCovered\n',
    says: ['true once more, after vacancy'],
  },
  {
    name: 'no route that the guide is about',
    change: replace('data/routes.yaml', 'isCovered: true', 'isCovered: false'),
    rule: 'wrong-value',
    at: 'content/data/routes.yaml:4:1\n',
    says: ['isCovered: true at one route and no other'],
  },
  {
    name: 'a figure of a route that does not exist',
    change: replace('data/routes.yaml', 'て、{term-years@2019}', 'て、{term-year@2019}'),
    rule: 'unknown-fact',
    at: 'content/data/routes.yaml:14:5  jpo.description.ja\n',
    says: ['term-years'],
  },
  {
    name: 'a day of checking that is still to come',
    change: replace(
      'data/sources.yaml',
      "accessed: '2026-11-24'\n  reviewBy: '2027-11-30'",
      "accessed: '2926-11-24'\n  reviewBy: '2927-11-30'",
    ),
    rule: 'future-date',
    at: 'content/data/sources.yaml:9:3  bluebook-2019.accessed\n',
    says: ['"2926-11-24"', 'a day up to today'],
  },
  {
    name: 'a range that ends before it begins',
    change: replace('data/facts.yaml', '{ min: 50, max: 60 }', '{ min: 60, max: 50 }'),
    rule: 'wrong-value',
    at: 'content/data/facts.yaml:7:25  annual-dispatch.history[0].value.max\n',
    says: ['more than min'],
  },
  {
    name: 'a history that does not begin with the oldest value',
    change: replace('data/facts.yaml', 'at: FY2017', 'at: FY2027'),
    rule: 'wrong-value',
    at: 'content/data/facts.yaml:24:7  dispatched-in-year.history[1].at\n',
    says: ['FY2020 after FY2027', 'the oldest value first'],
  },
  {
    name: 'a country that does not exist',
    change: replace(shibui, 'country: TZ\ncoordinates', 'country: QX\ncoordinates'),
    rule: 'wrong-value',
    at: 'content/testimonials/shibui-yu/person.yaml:11:1  country\n',
    says: ['the code of a country'],
  },
  {
    name: 'latitude and longitude in the wrong order',
    change: replace(
      'testimonials/murata-asuka/person.yaml',
      'coordinates: [90.41, 23.81]',
      'coordinates: [23.81, 90.41]',
    ),
    rule: 'wrong-value',
    at: 'content/testimonials/murata-asuka/person.yaml:13:22  coordinates[1]\n',
    says: ['at most 90: Latitude'],
  },
  {
    name: 'an unknown fact',
    change: replace(programme, 'id="term-years"', 'id="term-year"'),
    rule: 'unknown-fact',
    at: 'content/guide/programme/ja.mdx:27:40\n',
    says: ['found:    "term-year"', 'did you mean term-years?'],
  },
  {
    name: 'a time for which a fact has no value',
    change: replace(programme, 'id="annual-dispatch" at="2019"', 'id="annual-dispatch" at="2020"'),
    rule: 'unknown-fact',
    at: 'content/guide/programme/ja.mdx:41:67\n',
    says: ['the time "2020"', 'a time of annual-dispatch: 2019'],
  },
  {
    name: 'an unknown fact in a field',
    change: replace('guide/home/en.mdx', '{term-years}', '{terms}'),
    rule: 'unknown-fact',
    at: 'content/guide/home/en.mdx:7:1  lead\n',
    says: ['found:    "terms"'],
  },
  {
    name: 'braces in a field that fills nothing in',
    change: replace(shibui, 'office: { ja: タンザニア国事務所', 'office: { ja: "タンザニア国事務所{age-limit}"'),
    rule: 'unknown-fact',
    at: 'content/testimonials/shibui-yu/person.yaml:8:11  office.ja\n',
    says: ['{age-limit}', 'text without braces'],
  },
  {
    name: 'an unknown source',
    change: replace('eligibility/age/rule.yaml', 'source: bluebook-2019', 'source: bluebook-2091'),
    rule: 'unknown-reference',
    at: 'content/eligibility/age/rule.yaml:4:1  source\n',
    says: ['did you mean bluebook-2019?'],
  },
  {
    name: 'an unknown organisation',
    change: replace(shibui, 'organization: unicef', 'organization: uniced'),
    rule: 'unknown-reference',
    at: 'content/testimonials/shibui-yu/person.yaml:7:1  organization\n',
    says: ['did you mean unicef?'],
  },
  {
    name: 'a path in place of an id',
    change: replace(shibui, 'organization: unicef', 'organization: ../../../etc/passwd'),
    rule: 'wrong-value',
    at: 'content/testimonials/shibui-yu/person.yaml:7:1  organization\n',
    says: ['lower-case letters and digits with single hyphens'],
  },
  {
    name: 'an id that could not stand in an address',
    change: replace('data/facts.yaml', 'annual-dispatch:', 'Annual_Dispatch:'),
    rule: 'wrong-id',
    at: 'content/data/facts.yaml:1:1  Annual_Dispatch\n',
    says: ['lower-case letters, digits and single hyphens'],
  },
  {
    name: 'an id that is there twice',
    change: rewrite('data/organizations.yaml', (text) => `${text}wfp:\n  shortName: WFP\n`),
    rule: 'duplicate-id',
    at: 'content/data/organizations.yaml:13:1\n',
    says: ['"wfp" a second time'],
  },
  {
    name: 'a short address that another person has',
    change: replace(shibui, 'shortId: shibui', 'shortId: murata'),
    rule: 'duplicate-id',
    at: 'content/testimonials/shibui-yu/person.yaml:1:1  shortId\n',
    says: ['content/testimonials/murata-asuka/person.yaml has this one'],
  },
  {
    name: 'a heading without an id',
    change: replace(programme, ' [#history]', ''),
    rule: 'heading-id',
    at: 'content/guide/programme/ja.mdx:37:1\n',
    says: ['a heading without an id', '## 応募資格 [#eligibility]'],
  },
  {
    name: 'a heading whose id is there twice',
    change: replace(programme, '[#history]', '[#what]'),
    rule: 'heading-id',
    at: 'content/guide/programme/ja.mdx:37:1\n',
    says: ['[#what] a second time'],
  },
  {
    name: 'a heading of the first level',
    change: replace(programme, '## これまでの歩み', '# これまでの歩み'),
    rule: 'heading-depth',
    at: 'content/guide/programme/ja.mdx:37:1\n',
    says: ['## or ###'],
  },
  {
    name: 'a paragraph that the translation lacks',
    change: replace(programme, '\n## これ', '\n余分な段落です。\n\n## これ'),
    rule: 'parity',
    at: 'content/guide/programme/en.mdx:',
    says: ['found:    nothing more', 'content/guide/programme/ja.mdx:37: paragraph'],
  },
  {
    name: 'another date in the translation',
    change: replace('guide/eligibility/en.mdx', 'it was 1 February', 'it was 2 February'),
    rule: 'parity',
    at: 'content/guide/eligibility/en.mdx:',
    says: ['dates: 02-02', 'dates: 02-01'],
  },
  {
    name: 'another fact in the translation',
    change: replace(
      'guide/programme/en.mdx',
      'id="dispatched-in-year" at="FY2020"',
      'id="dispatched-in-year" at="FY2017"',
    ),
    rule: 'parity',
    at: 'content/guide/programme/en.mdx:',
    says: ['facts: annual-dispatch@2019, dispatched-in-year@FY2017, dispatched-in-year@FY2017'],
  },
  {
    name: 'another person in the translation',
    change: replace('guide/about/en.mdx', 'For KAWABATA Mariko and MURATA Asuka', 'For MURATA Asuka'),
    rule: 'parity',
    at: 'content/guide/about/en.mdx:',
    says: ['people: murata-asuka, shibui-yu', 'people: kawabata-mariko'],
  },
  {
    name: 'another source in the translation',
    change: replace('guide/routes/en.mdx', '  - irc-vacancy\n', ''),
    rule: 'parity',
    at: 'content/guide/routes/en.mdx:6  sources\n',
    says: ['the same as in content/guide/routes/ja.mdx:6: sources:'],
  },
  {
    name: 'another day of checking in the translation',
    change: replace('guide/routes/en.mdx', "updated: '2026-11-24'", "updated: '2026-11-23'"),
    rule: 'parity',
    at: 'content/guide/routes/en.mdx:5  updated\n',
    says: ['updated: 2026-11-23', 'updated: 2026-11-24'],
  },
  {
    name: 'another date in the English of the data',
    change: replace('data/facts.yaml', 'Counted on 31 December of', 'Counted on 30 December of'),
    rule: 'parity',
    at: 'content/data/facts.yaml:',
    says: ['dates: 12-30', 'the same as in the Japanese: 12-31'],
  },
  {
    name: 'a figure in digits',
    change: paragraph('guide/routes', '一年に60人が派遣されます。', 'Each year 60 people are sent.'),
    rule: 'number-in-prose',
    at: 'content/guide/routes/ja.mdx:50:4\n',
    says: [
      'found:    "60人"',
      'did you mean <Fact id="annual-dispatch" at="2019" />?',
      'content/guide/routes/en.mdx:',
      '"60 people"',
    ],
  },
  {
    name: 'a figure in kanji numerals and in words',
    change: paragraph('guide/routes', '三十五歳までです。', 'You must be thirty-five or younger.'),
    rule: 'number-in-prose',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['"三十五歳"', 'did you mean <Fact id="age-limit" at="2019" />?', '"thirty-five or younger"'],
  },
  {
    name: 'a figure that no fact has',
    change: paragraph('guide/routes', '競争率は7%です。', 'Only 7% pass.'),
    rule: 'number-in-prose',
    at: 'content/guide/routes/ja.mdx:50:5\n',
    says: ['"7%"', 'add one where none says this'],
  },
  {
    name: 'a figure in a field',
    change: replace(
      'eligibility/age/ja.mdx',
      "requirement: '{age-limit}であること。'",
      'requirement: 35歳以下であること。',
    ),
    rule: 'number-in-prose',
    at: 'content/eligibility/age/ja.mdx:3:1  requirement\n',
    says: ['did you mean {age-limit@2019}?'],
  },
  {
    name: 'a hedge beside a figure',
    change: replace(programme, '期間は<Fact', '期間は約<Fact'),
    rule: 'hedge-in-prose',
    at: 'content/guide/programme/ja.mdx:27:',
    says: ['"約" beside a figure'],
  },
  {
    name: 'a word that the glossary replaces',
    change: paragraph('guide/routes', '国際組織で働きます。', 'Work in an international organization.'),
    rule: 'term',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['"国際機関", as content/data/glossary.yaml has it', '"international organisation"'],
  },
  {
    name: 'a place that is still to be written',
    change: paragraph('guide/routes', '〔ここに説明〕', '〔explanation〕'),
    rule: 'unfinished',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['〔ここに説明〕'],
  },
  {
    name: 'a Japanese text that changed after it was translated',
    change: replace(programme, 'JPOは派遣先の国際機関の職員として働きます。', 'JPOは国際機関で働きます。'),
    rule: 'stale-translation',
    at: 'content/guide/programme/en.mdx:32  what\n',
    says: ['+ 送り出すのは外務省ですが、JPOは国際機関で働きます。', '− ', 'npm run translation:accept programme'],
  },
  {
    name: 'a translation that nobody has accepted',
    change: rewrite('eligibility/age/en.mdx', (text) => text.replace(/translationOf:\n.*\n/, '')),
    rule: 'stale-translation',
    at: 'content/eligibility/age/en.mdx:1  intro\n',
    says: ['that nobody has accepted yet', 'npm run translation:accept eligibility/age'],
  },
  {
    name: 'a component that is not closed',
    change: replace(programme, '</Note>', ''),
    rule: 'mdx',
    at: 'content/guide/programme/ja.mdx:31:1\n',
    says: ['every <Component> closed'],
  },
  {
    name: 'an unknown component',
    change: replace(programme, '<StaffChart />', '<StafChart />'),
    rule: 'unknown-component',
    at: 'content/guide/programme/ja.mdx:77:1\n',
    says: ['<StafChart>', 'did you mean StaffChart?'],
  },
  {
    name: 'a script',
    change: paragraph('guide/routes', '<script>alert(1)</script>'),
    rule: 'unknown-component',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['found:    <script>'],
  },
  {
    name: 'a picture of HTML with an event handler',
    change: paragraph('guide/routes', '<img src="x" onerror="alert(1)" />'),
    rule: 'unknown-component',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['found:    <img>'],
  },
  {
    name: 'an event handler on a component of the guide',
    change: replace(programme, '<StaffChart />', '<StaffChart onclick="alert(1)" />'),
    rule: 'unknown-attribute',
    at: 'content/guide/programme/ja.mdx:77:1\n',
    says: ['onclick on <StaffChart>', 'no attributes'],
  },
  {
    name: 'an attribute that is code',
    change: replace(programme, '<StaffChart />', '<StaffChart {...globalThis} />'),
    rule: 'code-in-content',
    at: 'content/guide/programme/ja.mdx:77:1\n',
    says: ['attributes as plain text in quotes'],
  },
  {
    name: 'an expression',
    change: paragraph('guide/routes', '{process.env.HOME}'),
    rule: 'code-in-content',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['code in braces'],
  },
  {
    name: 'an expression that hides behind a comment',
    change: paragraph('guide/routes', '{/* a */ alert(1) /* b */}'),
    rule: 'code-in-content',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['code in braces'],
  },
  {
    name: 'an import',
    change: paragraph('guide/routes', "import fs from 'node:fs'"),
    rule: 'code-in-content',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['an import or export'],
  },
  {
    name: 'a reading that is no kana',
    change: replace(programme, 'reading="なかみつ"', 'reading="Nakamitsu"'),
    rule: 'wrong-attribute',
    at: 'content/guide/programme/ja.mdx:43:34\n',
    says: ['reading: kana'],
  },
  {
    name: 'a link that runs a script',
    change: paragraph('guide/routes', '[リンク](javascript:alert(1))', '[link](javascript:alert(1))'),
    rule: 'unsafe-link',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['javascript:alert(1)', 'begins with / or https://'],
  },
  {
    name: 'a link that runs a script, spelt in entities and set apart from its words',
    change: paragraph(
      'guide/routes',
      '[リンク][a]\n\n[a]: java&#115;cript&colon;alert(1)',
      '[link][a]\n\n[a]: java&#115;cript&colon;alert(1)',
    ),
    rule: 'unsafe-link',
    at: 'content/guide/routes/ja.mdx:52:1\n',
    says: ['javascript:alert(1)'],
  },
  {
    name: 'a link to a host that no source names',
    change: paragraph(
      'guide/routes',
      '[人事センター](http://www.mofa-irc.example/)',
      '[site](http://www.mofa-irc.example/)',
    ),
    rule: 'unknown-host',
    at: 'content/guide/routes/ja.mdx:50:1\n',
    says: ['http://www.mofa-irc.example/'],
  },
  {
    name: 'a link that leads nowhere',
    change: replace('guide/programme/en.mdx', '(/eligibility/)', '(/eligibilty/)'),
    rule: 'broken-link',
    at: 'content/guide/programme/en.mdx:',
    says: ['did you mean /eligibility/?'],
  },
  {
    name: 'a link to a section that is not there',
    change: replace('guide/eligibility/ja.mdx', '(/selection/#tracks)', '(/selection/#track)'),
    rule: 'broken-link',
    at: 'content/guide/eligibility/ja.mdx:',
    says: ['did you mean tracks?'],
  },
  {
    name: 'a picture without words',
    change: replace('guide/irc/ja.mdx', '\n## サイト', '\n![](desk.png)\n\n## サイト'),
    rule: 'picture',
    at: 'content/guide/irc/ja.mdx:',
    says: ['the picture desk.png without words'],
  },
  {
    name: 'a text without front matter',
    change: rewrite(programme, (text) => text.replace('---\n', '')),
    rule: 'front-matter',
    at: 'content/guide/programme/ja.mdx:1\n',
    says: ['no front matter'],
  },
  {
    name: 'a colon in a text without quotes',
    change: replace('guide/home/en.mdx', "'Working for the UN:'", 'Working for the UN: now'),
    rule: 'wrong-value',
    at: 'content/guide/home/en.mdx:5:5  headline[0]\n',
    says: ['text (in quotes where it is a number or has a colon)'],
  },
  {
    name: 'a tab at the beginning of a line',
    change: replace('data/facts.yaml', '  topic: programme', '\ttopic: programme'),
    rule: 'yaml',
    at: 'content/data/facts.yaml:3:',
    says: ['a tab at the beginning of a line'],
  },
  {
    name: 'a data file that is empty',
    change: write('data/organizations.yaml', ''),
    rule: 'yaml',
    at: 'content/data/organizations.yaml:1\n',
    says: ['entries, each under its id'],
  },
  {
    name: 'brackets without end',
    change: write('data/organizations.yaml', '['.repeat(20_000)),
    rule: 'yaml',
    at: 'content/data/organizations.yaml:1\n',
    says: ['nested without end'],
  },
  {
    name: 'an alias in YAML',
    change: replace('data/organizations.yaml', 'shortName: WFP', 'shortName: &short WFP'),
    rule: 'yaml-alias',
    at: 'content/data/organizations.yaml:3:',
    says: ['&short'],
  },
  {
    name: 'a bomb of aliases',
    change: write('data/glossary.yaml', aliasBomb),
    rule: 'yaml-alias',
    at: 'content/data/glossary.yaml:1:',
    says: ['found:    &a'],
  },
  {
    name: 'a tag that makes something other than text',
    change: replace('data/organizations.yaml', 'shortName: WFP', 'shortName: !!js/function "alert(1)"'),
    rule: 'yaml-alias',
    at: 'content/data/organizations.yaml:3:',
    says: ['!!js/function'],
  },
  {
    name: 'a NUL byte',
    change: rewrite(programme, (text) => text.replace('どんな制度か', 'どんな\u0000制度か')),
    rule: 'encoding',
    at: 'content/guide/programme/ja.mdx:25:7\n',
    says: ['U+0000'],
  },
  {
    name: 'a file in Shift_JIS',
    change: write(programme, Buffer.concat([Buffer.from('---\ntitle: '), shiftJis, Buffer.from('\n---\n')])),
    rule: 'encoding',
    at: 'content/guide/programme/ja.mdx\n',
    says: ['text that looks like Shift_JIS', 'expected: UTF-8'],
  },
  {
    name: 'a file in UTF-16',
    change: rewrite(programme, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
    rule: 'encoding',
    at: 'content/guide/programme/ja.mdx\n',
    says: ['UTF-16'],
  },
  {
    name: 'a mark that reverses the direction of the text',
    change: replace(programme, '外務省', '外務省\u202E'),
    rule: 'encoding',
    at: 'content/guide/programme/ja.mdx:',
    says: ['U+202E, an invisible character'],
  },
  {
    name: 'a file of five megabytes',
    change: rewrite(programme, (text) => text + 'あ'.repeat(1_700_000)),
    rule: 'too-large',
    at: 'content/guide/programme/ja.mdx\n',
    says: ['5.1 MB'],
  },
  {
    name: 'a link to a file outside',
    change: async (root) => {
      await rm(join(root, 'content', programme));
      await symlink('/etc/hostname', join(root, 'content', programme));
    },
    rule: 'unexpected-file',
    at: 'content/guide/programme/ja.mdx\n',
    says: ['a link to another file'],
  },
];

/** Builds a copy after a change to it, beside a `dist/` of an earlier build. */
async function buildAfter(change: Change) {
  return withCopy(async (root) => {
    await mkdir(join(root, 'dist'));
    await writeFile(join(root, 'dist/index.html'), 'the last good build');
    await change(root);
    const messages: string[] = [];
    const exitCode = await buildGuide('release', 'en', (message) => messages.push(message), root);
    return { exitCode, report: messages.join('\n'), kept: await readFile(join(root, 'dist/index.html'), 'utf8') };
  });
}

for (const { name, change, rule, at, says } of table) {
  test(`stops at ${name}`, async () => {
    const { exitCode, report, kept } = await buildAfter(change);
    assert.equal(exitCode, 1);
    const title = rules[rule].en;
    const [problem] = report.split('\n\n').filter((each) => each.startsWith(at) && each.includes(title));
    assert.ok(problem, `no "${rule}" at ${JSON.stringify(at)} in\n${report}`);
    for (const words of says) assert.ok(report.includes(words), `no "${words}" in\n${report}`);
    assert.doesNotMatch(report, /^\s+at .*:\d+/m, 'a stack trace says nothing to an editor');
    assert.equal(kept, 'the last good build');
  });
}

test('every rule has a case of its own', () => {
  // A source that is due is a warning, which spoils nothing; the content check's own tests have it.
  const tested = new Set<string>([...table.map(({ rule }) => rule), 'review-due']);
  assert.deepEqual(
    Object.keys(rules).filter((rule) => !tested.has(rule)),
    [],
  );
  assert.ok(table.length >= 40);
});

test('all mistakes are reported in one run, and one does not make others', async () => {
  const { report } = await buildAfter(
    all(
      replace(programme, 'id="term-years"', 'id="term-year"'),
      replace(shibui, 'order: 3', 'order: third'),
      replace(shibui, 'source: unicef-shibui', 'source: unicef-shibu'),
      replace('data/facts.yaml', 'hedge: at-most', 'hedge: at-mots'),
      replace('eligibility/age/en.mdx', 'title: Age\n', ''),
    ),
  );
  const places = [...report.matchAll(/^content\/\S+(?: {2}\S+)?/gm)].map(([place]) => place);
  assert.deepEqual(places, [
    'content/data/facts.yaml:134:7  age-limit.history[0].hedge',
    'content/eligibility/age/en.mdx:2:1  title',
    'content/guide/programme/en.mdx:32  what',
    'content/guide/programme/en.mdx:34',
    'content/guide/programme/ja.mdx:27:40',
    'content/testimonials/shibui-yu/person.yaml:2:1  order',
    'content/testimonials/shibui-yu/person.yaml:35:5  otherSources[0].source',
  ]);
});

test('a preview is stopped by every mistake but a translation that is behind', async () => {
  const stale = replace(programme, '働きます。', '働いています。');
  await withCopy(async (root) => {
    await stale(root);
    const check = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/check-content.ts', `--root=${root}`, '--lang=en', ...args], {
        encoding: 'utf8',
      });
    assert.equal(check().status, 1);
    const preview = check('--preview');
    assert.equal(preview.status, 0);
    assert.match(preview.stdout, /the English is older than the Japanese/);
    await replace('guide/programme/en.mdx', '<StaffChart />', '')(root);
    assert.equal(check('--preview').status, 1);
  });
});

test('tools read the report as annotations or as a list', async () => {
  await withCopy(async (root) => {
    await replace(programme, 'id="term-years"', 'id="term-year"')(root);
    const check = (format: string) =>
      spawnSync(process.execPath, ['scripts/check-content.ts', `--root=${root}`, '--lang=en', `--format=${format}`], {
        encoding: 'utf8',
      });
    const github = check('github');
    assert.equal(github.status, 1);
    assert.match(
      github.stdout,
      /^::error file=content\/guide\/programme\/ja\.mdx,line=27,col=40,title=there is no such fact::found: "term-year"%0A/m,
    );
    const json = check('json');
    assert.equal(json.status, 1);
    const problem = JSON.parse(json.stdout).find((each: { rule: string }) => each.rule === 'unknown-fact');
    assert.equal(problem.file, programme.replace(/^/, 'content/'));
    assert.deepEqual([problem.severity, problem.line, problem.column], ['error', 27, 40]);
    assert.equal(check('xml').status, 1);
    assert.match(check('xml').stderr, /^There is no format "xml"/);
  });
});
