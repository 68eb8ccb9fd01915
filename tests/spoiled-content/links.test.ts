import { all, paragraph, replace, replaceInBoth } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';

stops(
  'an unknown source of a page',
  all(
    replace(programme, '- yearbook-2021', '- yearbook-2022'),
    replace('guide/programme/en.mdx', '- yearbook-2021', '- yearbook-2022'),
  ),
  {
    'unknown-reference guide/programme/en.mdx:8:5 sources[1]': ['"yearbook-2022"', 'yearbook-2021'],
    'unknown-reference guide/programme/ja.mdx:8:5 sources[1]': ['"yearbook-2022"', 'yearbook-2021'],
  },
);

stops(
  'a link that runs a script',
  paragraph('guide/irc', '[リンク](javascript:alert(1))', '[link](javascript:alert(1))'),
  {
    'unsafe-link guide/irc/en.mdx:16:1': 'javascript:alert(1)',
    'unsafe-link guide/irc/ja.mdx:16:1': 'javascript:alert(1)',
  },
);

stops(
  'a link whose words do not say where it leads',
  paragraph('guide/irc', '条件は[こちら](/eligibility/)です。', 'The conditions are [here](/eligibility/).'),
  {
    'vague-link guide/irc/en.mdx:16:20': '"here"',
    'vague-link guide/irc/ja.mdx:16:4': '"こちら"',
  },
);

stops(
  'a link that runs a script, spelt in entities and set apart from its words',
  paragraph(
    'guide/irc',
    '[リンク][a]\n\n[a]: java&#115;cript&colon;alert(1)',
    '[link][a]\n\n[a]: java&#115;cript&colon;alert(1)',
  ),
  {
    'unsafe-link guide/irc/en.mdx:18:1': 'javascript:alert(1)',
    'unsafe-link guide/irc/ja.mdx:18:1': 'javascript:alert(1)',
  },
);

stops(
  'a link to a host that no source names',
  paragraph('guide/irc', '[人事センター](https://www.ministry.example/)', '[site](https://www.ministry.example/)'),
  {
    'unknown-host guide/irc/en.mdx:16:1': ['https://www.ministry.example/', 'ministry.example'],
    'unknown-host guide/irc/ja.mdx:16:1': ['https://www.ministry.example/', 'ministry.example'],
  },
);

stops('a link that leads nowhere', replaceInBoth('guide/programme', ['(/eligibility/)'], ['(/eligibilty/)']), {
  'broken-link guide/programme/en.mdx:15:24': ['/eligibilty/', '/eligibility/'],
  'broken-link guide/programme/ja.mdx:15:4': ['/eligibilty/', '/eligibility/'],
});

stops('a link without its last slash', replaceInBoth('guide/programme', ['(/eligibility/)'], ['(/eligibility)']), {
  'broken-link guide/programme/en.mdx:15:24': ['/eligibility', '/eligibility/'],
  'broken-link guide/programme/ja.mdx:15:4': ['/eligibility', '/eligibility/'],
});

stops(
  'a link to the file of a page',
  replaceInBoth('guide/programme', ['(/eligibility/)'], ['(../eligibility/ja.mdx)']),
  {
    'broken-link guide/programme/en.mdx:15:24': '../eligibility/ja.mdx',
    'broken-link guide/programme/ja.mdx:15:4': '../eligibility/ja.mdx',
  },
);

stops('a link to the English page', replaceInBoth('guide/programme', ['(/eligibility/)'], ['(/en/eligibility/)']), {
  'broken-link guide/programme/en.mdx:15:24': ['/en/eligibility/', '/eligibility/'],
  'broken-link guide/programme/ja.mdx:15:4': ['/en/eligibility/', '/eligibility/'],
});

stops('a link without an address', replaceInBoth('guide/programme', ['(/eligibility/)'], ['()']), {
  'broken-link guide/programme/en.mdx:15:24': '',
  'broken-link guide/programme/ja.mdx:15:4': '',
});

stops(
  'a link to a section that is not there',
  replaceInBoth('guide/programme', ['/selection/#stages'], ['/selection/#stage']),
  {
    'broken-link guide/programme/en.mdx:15:77': ['/selection/#stage', 'stages'],
    'broken-link guide/programme/ja.mdx:15:30': ['/selection/#stage', 'stages'],
  },
);

stops(
  'a link to a section by its Japanese name',
  replaceInBoth('guide/programme', ['/selection/#stages'], ['/selection/#応募から派遣まで']),
  {
    'broken-link guide/programme/en.mdx:15:77': '/selection/#応募から派遣まで',
    'broken-link guide/programme/ja.mdx:15:30': '/selection/#応募から派遣まで',
  },
);

stops(
  'a section that is renamed while a link leads to it',
  replaceInBoth('guide/selection', ['[#stages]'], ['[#steps]']),
  {
    'broken-link guide/programme/en.mdx:15:77': '/selection/#stages',
    'broken-link guide/programme/ja.mdx:15:30': '/selection/#stages',
  },
);

stops(
  'a mail address',
  paragraph('guide/irc', '[メール](mailto:info@ministry.example)', '[mail](mailto:info@ministry.example)'),
  {
    'bare-address guide/irc/en.mdx:16:1': 'info@ministry.example',
    'bare-address guide/irc/ja.mdx:16:1': 'info@ministry.example',
  },
);

stops('a telephone link', paragraph('guide/irc', '[電話](tel:+81312345678)', '[telephone](tel:+81312345678)'), {
  'broken-link guide/irc/en.mdx:16:1': 'tel:+81312345678',
  'broken-link guide/irc/ja.mdx:16:1': 'tel:+81312345678',
});

stops(
  'an address in wide letters',
  paragraph('guide/irc', '[サイト](ｈｔｔｐｓ://ministry.example/)', '[site](ｈｔｔｐｓ://ministry.example/)'),
  {
    'broken-link guide/irc/en.mdx:16:1': 'ｈｔｔｐｓ://ministry.example/',
    'broken-link guide/irc/ja.mdx:16:1': 'ｈｔｔｐｓ://ministry.example/',
  },
);

stops(
  'an address without its words, which swallows those after it',
  paragraph('guide/irc', '詳しくはwww.ministry.exampleをご覧ください。', 'See www.ministry.example for more.'),
  {
    'bare-address guide/irc/en.mdx:16:5': ['http://www.ministry.example', '[…](https://www.ministry.example)'],
    'bare-address guide/irc/ja.mdx:16:1': ['www.ministry.example', '[…](https://www.ministry.example)'],
    'parity guide/irc/en.mdx:16': ['links: http://www.ministry.example', 'the same as in content/guide/irc/ja.mdx:16'],
  },
);

allows(
  'a link to a criterion, a fact or a source',
  paragraph(
    'guide/irc',
    '[年齢](/eligibility/#age)、[期間](/figures/#term-years)、[年報](/about/#yearbook-2021)です。',
    'See [age](/eligibility/#age), [term](/figures/#term-years) and [yearbook](/about/#yearbook-2021).',
  ),
);
