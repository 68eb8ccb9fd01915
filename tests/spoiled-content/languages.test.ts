import { all, replace, replaceInBoth, rewrite } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';

stops('a paragraph that the translation lacks', replace(programme, '\n## これ', '\n余分な段落です。\n\n## これ'), {
  'parity guide/programme/en.mdx:35': 'the same as in content/guide/programme/ja.mdx:23: paragraph',
});

stops(
  'a paragraph that only the translation has',
  replace('guide/programme/en.mdx', '\n## What comes', '\nOne more.\n\n## What comes'),
  { 'parity guide/programme/en.mdx:31': ['paragraph', 'the same as in content/guide/programme/ja.mdx'] },
);

stops(
  'a section that the translation lacks',
  rewrite('guide/programme/en.mdx', (text) => text.replace(/## The story[\s\S]*?(?=## What comes)/, '')),
  { 'parity guide/programme/en.mdx:27': 'the same as in content/guide/programme/ja.mdx:23: heading 2 [#history]' },
);

stops(
  'sections in another order',
  rewrite('guide/selection/en.mdx', (text) =>
    text.replace(/(## Application windows[\s\S]*?)(## An example[\s\S]*)/, '$2\n$1'),
  ),
  { 'parity guide/selection/en.mdx:23': ['heading 2 [#timeline]', 'the same as in content/guide/selection/ja.mdx:23'] },
);

stops('a section whose id is another in the translation', replace('guide/programme/en.mdx', '[#history]', '[#story]'), {
  'parity guide/programme/en.mdx:23': ['heading 2 [#story]', 'the same as in content/guide/programme/ja.mdx'],
  'parity guide/programme/en.mdx:35': 'the same as in content/guide/programme/ja.mdx:23: heading 2 [#history]',
});

stops(
  'a list that is longer in one language',
  replace(
    'guide/selection/en.mdx',
    '- Result of the screening: June',
    '- Result of the screening: June\n- Posting: later',
  ),
  { 'parity guide/selection/en.mdx:31': ['list of 3', 'the same as in content/guide/selection/ja.mdx:31'] },
);

stops(
  'a row that the table of the translation lacks',
  rewrite('guide/routes/en.mdx', (text) => text.replace(/\| Age .*\n/, '')),
  { 'parity guide/routes/en.mdx:21': ['table of 3 × 4', 'the same as in content/guide/routes/ja.mdx:21'] },
);

stops('a component that the translation lacks', replace('guide/programme/en.mdx', '\n<StaffChart />\n', ''), {
  'parity guide/programme/en.mdx:33': 'the same as in content/guide/programme/ja.mdx:35: <StaffChart>',
});

stops('another date in the translation', replace('guide/eligibility/en.mdx', 'on 1 February', 'on 2 February'), {
  'parity guide/eligibility/en.mdx:24': ['dates: 02-02, 2019', 'the same as in content/guide/eligibility/ja.mdx:24'],
});

stops('another year in the translation', replace('guide/eligibility/en.mdx', 'In the 2019 call', 'In the 2020 call'), {
  'parity guide/eligibility/en.mdx:24': ['dates: 02-01, 2020', 'the same as in content/guide/eligibility/ja.mdx:24'],
});

stops('another month in the translation', replace('guide/selection/en.mdx', 'screening: June', 'screening: July'), {
  'parity guide/selection/en.mdx:31': ['dates: 07', 'the same as in content/guide/selection/ja.mdx:31'],
});

stops(
  'another fact in the translation',
  replace('guide/programme/en.mdx', 'id="dispatched-in-year" at="FY2020"', 'id="dispatched-in-year" at="FY2018"'),
  {
    'parity guide/programme/en.mdx:27': [
      'facts: annual-dispatch@2019, dispatched-in-year@FY2018, dispatched-in-year@FY2018',
      'the same as in content/guide/programme/ja.mdx:27',
    ],
  },
);

stops(
  'another window in the translation',
  replace('guide/selection/en.mdx', '- Applications: <Window year="2021" />', '- Applications: <Window year="2019" />'),
  { 'parity guide/selection/en.mdx:31': ['facts: window 2019', 'the same as in content/guide/selection/ja.mdx:31'] },
);

stops('another link in the translation', replace('guide/programme/en.mdx', '(/selection/#stages)', '(/selection/)'), {
  'parity guide/programme/en.mdx:15': [
    'links: /eligibility/, /selection/',
    'the same as in content/guide/programme/ja.mdx:15',
  ],
});

stops(
  'another person in the translation',
  replace('guide/about/en.mdx', 'names of TONO Minato and SUNAHARA Kotoha', 'names of SUNAHARA Kotoha'),
  { 'parity guide/about/en.mdx:18': ['people: sunahara-kotoha', 'the same as in content/guide/about/ja.mdx:18'] },
);

stops('another source in the translation', replace('guide/routes/en.mdx', '  - yearbook-2021\n', ''), {
  'parity guide/routes/en.mdx:6 sources': ['sources: bluebook-2019', 'the same as in content/guide/routes/ja.mdx:6'],
});

stops(
  'another day of checking in the translation',
  replace('guide/routes/en.mdx', "updated: '2026-11-24'", "updated: '2026-11-23'"),
  { 'parity guide/routes/en.mdx:5 updated': ['updated: 2026-11-23', 'the same as in content/guide/routes/ja.mdx:5'] },
);

stops(
  'another fact in a field of the translation',
  replace('guide/home/en.mdx', '{age-limit}, {experience-years}', '{age-limit}, {term-years}'),
  {
    'parity guide/home/en.mdx:8 glance.0.text': [
      'facts: age-limit, term-years',
      'the same as in content/guide/home/ja.mdx:8',
    ],
  },
);

stops(
  'one more question of the self-check in the translation',
  replace(
    'eligibility/english/en.mdx',
    'questions:\n',
    'questions:\n  - question: Do you write it?\n    met: Go on.\n    notMet: You can learn it.\n    ask: Try.\n',
  ),
  Object.fromEntries(
    ['question', 'met', 'notMet', 'ask'].map((name) => [
      `parity eligibility/english/en.mdx:4 questions.1.${name}`,
      [`the field questions.1.${name}`, 'the same as in content/eligibility/english/ja.mdx'],
    ]),
  ),
);

stops('another date in the English of the data', replace('data/facts.yaml', 'begins in April', 'begins in May'), {
  'parity data/facts.yaml:17:5 dispatched-in-year.note.en': ['dates: 05', 'the same as in the Japanese'],
});

stops(
  'another person in the English of the data',
  replace('data/facts.yaml', 'en: Tono’s years', 'en: Sunahara’s years'),
  {
    'parity data/facts.yaml:179:31 tono-boat-years.label.en': [
      'people: sunahara-kotoha',
      'the same as in the Japanese',
    ],
  },
);

stops(
  'a fact that only the Japanese of a period has',
  replace('testimonials/sunahara-kotoha/person.yaml', "en: 'From {sunahara-move-year}'", 'en: Later'),
  {
    'parity testimonials/sunahara-kotoha/person.yaml:23:45 stops[2].period.en': [
      'facts: none',
      'the same as in the Japanese',
    ],
  },
);

stops(
  'a Japanese text that changed after it was translated',
  replace(
    programme,
    'JPO（Junior Professional Officer）は国際機関の職員として働きます。',
    'JPO（Junior Professional Officer）は国際機関で働きます。',
  ),
  {
    'stale-translation guide/programme/en.mdx:11 what': [
      'a translation of an older content/guide/programme/ja.mdx:11',
      '+ 送り出すのは外務省ですが、JPO（Junior Professional Officer）は国際機関で働きます。',
    ],
  },
);

stops(
  'a sentence that was added after the translation',
  replace(programme, '正規採用は保証されません。', '正規採用は保証されません。自分で探します。'),
  {
    'stale-translation guide/programme/en.mdx:11 what': [
      'a translation of an older content/guide/programme/ja.mdx:11',
      '+ 自分で探します。',
    ],
  },
);

stops(
  'a field that changed after it was translated',
  replace(programme, 'title: 制度のあらまし', 'title: 制度について'),
  {
    'stale-translation guide/programme/en.mdx:1 intro': [
      'a translation of an older content/guide/programme/ja.mdx:1',
      '+ title: 制度について',
    ],
  },
);

stops(
  'a section that was taken out of both languages',
  all(
    ...['ja', 'en'].map((locale) =>
      rewrite(`guide/selection/${locale}.mdx`, (text) => text.replace(/## (?:日程の例|An example)[\s\S]*/, '')),
    ),
  ),
  {
    'stale-translation guide/selection/en.mdx:1 timeline':
      'a translation of the section timeline, which content/guide/selection/ja.mdx no longer has',
  },
);

stops(
  'a section that nobody has accepted',
  replaceInBoth(
    'guide/irc',
    ['\n<CentreCard />', '\n<CentreCard />'],
    [
      '\n<CentreCard />\n\n## 場所 [#place]\n\n駅の近くです。',
      '\n<CentreCard />\n\n## Place [#place]\n\nIt is near a station.',
    ],
  ),
  {
    'stale-translation guide/irc/en.mdx:16 place':
      'a translation of content/guide/irc/ja.mdx:16 that nobody has accepted yet',
  },
);

allows(
  'line breaks in other places',
  replaceInBoth(
    'guide/selection',
    ['おおまかな流れは次のとおりです。', 'In outline it goes like this.'],
    ['おおまかな流れは\n次のとおりです。', 'In outline\nit goes like this.'],
  ),
);

allows(
  'links and figures of a paragraph in another order',
  replace(
    'guide/programme/en.mdx',
    'For the conditions see [who can apply](/eligibility/); for how it goes, see [selection](/selection/#stages).',
    'For how it goes, see [selection](/selection/#stages), and for the conditions [who can apply](/eligibility/).',
  ),
);

stops(
  'an English label in the place of the Japanese',
  rewrite('data/facts.yaml', (text) => text.replace(/label: \{ ja: [^,]*,/, 'label: { ja: Staff,')),
  { 'wrong-language data/facts.yaml:2:12 annual-dispatch.label.ja': ['"Staff"', 'Japanese'] },
);

stops(
  'a Japanese label in the place of the English',
  rewrite('data/facts.yaml', (text) => text.replace(/(label: \{ ja: [^,]*, en: )[^}]*\}/, '$1職員 }')),
  { 'wrong-language data/facts.yaml:2:28 annual-dispatch.label.en': ['"職員"', 'English'] },
);

stops(
  'two pages with the same title',
  all(
    rewrite('guide/irc/ja.mdx', (text) => text.replace(/^title: .*/m, 'title: 同じ題')),
    rewrite('guide/prepare/ja.mdx', (text) => text.replace(/^title: .*/m, 'title: 同じ題')),
  ),
  { 'shared-title guide/prepare/ja.mdx:2:1 title': ['"同じ題', 'content/guide/irc/ja.mdx'] },
);
