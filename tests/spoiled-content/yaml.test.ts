import { replace, rewrite, write } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const tono = 'testimonials/tono-minato/person.yaml';
const programme = 'guide/programme/ja.mdx';
const organizations = 'data/organizations.yaml';
const aliasBomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
    (key, index, keys) => `${key}: &${key} [${`*${keys[index - 1] ?? 'a'}, `.repeat(9)}]`,
  ),
].join('\n');

stops('a text without front matter', replace(programme, '---\n', ''), {
  'front-matter guide/programme/ja.mdx:1': 'no front matter',
});

stops(
  'front matter that does not end',
  rewrite(programme, (text) => text.replace('\n---\n\n', '\n\n')),
  { 'front-matter guide/programme/ja.mdx:1': 'no front matter' },
);

stops(
  'front matter under an empty line',
  rewrite(programme, (text) => `\n${text}`),
  { 'front-matter guide/programme/ja.mdx:1': 'no front matter' },
);

stops(
  'front matter between wide dashes',
  rewrite(programme, (text) => text.replaceAll('---\n', 'ーーー\n')),
  { 'front-matter guide/programme/ja.mdx:1': 'no front matter' },
);

stops(
  'a colon in a text without quotes',
  replace('guide/home/en.mdx', "'Working in the ports of the world:'", 'Working in the ports: now'),
  {
    'wrong-value guide/home/en.mdx:5:5 headline[0]': [
      '{"Working in the ports":"now"}',
      'text (in quotes where it is a number or has a colon)',
    ],
  },
);

stops(
  'a colon in the title of a page',
  replace('guide/irc/en.mdx', 'title: The ministry’s centre', 'title: The centre: who it helps'),
  { 'yaml guide/irc/en.mdx:2:8': ['a text with ": " in it; put quotes around it', '"field'] },
);

stops(
  'a text that begins with a brace',
  replace('eligibility/age/ja.mdx', "'{age-limit}であること。'", '{age-limit}であること。'),
  {
    'yaml eligibility/age/ja.mdx:3:25': [
      'a sign in a place where YAML has a meaning for it; put quotes around the text',
      '"field',
    ],
  },
);

stops('a text that begins with a sign', replace(programme, 'title: 制度のあらまし', 'title: @制度のあらまし'), {
  'yaml guide/programme/ja.mdx:2:8': ['a text that begins with a sign; put quotes around it', '"field'],
});

stops(
  'a text that begins with a quotation mark',
  replace(programme, 'title: 制度のあらまし', 'title: "制度"のあらまし'),
  {
    'yaml guide/programme/ja.mdx:2:12': [
      'a sign in a place where YAML has a meaning for it; put quotes around the text',
      '"field',
    ],
  },
);

stops(
  'an apostrophe in a text in quotes',
  replace('guide/home/en.mdx', "'In 2019: {age-limit}", "'In 2019, for one's first post: {age-limit}"),
  { 'yaml guide/home/en.mdx:10:11': ['a text with ": " in it; put quotes around it', '"field'] },
);

stops('a quotation mark that is not closed', replace(programme, 'title: 制度のあらまし', 'title: "制度のあらまし'), {
  'yaml guide/programme/ja.mdx:8:18': ['a colon, comma, quote or bracket that is missing', '"field'],
});

stops('a tab at the beginning of a line', replace('data/facts.yaml', '  topic: programme', '\ttopic: programme'), {
  'yaml data/facts.yaml:3:1': ['a tab at the beginning of a line', '"field'],
  'yaml data/facts.yaml:4:9': ['a text with ": " in it; put quotes around it', '"field'],
});

stops('a line that is indented too far', replace('data/windows.yaml', '  status: unknown', '   status: unknown'), {
  'yaml data/windows.yaml:9:1': [
    'a line that is indented by too few or too many spaces, or a bracket that is not closed',
    '"field',
  ],
});

stops('a line that is not indented', replace('data/windows.yaml', '  status: unknown', 'status: unknown'), {
  'yaml data/windows.yaml:8:9': ['a text with ": " in it; put quotes around it', '"field'],
});

stops('a wide space for an indent', replace('data/windows.yaml', '  status: unknown', '　status: unknown'), {
  'yaml data/windows.yaml:8:1': [
    'a full-width space at the beginning of a line',
    'a line indented by half-width spaces',
  ],
});

stops('a wide colon', replace('data/windows.yaml', '  status: unknown', '  status：unknown'), {
  'yaml data/windows.yaml:8:1': ['a full-width colon (：) after the name of a field', 'status: unknown'],
});

stops('wide brackets', replace(tono, 'coordinates: [36.82, -1.29]', 'coordinates: ［36.82, -1.29］'), {
  'wrong-value testimonials/tono-minato/person.yaml:11:1 coordinates': ['"［36.82, -1.29］"', '[［36.82, -1.29］]'],
});

stops('a data file that is empty', write(organizations, ''), {
  'yaml data/organizations.yaml:1': 'entries, each under its id',
});

stops(
  'a data file that is commented out',
  rewrite(organizations, (text) => text.replaceAll(/^/gm, '# ')),
  { 'yaml data/organizations.yaml:1': 'entries, each under its id' },
);

stops('brackets without end', write(organizations, '['.repeat(20_000)), {
  'yaml data/organizations.yaml:1': [
    'brackets, braces or spaces nested without end',
    'fields and lists, a few levels deep',
  ],
});

stops('an alias in YAML', replace(organizations, 'shortName: WLO', 'shortName: &short WLO'), {
  'yaml-alias data/organizations.yaml:3:21': '&short',
});

stops('a bomb of aliases', write('data/glossary.yaml', aliasBomb), { 'yaml-alias data/glossary.yaml:1:7': '&a' });

stops(
  'a tag that makes something other than text',
  replace(organizations, 'shortName: WLO', 'shortName: !!js/function "alert(1)"'),
  { 'yaml-alias data/organizations.yaml:3:14': '!!js/function' },
);

stops(
  'marks of two versions that were not joined',
  replace(
    'data/windows.yaml',
    "  opens: '2019-02-04'\n",
    "<<<<<<< HEAD\n  opens: '2019-02-04'\n=======\n  opens: '2019-02-05'\n>>>>>>> main\n",
  ),
  { 'conflict data/windows.yaml:3:1': '<<<<<<< HEAD' },
);

stops(
  'a second document in a file of data',
  rewrite(organizations, (text) => `${text}---\n${text}`),
  { 'yaml data/organizations.yaml:9:1': ['a line that cannot be read: ---', '"field'] },
);

stops(
  'a second window of a year',
  rewrite(
    'data/windows.yaml',
    (text) => `${text}2019:\n  status: unknown\n  note: { ja: 未確認です。, en: Not checked. }\n`,
  ),
  { 'duplicate-id data/windows.yaml:19:1': '"2019" a second time; the first is on line 1' },
);

stops('a list entry without a space', replace(programme, '  - yearbook-2021', '  -yearbook-2021'), {
  'yaml guide/programme/ja.mdx:8:1': [
    'a line that is indented by too few or too many spaces, or a bracket that is not closed',
    '"field',
  ],
});

stops(
  'text below the last entry',
  rewrite(organizations, (text) => `${text}以上\n`),
  { 'yaml data/organizations.yaml:9:1': ['a colon, comma, quote or bracket that is missing', '"field'] },
);

allows(
  'comments',
  rewrite(organizations, (text) => `# 組織 / Organisations\n${text}`),
);

allows('texts in either kind of quotes', replace(organizations, 'shortName: WLO', 'shortName: "WLO"'));

stops('a wide comma between two languages', replace(tono, 'ja: 函館, en: Hakodate', 'ja: 函館、en: Hakodate'), {
  'yaml testimonials/tono-minato/person.yaml:14:1': [
    'a full-width comma between the fields in { }',
    'place: { ja: 函館, en: Hakodate }',
  ],
});

stops('a colon without a space', replace(tono, 'order: 1', 'order:1'), {
  'yaml testimonials/tono-minato/person.yaml:1:1': ['a line without "field:" before its value', '"field'],
});

stops('a field without a colon', replace(tono, 'order: 1', 'order 1'), {
  'yaml testimonials/tono-minato/person.yaml:1:1': ['a line without "field:" before its value', '"field'],
});

stops(
  'a bracket that is not closed',
  replace(tono, 'place: { ja: 函館, en: Hakodate }', 'place: { ja: 函館, en: Hakodate'),
  {
    'yaml testimonials/tono-minato/person.yaml:15:5': [
      'a line that is indented by too few or too many spaces, or a bracket that is not closed',
      '"field',
    ],
  },
);
