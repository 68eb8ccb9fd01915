import { cp, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { all, type Change, replace, replaceInBoth, rewrite, write } from '../content-copy.ts';
import { allows, stops } from './spoiled-content.ts';

const programme = 'guide/programme/ja.mdx';
/** 送り出す in Shift_JIS. */
const shiftJis = Buffer.from([0x91, 0x97, 0x82, 0xe8, 0x8f, 0x6f, 0x82, 0xb7]);

function remove(path: string): Change {
  return (root) => rm(join(root, 'content', path), { recursive: true });
}

function move(from: string, to: string): Change {
  return (root) => rename(join(root, 'content', from), join(root, 'content', to));
}

function copy(from: string, to: string): Change {
  return (root) => cp(join(root, 'content', from), join(root, 'content', to), { recursive: true });
}

stops('a page in one language only', remove('guide/routes/en.mdx'), {
  'missing-language guide/routes/en.mdx': 'the English text',
});

stops('a testimonial in English only', remove('testimonials/sunahara-kotoha/ja.mdx'), {
  'missing-language testimonials/sunahara-kotoha/ja.mdx': 'the Japanese text',
});

stops('a language that the guide does not have', copy('guide/irc/en.mdx', 'guide/irc/fr.mdx'), {
  'unexpected-file guide/irc/fr.mdx': ['only ja.mdx, en.mdx in this folder', 'ja.mdx'],
});

stops(
  'a folder named after a language, whose address would be that of the English home page',
  copy('guide/irc', 'guide/en'),
  { 'unexpected-file guide/en': 'a folder named after its page, in lower-case letters, digits and single hyphens' },
);

stops('a missing data file', remove('data/windows.yaml'), { 'missing-file data/windows.yaml': 'the file' });

stops('a missing folder of a subject', remove('eligibility'), {
  'missing-file eligibility': 'the folder',
  'required-content eligibility': 'no folder in it',
});

stops('an address with capitals and spaces', move('guide/irc', 'guide/IRC Centre'), {
  'required-content guide/irc': 'the page, which is used by the navigation at the head and foot of every page',
  'unexpected-file guide/IRC Centre': 'a folder named after its page, in lower-case letters, digits and single hyphens',
});

stops('an address with an underscore', copy('guide/irc', 'guide/irc_centre'), {
  'unexpected-file guide/irc_centre': 'a folder named after its page, in lower-case letters, digits and single hyphens',
});

stops('an address in Japanese', copy('guide/irc', 'guide/人事センター'), {
  'unexpected-file guide/人事センター':
    'a folder named after its page, in lower-case letters, digits and single hyphens',
});

stops('a criterion without its rule', remove('eligibility/age/rule.yaml'), {
  'missing-file eligibility/age/rule.yaml': 'the file',
});

stops('a file of a text in capitals', move('guide/irc/ja.mdx', 'guide/irc/JA.mdx'), {
  'missing-language guide/irc/ja.mdx': 'the Japanese text',
  'unexpected-file guide/irc/JA.mdx': ['only ja.mdx, en.mdx in this folder', 'ja.mdx'],
});

stops('a text saved as Markdown', move('guide/irc/ja.mdx', 'guide/irc/ja.md'), {
  'unexpected-file guide/irc/ja.md': ['only ja.mdx, en.mdx in this folder', 'ja.mdx'],
  'missing-language guide/irc/ja.mdx': 'the Japanese text',
});

stops('a data file with the other ending', move('data/windows.yaml', 'data/windows.yml'), {
  'missing-file data/windows.yaml': 'the file',
  'unexpected-file data/windows.yml': [
    'one of accessibility-report.yaml, facts.yaml, glossary.yaml, organizations.yaml, publisher.yaml, routes.yaml, short-addresses.yaml, sources.yaml, spellings.yaml, success-criteria.yaml, windows.yaml',
    'windows.yaml',
  ],
});

stops('a copy that a file manager left behind', copy('guide/irc/ja.mdx', 'guide/irc/ja のコピー.mdx'), {
  'unexpected-file guide/irc/ja のコピー.mdx': 'only ja.mdx, en.mdx in this folder',
});

stops('a picture in the folder of a page', write('guide/irc/desk.png', new Uint8Array([0x89, 0x50])), {
  'unexpected-file guide/irc/desk.png': 'only ja.mdx, en.mdx in this folder',
});

stops('a page that stands outside the folders', copy('guide/irc/ja.mdx', 'irc.mdx'), {
  'unexpected-file irc.mdx': 'one of the folders guide, eligibility, testimonials, data',
});

stops('a text file where a folder belongs', write('guide/notes', 'to do'), {
  'unexpected-file guide/notes': 'a folder',
  'missing-language guide/notes/en.mdx': 'the English text',
  'missing-language guide/notes/ja.mdx': 'the Japanese text',
});

stops('a folder where a text belongs', all(remove('guide/irc/ja.mdx'), copy('guide/about', 'guide/irc/ja.mdx')), {
  'unexpected-file guide/irc/ja.mdx': 'a text file',
});

stops('an empty text', write('guide/irc/ja.mdx', ''), { 'front-matter guide/irc/ja.mdx:1': 'no front matter' });

stops(
  'a link to a file outside',
  all(remove(programme), (root) => symlink('/etc/hostname', join(root, 'content', programme))),
  { 'unexpected-file guide/programme/ja.mdx': ['a link to another file', 'a text file'] },
);

stops('a NUL byte', replace(programme, 'どんな制度か', 'どんな\u0000制度か'), {
  'encoding guide/programme/ja.mdx:11:7': 'U+0000, NUL, a byte of a program’s file',
});

stops(
  'a file in Shift_JIS',
  write(programme, Buffer.concat([Buffer.from('---\ntitle: '), shiftJis, Buffer.from('\n---\n')])),
  { 'encoding guide/programme/ja.mdx': 'text that looks like Shift_JIS' },
);

stops(
  'a file in UTF-16',
  rewrite(programme, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  { 'encoding guide/programme/ja.mdx': 'UTF-16' },
);

stops('a mark that reverses the direction of the text', replace(programme, '外務省', '外務省\u202E'), {
  'encoding guide/programme/ja.mdx:4:18': 'U+202E, an invisible character',
});

stops('a character that was lost on the way', replace(programme, '外務省', '外\uFFFD省'), {
  'encoding guide/programme/ja.mdx:4:16': 'U+FFFD, a character that was lost',
});

stops(
  'a file of five megabytes',
  rewrite(programme, (text) => text + 'あ'.repeat(1_700_000)),
  { 'too-large guide/programme/ja.mdx': '5.1 MB' },
);

stops('a page of the menu that is gone', remove('guide/routes'), {
  'broken-link guide/home/en.mdx:29:37': '/routes/',
  'broken-link guide/home/ja.mdx:29:4': '/routes/',
  'required-content guide/routes': 'the page, which is used by the navigation at the head and foot of every page',
});

allows('files that a system puts beside others', write('guide/irc/.DS_Store', ''));

allows(
  'lines that end as on Windows, and a byte order mark',
  all(
    rewrite('guide/irc/ja.mdx', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    rewrite('data/windows.yaml', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
  ),
);

allows(
  'rare kanji and emoji',
  replace('guide/irc/ja.mdx', 'QRコードからも開けます', '𠮷野家の髙い棚にあるQRコードからも開けます😀'),
);

stops('no testimonial at all', all(remove('testimonials/tono-minato'), remove('testimonials/sunahara-kotoha')), {
  'short-address data/short-addresses.yaml:1:1 tono':
    '/p/tono/, whose testimonial content/testimonials/tono-minato is not there',
  'short-address data/short-addresses.yaml:2:1 sand':
    '/p/sand/, whose testimonial content/testimonials/sunahara-kotoha is not there',
  'short-address data/short-addresses.yaml:3:1 dune':
    '/p/dune/, whose testimonial content/testimonials/sunahara-kotoha is not there',
  'required-content testimonials': 'no folder in it',
});

stops('a home page that is gone', remove('guide/home'), {
  'required-content guide/home': 'the page, which is used by the way into the guide',
});

stops('a page of the menu whose folder is renamed', move('guide/irc', 'guide/centre'), {
  'required-content guide/irc': 'the page, which is used by the navigation at the head and foot of every page',
});

stops('a page whose address the printed guide has', copy('guide/irc', 'guide/print'), {
  'taken-address guide/print': '"print"',
  'shared-title guide/print/en.mdx:2:1 title': 'content/guide/irc/en.mdx',
  'shared-title guide/print/ja.mdx:2:1 title': 'content/guide/irc/ja.mdx',
});

stops('a page whose address the page for unknown addresses has', copy('guide/irc', 'guide/404'), {
  'taken-address guide/404': '"404"',
  'shared-title guide/irc/en.mdx:2:1 title': 'content/guide/404/en.mdx',
  'shared-title guide/irc/ja.mdx:2:1 title': 'content/guide/404/ja.mdx',
});

stops('a page among the short addresses', copy('guide/irc', 'guide/p'), {
  'taken-address guide/p': '"p"',
  'shared-title guide/p/en.mdx:2:1 title': 'content/guide/irc/en.mdx',
  'shared-title guide/p/ja.mdx:2:1 title': 'content/guide/irc/ja.mdx',
});

stops('a page among the QR codes', copy('guide/irc', 'guide/codes'), {
  'taken-address guide/codes': '"codes"',
  'shared-title guide/irc/en.mdx:2:1 title': 'content/guide/codes/en.mdx',
  'shared-title guide/irc/ja.mdx:2:1 title': 'content/guide/codes/ja.mdx',
});

stops('a page among the flyers in both languages', copy('guide/irc', 'guide/bilingual'), {
  'taken-address guide/bilingual': '"bilingual"',
  'shared-title guide/irc/en.mdx:2:1 title': 'content/guide/bilingual/en.mdx',
  'shared-title guide/irc/ja.mdx:2:1 title': 'content/guide/bilingual/ja.mdx',
});

stops('a testimonial without what both languages share', remove('testimonials/tono-minato/person.yaml'), {
  'missing-file testimonials/tono-minato/person.yaml': 'the file',
});

stops('a folder of the wrong name', move('testimonials', 'testimonal'), {
  'short-address data/short-addresses.yaml:1:1 tono':
    '/p/tono/, whose testimonial content/testimonials/tono-minato is not there',
  'short-address data/short-addresses.yaml:2:1 sand':
    '/p/sand/, whose testimonial content/testimonials/sunahara-kotoha is not there',
  'short-address data/short-addresses.yaml:3:1 dune':
    '/p/dune/, whose testimonial content/testimonials/sunahara-kotoha is not there',
  'unexpected-file testimonal': ['one of the folders guide, eligibility, testimonials, data', 'testimonials'],
  'missing-file testimonials': 'the folder',
  'required-content testimonials': 'no folder in it',
});

stops('all of the content missing', remove(''), {
  'missing-file content': 'the folder',
  'missing-file data': 'the folder',
  'missing-file data/accessibility-report.yaml': 'the file',
  'missing-file data/facts.yaml': 'the file',
  'missing-file data/glossary.yaml': 'the file',
  'missing-file data/organizations.yaml': 'the file',
  'missing-file data/publisher.yaml': 'the file',
  'missing-file data/routes.yaml': 'the file',
  'missing-file data/short-addresses.yaml': 'the file',
  'missing-file data/sources.yaml': 'the file',
  'missing-file data/spellings.yaml': 'the file',
  'missing-file data/success-criteria.yaml': 'the file',
  'missing-file data/windows.yaml': 'the file',
  'missing-file eligibility': 'the folder',
  'required-content eligibility': 'no folder in it',
  'missing-file guide': 'the folder',
  'missing-file testimonials': 'the folder',
  'required-content testimonials': 'no folder in it',
});

stops(
  'a page without its link to the flyer',
  replaceInBoth('guide/irc', ['[ちらし](/flyer/)', '[flyer](/flyer/)'], ['ちらし', 'flyer']),
  {
    'required-content guide/irc/en.mdx': 'no link to /flyer/',
    'required-content guide/irc/ja.mdx': 'no link to /flyer/',
  },
);
