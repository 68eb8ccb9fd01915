import { all, paragraph, replace, replaceInBoth, rewrite } from '../content-copy.ts';
import { allows, stops, warns } from './spoiled-content.ts';

const facts = 'data/facts.yaml';
const windows = 'data/windows.yaml';

stops('an end before its start', replace(windows, "closes: '2019-03-06'", "closes: '2019-01-06'"), {
  'wrong-value data/windows.yaml:4:3 2019.closes': ['"2019-01-06"', 'the first day or one after it'],
});

stops('a window under the wrong year', replace(windows, "opens: '2021-02-01'", "opens: '2020-02-01'"), {
  'wrong-value data/windows.yaml:14:3 2021.opens': ['"2020-02-01"', 'a day in 2021'],
});

stops('an hour in words', replace(windows, "closesAt: '17:00'", 'closesAt: 午後5時'), {
  'wrong-value data/windows.yaml:16:3 2021.closesAt': [
    '"午後5時"',
    'a time from 00:00 to 23:59, Japan time, such as 17:00',
  ],
});

stops('a status that there is not', replace(windows, 'status: unknown', 'status: unsure'), {
  'wrong-value data/windows.yaml:8:3 2020.status': ['"unsure"', 'one of known, unknown'],
});

stops('a known window without its dates', replace(windows, 'status: unknown', 'status: known'), {
  'missing-field data/windows.yaml:7:1 2020.opens': 'text (in quotes where it is a number or has a colon): First day',
  'missing-field data/windows.yaml:7:1 2020.closes': 'text (in quotes where it is a number or has a colon): Last day',
  'missing-field data/windows.yaml:7:1 2020.source':
    'text (in quotes where it is a number or has a colon): Id of the source',
  'missing-field data/windows.yaml:7:1 2020.place': 'fields of its own: { ja: …, en: … }: Place in the source',
  'unknown-field data/windows.yaml:9:3 2020.note': 'a field "note"',
});

stops(
  'an unknown window with dates',
  replace(windows, 'status: unknown\n', "status: unknown\n  opens: '2020-02-01'\n"),
  { 'unknown-field data/windows.yaml:9:3 2020.opens': 'a field "opens"' },
);

stops(
  'a stage in the year after the exam',
  replace(windows, "closesAt: '17:00'", 'stages: [{ stage: final, from: 2021-12, to: 2022-01 }]'),
  { 'wrong-value data/windows.yaml:16:12 2021.stages[0]': ['"2021-12 – 2022-01"', 'months of 2021'] },
);
stops('a year of two digits', replace(windows, '2020:', '20:'), { 'wrong-id data/windows.yaml:7:1 20': '"20"' });

stops('a year with its kanji', replace(windows, '2020:', '2020年:'), {
  'wrong-id data/windows.yaml:7:1 2020年': ['"2020年"', '"2020年"'],
});

stops(
  'a day of checking that is still to come',
  replace(
    'data/sources.yaml',
    "accessed: '2026-11-24'\n  reviewBy: '2027-11-30'",
    "accessed: '2926-11-24'\n  reviewBy: '2927-11-30'",
  ),
  { 'future-date data/sources.yaml:9:3 bluebook-2019.accessed': '"2926-11-24"' },
);

stops(
  'a page checked in the future',
  replaceInBoth('guide/irc', ["updated: '2026-11-24'"], ["updated: '2027-01-05'"]),
  {
    'future-date guide/irc/en.mdx:5:1 updated': '"2027-01-05"',
    'future-date guide/irc/ja.mdx:5:1 updated': '"2027-01-05"',
  },
);

stops(
  'a source that is to be read again before it was read',
  replace('data/sources.yaml', "reviewBy: '2027-11-30'", "reviewBy: '2025-11-30'"),
  { 'wrong-value data/sources.yaml:10:3 bluebook-2019.reviewBy': ['"2025-11-30"', 'a day after accessed'] },
);

stops('a history that does not begin with the oldest value', replace(facts, 'at: FY2018', 'at: FY2028'), {
  'wrong-value data/facts.yaml:24:7 dispatched-in-year.history[1].at': [
    'FY2020 after FY2028',
    'the oldest value first',
  ],
  'unknown-fact guide/programme/en.mdx:27:83': ['the time "FY2018"', 'FY2028'],
  'unknown-fact guide/programme/ja.mdx:27:59': ['the time "FY2018"', 'FY2028'],
});

stops('a time that a fact has twice', replace(facts, 'at: 2018-end', 'at: 2016-end'), {
  'duplicate-id data/facts.yaml:128:7 japanese-staff.history[1].at': 'the time 2016-end a second time',
});

stops('a gap where there is a value', replace(facts, 'at: 2017-end', 'at: 2018-end'), {
  'wrong-value data/facts.yaml:120:7 japanese-staff.gaps[0].at': [
    'a gap where there is a value',
    'a time without a value',
  ],
});

stops(
  'a value that code needs and that is replaced by a newer one',
  replace(facts, "    - at: '2019'\n      value: { tenths: 6 }", "    - at: '2024'\n      value: { tenths: 6 }"),
  {
    'required-content data/facts.yaml:33:3 hired-share.history': 'no value of 2019',
    'unknown-fact guide/programme/en.mdx:33:20': ['the time "2019"', '2024'],
    'unknown-fact guide/programme/ja.mdx:33:8': ['the time "2019"', '2024'],
  },
);

warns(
  'a source that is due to be read again',
  replace('data/sources.yaml', "reviewBy: '2027-05-31'", "reviewBy: '2026-11-23'"),
  { 'review-due data/sources.yaml:31:3 morning-post.reviewBy': '"2026-11-23"' },
);

allows(
  'a newer value',
  replace(
    facts,
    '    - at: FY2020\n',
    '    - at: FY2019\n      value: 43\n      hedge: exact\n      source: yearbook-2021\n      place: { ja: 本文, en: main text }\n    - at: FY2020\n',
  ),
);

allows(
  'the window of another year',
  rewrite(
    windows,
    (text) => `${text}2022:\n  status: unknown\n  note: { ja: まだ確かめていません。, en: Not checked yet. }\n`,
  ),
);

stops('an hour that does not exist', replace(windows, "closesAt: '17:00'", "closesAt: '25:99'"), {
  'wrong-value data/windows.yaml:16:3 2021.closesAt': [
    '"25:99"',
    'a time from 00:00 to 23:59, Japan time, such as 17:00',
  ],
});

stops('a window that ends years later', replace(windows, "closes: '2021-02-26'", "closes: '2031-02-26'"), {
  'wrong-value data/windows.yaml:15:3 2021.closes': ['"2031-02-26"', 'a day within a year of the first day'],
});

stops(
  'a page checked a hundred years ago',
  replaceInBoth('guide/irc', ["updated: '2026-11-24'"], ["updated: '1926-11-24'"]),
  {
    'date-before-guide guide/irc/en.mdx:5:1 updated': '"1926-11-24"',
    'date-before-guide guide/irc/ja.mdx:5:1 updated': '"1926-11-24"',
  },
);

stops('a value far off its own history', replace(facts, 'value: 788\n', 'value: 7880\n'), {
  'far-off-value data/facts.yaml:139:7 japanese-staff.history[3].value': '7880',
});

stops(
  'a figure that code needs and that is removed',
  rewrite(facts, (text) => text.replace(/staff-target:[\s\S]*?(?=tono)/, '')),
  { 'required-content data/facts.yaml:1:1': 'no fact staff-target' },
);

allows('an hour without quotes', replace(windows, "closesAt: '17:00'", 'closesAt: 17:00'));
warns(
  'a claim about a value that is no longer the newest',
  all(
    rewrite(facts, (text) =>
      text.replace(
        /(hired-share:[\s\S]*?)(?=term-years:)/,
        "$1    - at: '2024'\n      value: { tenths: 7 }\n      hedge: about\n      source: yearbook-2021\n      place: { ja: 本文, en: main text }\n",
      ),
    ),
    paragraph(
      'guide/irc',
      '最も高い割合は、<Fact id="hired-share" at="2019" />です。',
      'The highest share is <Fact id="hired-share" at="2019" />.',
    ),
  ),
  {
    'no-longer-newest guide/irc/en.mdx:16:1': 'the value of hired-share at 2019',
    'no-longer-newest guide/irc/ja.mdx:16:1': 'the value of hired-share at 2019',
  },
);

warns(
  'a page that speaks of all application windows and is older than the newest of them',
  all(
    replaceInBoth('guide/irc', ["updated: '2026-11-24'"], ["updated: '2026-11-20'"]),
    paragraph('guide/irc', 'どの年も、受付は終わりました。', 'In every year, applications have closed.'),
  ),
  { 'speaks-of-all guide/irc/en.mdx:16:1': 'every year', 'speaks-of-all guide/irc/ja.mdx:16:1': 'どの年も' },
);

warns(
  'a question that a page leaves open and that newer values may answer',
  all(
    replaceInBoth('guide/irc', ["updated: '2026-11-24'"], ["updated: '2026-11-20'"]),
    paragraph(
      'guide/irc',
      '目標は<Fact id="staff-target" />です。達成されたかどうかは、確かめられていません。',
      'The target is <Fact id="staff-target" />. We could not confirm whether it was reached.',
    ),
  ),
  {
    'no-longer-newest guide/irc/en.mdx:16:1': ['an open question', 'japanese-staff'],
    'no-longer-newest guide/irc/ja.mdx:16:1': ['an open question', 'japanese-staff'],
  },
);
