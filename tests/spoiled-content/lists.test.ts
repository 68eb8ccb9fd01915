import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { all, replace, rewrite, write } from '../content-copy.ts';
import { stops } from './spoiled-content.ts';

const tono = 'testimonials/tono-minato/person.yaml';
const programme = 'guide/programme/ja.mdx';

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

stops(
  'one question only on the first screen',
  rewrite('guide/home/ja.mdx', (text) => text.replace(/ {2}- term: 次[\s\S]*?(?=updated)/, '')),
  {
    'wrong-value guide/home/ja.mdx:8:1 glance': [
      '[{"term":"応募できる人は？","text":"2019年の条件は、{age-limit}、{experience-years}の職務経験など。"…',
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

stops('a data file that is a list', write('data/organizations.yaml', '- wlo\n- unhf\n'), {
  'yaml data/organizations.yaml:1': ['text or a list', 'entries, each under its id'],
});

stops(
  'eligibility without any criterion',
  async (root) => {
    for (const id of await readdir(join(root, 'content/eligibility'))) {
      await rm(join(root, 'content/eligibility', id), { recursive: true });
    }
  },
  { 'required-content eligibility': ['no folder in it', 'at least one'] },
);
