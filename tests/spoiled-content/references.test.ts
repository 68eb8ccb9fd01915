import { paragraph, replace, replaceInBoth, rewrite } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const tono = 'testimonials/tono-minato/person.yaml';
const facts = 'data/facts.yaml';

stops('an unknown fact', replaceInBoth('guide/programme', ['id="term-years"'], ['id="term-year"']), {
  'unknown-fact guide/programme/en.mdx:13:124': ['"term-year"', 'term-years'],
  'unknown-fact guide/programme/ja.mdx:13:65': ['"term-year"', 'term-years'],
});

stops(
  'a time for which a fact has no value',
  replaceInBoth('guide/programme', ['id="annual-dispatch" at="2019"'], ['id="annual-dispatch" at="2020"']),
  {
    'unknown-fact guide/programme/en.mdx:27:12': ['the time "2020"', '2019'],
    'unknown-fact guide/programme/ja.mdx:27:10': ['the time "2020"', '2019'],
  },
);

stops('a fact with an id in Japanese', replaceInBoth('guide/programme', ['id="hired-share"'], ['id="採用"']), {
  'wrong-attribute guide/programme/en.mdx:33:20': '<Fact id="採用">',
  'wrong-attribute guide/programme/ja.mdx:33:8': '<Fact id="採用">',
});

stops('an unknown fact in a field', replaceInBoth('guide/home', ['{term-years}'], ['{terms}']), {
  'unknown-fact guide/home/en.mdx:7:1 lead': '"terms"',
  'unknown-fact guide/home/ja.mdx:7:1 lead': '"terms"',
});

stops(
  'a time that a fact in a field does not have',
  replaceInBoth('guide/home', ['{term-years}'], ['{term-years@2018}']),
  {
    'unknown-fact guide/home/en.mdx:7:1 lead': ['the time "2018"', '2019'],
    'unknown-fact guide/home/ja.mdx:7:1 lead': ['the time "2018"', '2019'],
  },
);

stops('a space inside the braces', replaceInBoth('guide/home', ['{term-years}'], ['{ term-years }']), {
  'unknown-fact guide/home/en.mdx:7:1 lead': '{ term-years }',
  'unknown-fact guide/home/ja.mdx:7:1 lead': '{ term-years }',
});

stops('double braces', replaceInBoth('guide/home', ['{term-years}'], ['{{term-years}}']), {
  'unknown-fact guide/home/en.mdx:7:1 lead': '{}',
  'japanese-style guide/home/ja.mdx:7:1 lead': '"}、職員として働きます。"',
  'unknown-fact guide/home/ja.mdx:7:1 lead': '{}',
});

stops(
  'braces in a field that fills nothing in',
  replace(
    tono,
    'office: { ja: ケニア国事務所, en: Kenya Country Office }',
    'office: { ja: "ケニア国事務所{age-limit}", en: "Kenya Country Office {age-limit}" }',
  ),
  {
    'unknown-fact testimonials/tono-minato/person.yaml:7:11 office.ja': '{age-limit}',
    'unknown-fact testimonials/tono-minato/person.yaml:7:37 office.en': '{age-limit}',
  },
);

stops(
  'a fact that is removed while texts have it',
  rewrite(facts, (text) => text.replace(/roster-years:[\s\S]*?(?=japanese-staff)/, '')),
  {
    'unknown-fact guide/routes/en.mdx:25:67': ['"roster-years"', 'term-years'],
    'unknown-fact guide/routes/ja.mdx:25:31': ['"roster-years"', 'term-years'],
  },
);

stops('a fact that is renamed while a criterion has it', replace(facts, 'age-limit:', 'age-maximum:'), {
  'unknown-fact eligibility/age/en.mdx:3:1 requirement': '"age-limit"',
  'unknown-fact eligibility/age/en.mdx:5:5 questions[0].question': '"age-limit"',
  'unknown-fact eligibility/age/ja.mdx:3:1 requirement': '"age-limit"',
  'unknown-fact eligibility/age/ja.mdx:5:5 questions[0].question': '"age-limit"',
  'unknown-fact eligibility/age/rule.yaml:3:14 thresholds[0]': '"age-limit"',
  'unknown-fact guide/home/en.mdx:10:5 glance[0].text': '"age-limit"',
  'unknown-fact guide/home/ja.mdx:10:5 glance[0].text': '"age-limit"',
  'unknown-fact guide/routes/en.mdx:23:23': '"age-limit"',
  'unknown-fact guide/routes/ja.mdx:23:16': '"age-limit"',
});

stops('an unknown source', replace('eligibility/age/rule.yaml', 'source: bluebook-2019', 'source: bluebook-2091'), {
  'unknown-reference eligibility/age/rule.yaml:5:1 source': ['"bluebook-2091"', 'bluebook-2019'],
});

stops('an unknown source of a value', replace(facts, 'source: morning-post', 'source: moning-post'), {
  'unknown-reference data/facts.yaml:100:7 posts-of-choice.history[0].source': ['"moning-post"', 'morning-post'],
});

stops('an unknown source of a window', replace('data/windows.yaml', 'source: morning-post', 'source: evening-post'), {
  'unknown-reference data/windows.yaml:17:3 2021.source': ['"evening-post"', 'morning-post'],
});

stops('an unknown second source of a person', replace(tono, 'source: lake-news', 'source: lake-new'), {
  'unknown-reference testimonials/tono-minato/person.yaml:31:5 otherSources[0].source': ['"lake-new"', 'lake-news'],
});

stops('an unknown organisation', replace(tono, 'organization: wlo', 'organization: wlw'), {
  'unknown-reference testimonials/tono-minato/person.yaml:6:1 organization': ['"wlw"', 'wlo'],
});

stops('the name of an organisation in place of its id', replace(tono, 'organization: wlo', 'organization: WLO'), {
  'wrong-value testimonials/tono-minato/person.yaml:6:1 organization': [
    '"WLO"',
    'lower-case letters and digits with single hyphens between them',
  ],
});

stops('a path in place of an id', replace(tono, 'organization: wlo', 'organization: ../../../etc/passwd'), {
  'wrong-value testimonials/tono-minato/person.yaml:6:1 organization': [
    '"../../../etc/passwd"',
    'lower-case letters and digits with single hyphens between them',
  ],
});

stops(
  'an unknown threshold of a criterion',
  replace('eligibility/age/rule.yaml', 'thresholds: [age-limit]', 'thresholds: [age]'),
  { 'unknown-fact eligibility/age/rule.yaml:3:14 thresholds[0]': '"age"' },
);

for (const [name, id, words] of [
  ['an unknown route', 'vacanc', ['"vacanc"', 'vacancy']],
  ['the route that the guide is about', 'jpo', ['"jpo"', 'vacancy, ypp']],
] as const)
  stops(
    `${name} among those that a criterion points to instead`,
    replace('eligibility/experience/rule.yaml', 'otherRoutes: [vacancy', `otherRoutes: [${id}`),
    { 'other-route eligibility/experience/rule.yaml:4:15 otherRoutes[0]': [...words] },
  );

stops(
  'a route to point to that does not say whom it may fit',
  replace(
    'data/routes.yaml',
    '  suits:\n    ja: 職務経験は求められません。\n    en: No work experience is asked for.\n',
    '',
  ),
  { 'other-route eligibility/experience/rule.yaml:4:24 otherRoutes[1]': ['"ypp"', 'vacancy'] },
);

stops(
  'a window of a year that is not known',
  replaceInBoth('guide/selection', ['<Window year="2019" />'], ['<Window year="2020" />']),
  {
    'unknown-reference guide/selection/en.mdx:25:37': '"2020"',
    'unknown-reference guide/selection/ja.mdx:25:8': '"2020"',
  },
);

stops(
  'a window of a year that is not there',
  replaceInBoth('guide/selection', ['<Window year="2019" />'], ['<Window year="2018" />']),
  {
    'unknown-reference guide/selection/en.mdx:25:37': '"2018"',
    'unknown-reference guide/selection/ja.mdx:25:8': '"2018"',
  },
);

stops(
  'a timeline of a year without stages',
  replaceInBoth('guide/selection', ['<WindowTable />'], ['<WindowTable />\n\n<Timeline year="2019" />']),
  {
    'unknown-reference guide/selection/en.mdx:29:1': ['"2019"', 'a year with stages in content/data/windows.yaml: '],
    'unknown-reference guide/selection/ja.mdx:29:1': '"2019"',
  },
);

stops(
  'a window that turns unknown while a text has it',
  rewrite('data/windows.yaml', (text) =>
    text.replace(/2021:[\s\S]*/, '2021:\n  status: unknown\n  note: { ja: 未確認です。, en: Not checked. }\n'),
  ),
  {
    'unknown-reference guide/selection/en.mdx:31:17': '"2021"',
    'unknown-reference guide/selection/ja.mdx:31:8': '"2021"',
  },
);

allows(
  'a fact without a time, which is the newest',
  replaceInBoth('guide/programme', ['id="hired-share" at="2019"'], ['id="hired-share"']),
);

allows(
  'an organisation that nobody works for',
  rewrite(
    'data/organizations.yaml',
    (text) =>
      `${text}isles:\n  name: { ja: 国際しま機関, en: Isles Office }\n  shortName: ISLES\n  url: https://isles.example/\n`,
  ),
);
stops(
  'a fact without its id',
  replaceInBoth('guide/programme', ['<Fact id="hired-share" at="2019" />'], ['<Fact at="2019" />']),
  { 'wrong-attribute guide/programme/en.mdx:33:20': '<Fact>', 'wrong-attribute guide/programme/ja.mdx:33:8': '<Fact>' },
);

stops('wide braces in a body', paragraph('guide/irc', '期間は｛term-years｝です。', 'It takes ｛term-years｝.'), {
  'unknown-fact guide/irc/en.mdx:16:10': ['｛term-years｝', '<Fact id="…" />'],
  'unknown-fact guide/irc/ja.mdx:16:4': ['｛term-years｝', '<Fact id="…" />'],
});

stops('wide braces around a fact', replaceInBoth('guide/home', ['{term-years}'], ['｛term-years｝']), {
  'unknown-fact guide/home/en.mdx:7:1 lead': ['｛term-years｝', '{term-years}'],
  'unknown-fact guide/home/ja.mdx:7:1 lead': ['｛term-years｝', '{term-years}'],
});

stops(
  'a component in a field',
  replaceInBoth(
    'guide/programme',
    ['title: 制度のあらまし', 'title: The programme'],
    ['title: 制度の<Fact id="term-years" />', 'title: The <Fact id="term-years" />'],
  ),
  {
    'leftover-mark guide/programme/en.mdx:2:1 title': '"<Fact id="term-years" />"',
    'leftover-mark guide/programme/ja.mdx:2:1 title': '"<Fact id="term-years" />"',
  },
);

stops(
  'a question of the first screen that leads to no page',
  replaceInBoth('guide/home', ['page: prepare'], ['page: prepair']),
  {
    'unknown-reference guide/home/en.mdx:14:5 glance[1].page': ['"prepair"', 'prepare'],
    'unknown-reference guide/home/ja.mdx:14:5 glance[1].page': ['"prepair"', 'prepare'],
  },
);

stops(
  'a question that leads to another page in English',
  replace('guide/home/en.mdx', 'page: prepare', 'page: eligibility'),
  { 'parity guide/home/en.mdx:8 glance.1.page': 'prepare' },
);
