import { paragraph, replace, replaceInBoth } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';

stops(
  'English that is written in Japanese',
  replace(
    'guide/irc/en.mdx',
    'What there is on JPOs (Junior Professional Officers) opens by the QR code as well.',
    '紙や別の画面で見ている人は、QRコードからも開けます。',
  ),
  { 'wrong-language guide/irc/en.mdx:12:1': '"紙や別の画面で見ている人は、QRコードからも開けます。' },
);

stops(
  'Japanese that is written in English',
  replace(
    'guide/about/ja.mdx',
    '灯野みなとさんと砂原ことはさんの名前は、姓を先に書きます。',
    'All names are written with the family name first.',
  ),
  {
    'wrong-language guide/about/ja.mdx:18:1': '"All names are written with the family n…"',
    'parity guide/about/en.mdx:18': [
      'people: sunahara-kotoha, tono-minato',
      'the same as in content/guide/about/ja.mdx:18',
    ],
  },
);

stops('a figure in digits', paragraph('guide/irc', '一年に45人が派遣されます。', 'Each year 45 people are sent.'), {
  'number-in-prose guide/irc/en.mdx:16:11': ['"45 people"', '<Fact id="annual-dispatch" at="2019" />'],
  'number-in-prose guide/irc/ja.mdx:16:4': ['"45人"', '<Fact id="annual-dispatch" at="2019" />'],
});

stops(
  'a figure in wide digits',
  paragraph('guide/irc', '一年に４５人が派遣されます。', 'Each year 45 people are sent.'),
  {
    'number-in-prose guide/irc/en.mdx:16:11': ['"45 people"', '<Fact id="annual-dispatch" at="2019" />'],
    'number-in-prose guide/irc/ja.mdx:16': ['"45人"', '<Fact id="annual-dispatch" at="2019" />'],
    'odd-character guide/irc/ja.mdx:16:4': ['full-width letters or digits: ４５', '45'],
  },
);

stops(
  'a figure in kanji numerals and in words',
  paragraph('guide/irc', '三十八歳までです。', 'You must be thirty-eight or younger.'),
  {
    'number-in-prose guide/irc/en.mdx:16:13': ['"thirty-eight or younger"', '<Fact id="age-limit" at="2019" />'],
    'number-in-prose guide/irc/ja.mdx:16:1': ['"三十八歳"', '<Fact id="age-limit" at="2019" />'],
  },
);

stops('a figure that no fact has', paragraph('guide/irc', '競争率は9%です。', 'Only 9% pass.'), {
  'number-in-prose guide/irc/en.mdx:16:6': '"9%"',
  'number-in-prose guide/irc/ja.mdx:16:5': '"9%"',
});

stops(
  'a figure in a field',
  replaceInBoth(
    'eligibility/age',
    ["requirement: '{age-limit}であること。'", "requirement: 'You are {age-limit}.'"],
    ['requirement: 38歳以下であること。', 'requirement: You are 38 or younger.'],
  ),
  {
    'number-in-prose eligibility/age/en.mdx:3:1 requirement': ['"38 or younger"', '{age-limit@2019}'],
    'number-in-prose eligibility/age/ja.mdx:3:1 requirement': ['"38歳"', '{age-limit@2019}'],
  },
);

stops(
  'a figure in the title of a testimonial',
  replaceInBoth(
    'testimonials/tono-minato',
    ['- 湖の水を、', '- The water of the lake,'],
    ['- 船での7年間、', '- 7 years at sea,'],
  ),
  {
    'number-in-prose testimonials/tono-minato/en.mdx:3:5 title[0]': ['"7 years"', '{tono-boat-years@2019}'],
    'number-in-prose testimonials/tono-minato/ja.mdx:3:5 title[0]': ['"7年間"', '{tono-boat-years@2019}'],
  },
);

stops('a hedge beside a figure', replace(programme, '期間は<Fact', '期間は約<Fact'), {
  'hedge-in-prose guide/programme/ja.mdx:13:65': '"約" beside a figure',
});

stops(
  'a hedge beside a figure in English',
  replace('guide/programme/en.mdx', 'Each year, <Fact', 'Each year, about <Fact'),
  { 'hedge-in-prose guide/programme/en.mdx:27:12': '"about" beside a figure' },
);

stops(
  'a word that the glossary replaces',
  paragraph('guide/irc', '国際組織で働きます。', 'Work in an international organization.'),
  { 'term guide/irc/en.mdx:16:12': '"international organization"', 'term guide/irc/ja.mdx:16:1': '"国際組織"' },
);

stops(
  'a word that the glossary replaces in a heading',
  replaceInBoth(
    'guide/selection',
    ['## 応募受付の期間', '## Application windows'],
    ['## 募集期間', '## Application period'],
  ),
  { 'term guide/selection/en.mdx:23:4': '"Application period"', 'term guide/selection/ja.mdx:23:4': '"募集期間"' },
);

stops(
  'a word that the glossary replaces in a field',
  replaceInBoth(
    'guide/selection',
    ['応募受付期間を', 'the application windows'],
    ['募集期間を', 'the application period'],
  ),
  {
    'term guide/selection/en.mdx:3:1 description': '"application period"',
    'term guide/selection/ja.mdx:3:1 description': '"募集期間"',
  },
);

stops('a place that is still to be written', paragraph('guide/irc', '〔ここに説明〕', '〔explanation〕'), {
  'unfinished guide/irc/en.mdx:16:1': '〔explanation〕',
  'unfinished guide/irc/ja.mdx:16:1': '〔ここに説明〕',
});

stops(
  'a place that is still to be written in a field',
  replaceInBoth(
    'guide/irc',
    ['title: 人事センター', 'title: The ministry’s centre'],
    ['title: 〔題〕', 'title: 〔Title〕'],
  ),
  { 'unfinished guide/irc/en.mdx:2:1 title': '〔Title〕', 'unfinished guide/irc/ja.mdx:2:1 title': '〔題〕' },
);

stops(
  'a testimonial that is too short',
  replaceInBoth(
    'testimonials/sunahara-kotoha',
    [
      'クレーンの音が響く港で、砂原ことはさんは図面を広げます。国連みなと基金（UNHF）のペルー国事務所で、小さな漁港を直す計画を立てているのです。どこに網を干し、どこで魚を売るのか。使う人に聞かなければ、よい港はできません。\n\n生まれ育った鳥取では、砂丘の案内人をしていました。風の強い日には、人の足あとがすぐに消えます。土地に合わせて暮らすとはどういうことかを、砂の上で学びました。海の向こうの砂の町を知ったのは、旅の人と話したときです。',
      'In a port full',
    ],
    ['短い話です。', 'In a port full'],
  ),
  {
    'testimonial-length testimonials/sunahara-kotoha/ja.mdx': '187 Japanese characters',
    'parity testimonials/sunahara-kotoha/en.mdx:13': [
      'facts: none',
      'the same as in content/testimonials/sunahara-kotoha/ja.mdx:13',
    ],
    'parity testimonials/sunahara-kotoha/en.mdx:15': [
      'paragraph',
      'the same as in content/testimonials/sunahara-kotoha/ja.mdx',
    ],
  },
);

allows(
  'calendar dates and idioms',
  paragraph(
    'guide/irc',
    '2019年の2月1日に、一人ひとりが、三人で一度は考えます。',
    'On 1 February 2019, each person thinks once.',
  ),
);

allows(
  'names of people, organisations and the glossary',
  paragraph(
    'guide/irc',
    '霧島あおいさんは世界みずうみ機関（WLO）を訪ねました。',
    'KIRISHIMA Aoi visited the World Lakes Organisation (WLO).',
  ),
);

allows(
  'Japanese words in English that name something',
  paragraph('guide/irc', '募集要項を見ます。', 'Look at the call (募集要項).'),
);

stops('a sum of money', paragraph('guide/irc', '手当は30万円です。', 'The allowance is 300,000 yen.'), {
  'number-in-prose guide/irc/en.mdx:16:18': '"300,000 yen"',
  'number-in-prose guide/irc/ja.mdx:16:4': '"30万円"',
});

stops(
  'a unit after a figure',
  replaceInBoth(
    'guide/programme',
    ['<Fact id="annual-dispatch" at="2019" />です', '<Fact id="annual-dispatch" at="2019" /> are'],
    ['<Fact id="annual-dispatch" at="2019" />人です', '<Fact id="annual-dispatch" at="2019" /> people are'],
  ),
  {
    'unit-after-figure guide/programme/en.mdx:27:52': '"people" after a figure',
    'unit-after-figure guide/programme/ja.mdx:27:49': '"人" after a figure',
  },
);

stops(
  'years after a figure that counts them',
  replaceInBoth(
    'guide/programme',
    ['<Fact id="term-years" at="2019" />です', '<Fact id="term-years" at="2019" />.'],
    ['<Fact id="term-years" at="2019" />年です', '<Fact id="term-years" at="2019" /> years.'],
  ),
  {
    'unit-after-figure guide/programme/en.mdx:13:139': '"years" after a figure',
    'unit-after-figure guide/programme/ja.mdx:13:99': '"年" after a figure',
  },
);

stops(
  'a figure that is another person’s',
  paragraph('testimonials/sunahara-kotoha', '函館に7年間いました。', 'The time in Hakodate was 7 years.'),
  {
    'number-in-prose testimonials/sunahara-kotoha/en.mdx:17:26': 'add one where none says this',
    'number-in-prose testimonials/sunahara-kotoha/ja.mdx:17:4': 'add one where none says this',
  },
);

stops(
  'a pronoun for a person in English',
  replace('testimonials/tono-minato/en.mdx', 'Tono wants to hand the lakes on', 'She wants to hand the lakes on'),
  { 'pronoun testimonials/tono-minato/en.mdx:16:156': '"She"' },
);

stops(
  'an English title that is too long',
  replace(
    'guide/irc/en.mdx',
    'title: The ministry’s centre',
    'title: The ministry’s centre for people who would like to work abroad in many countries',
  ),
  {
    'title-length guide/irc/en.mdx:2:1 title':
      '92 characters: "The ministry’s centre for people who would like to work abroad in many countries | JPO Guide"',
  },
);

stops(
  'a least score of an English test',
  paragraph('guide/irc', 'TOEFLは80点以上が必要です。', 'A TOEFL score of 80 is needed.'),
  { 'least-score guide/irc/en.mdx:16:3': 'TOEFL', 'least-score guide/irc/ja.mdx:16:1': 'TOEFL' },
);

stops(
  'a count in kanji that no fact has',
  paragraph('guide/irc', '面接には三名が来ます。', 'Somebody comes to the interview.'),
  {
    'number-in-prose guide/irc/ja.mdx:16:5': ['"三名"', 'a fact from content/data/facts.yaml'],
  },
);

allows(
  'people in kanji that no fact counts',
  paragraph('guide/irc', '面接には三人が来ます。', 'Some come to the interview.'),
);

stops('a year without 年', paragraph('guide/irc', '相談は2019に始まりました。', 'It began in 2019.'), {
  'bare-year guide/irc/ja.mdx:16:4': ['"2019"', '2019年に'],
});

stops('words that are doubled', paragraph('guide/irc', '本をを読みます。私ののの本です。', 'Read the the book.'), {
  'doubled-word guide/irc/en.mdx:16:6': ['"the the"', 'the word once'],
  'japanese-style guide/irc/ja.mdx:16:3': 'the word once, not twice in a row',
  'japanese-style guide/irc/ja.mdx:16:11': 'the word once, not twice in a row',
  'japanese-style guide/irc/ja.mdx:16:12': 'the word once, not twice in a row',
});
