import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeTestimonial } from '../../src/editing/remove-testimonial.ts';
import { all, type Change, paragraph, replace, rewrite } from '../content-copy.ts';
import { allows, stops, warns } from './spoiled-content.ts';

const register = 'data/short-addresses.yaml';

function remove(path: string): Change {
  return (root) => rm(join(root, 'content', path), { recursive: true });
}

function move(from: string, to: string): Change {
  return (root) => rename(join(root, 'content', from), join(root, 'content', to));
}

function copy(from: string, to: string): Change {
  return (root) => cp(join(root, 'content', from), join(root, 'content', to), { recursive: true });
}

stops(
  'a testimonial that is removed while its address stands in the register',
  all(
    remove('testimonials/tono-minato'),
    replace('guide/about/ja.mdx', '灯野みなとさんと', ''),
    replace('guide/about/en.mdx', 'TONO Minato and ', ''),
  ),
  {
    'spelling data/facts.yaml:179:31 tono-boat-years.label.en': ['"Tono’s"', 'toons'],
    'short-address data/short-addresses.yaml:1:1 tono':
      '/p/tono/, whose testimonial content/testimonials/tono-minato is not there',
    'spelling guide/testimonials/en.mdx:17:73': ['"TONO"', 'toon'],
    'spelling guide/testimonials/en.mdx:17:78': ['"Minato"', 'minto'],
  },
);

stops('a testimonial that is renamed by hand', move('testimonials/sunahara-kotoha', 'testimonials/sunahara'), {
  'short-address data/short-addresses.yaml:2:1 sand':
    '/p/sand/, whose testimonial content/testimonials/sunahara-kotoha is not there',
  'short-address data/short-addresses.yaml:2:50 sand.formerly[0]':
    '"sunahara" as an earlier name, which a testimonial has now',
  'short-address data/short-addresses.yaml:3:1 dune':
    '/p/dune/, whose testimonial content/testimonials/sunahara-kotoha is not there',
});

stops('a testimonial without a short address', replace(register, 'tono: { testimonial: tono-minato }\n', ''), {
  'short-address data/short-addresses.yaml:1:1': 'no short address for content/testimonials/tono-minato',
});

stops(
  'a short address of two testimonials',
  rewrite(register, (text) => `${text}tono: { testimonial: sunahara-kotoha }\n`),
  { 'duplicate-id data/short-addresses.yaml:5:1': '"tono" a second time; the first is on line 1' },
);

stops('a short address with capitals', replace(register, 'dune:', 'Dune:'), {
  'wrong-id data/short-addresses.yaml:3:1 Dune': ['"Dune"', 'the word "Dune" after /p/'],
});

stops('a short address of nine letters', replace(register, 'dune:', 'sanddunes:'), {
  'wrong-id data/short-addresses.yaml:3:1 sanddunes': 'the word "sanddunes" after /p/',
});

stops(
  'a mistyped testimonial of a short address',
  replace(register, 'tono: { testimonial: tono-minato }', 'tono: { testimonial: tono-minto }'),
  {
    'short-address data/short-addresses.yaml:1:1 tono':
      '/p/tono/, whose testimonial content/testimonials/tono-minto is not there',
  },
);

stops(
  'an address that was withdrawn and is given to another',
  replace(
    register,
    "gone: { testimonial: hazama-sora, withdrawn: '2026-10-01' }",
    "gone: { testimonial: tono-minato, withdrawn: '2026-10-01' }",
  ),
  {
    'short-address data/short-addresses.yaml:4:35 gone.withdrawn':
      'the address of a withdrawn testimonial, and a folder content/testimonials/tono-minato',
  },
);

stops(
  'a day of withdrawal that is still to come',
  replace(register, "withdrawn: '2026-10-01'", "withdrawn: '2027-10-01'"),
  { 'future-date data/short-addresses.yaml:4:35 gone.withdrawn': '"2027-10-01"' },
);

stops(
  'a former folder that is another testimonial now',
  replace(register, 'formerly: [sunahara]', 'formerly: [tono-minato]'),
  {
    'short-address data/short-addresses.yaml:2:50 sand.formerly[0]':
      '"tono-minato" as an earlier name, which a testimonial has now',
  },
);

stops(
  'a record of a translation that somebody edited',
  rewrite('guide/irc/translation.yaml', (text) => text.replace(/intro: '.{4}/, "intro: '?!?!")),
  { 'wrong-value guide/irc/translation.yaml:2:1 intro': ['"?!?!67v3c7vb"', 'as npm run translation:accept writes it'] },
);

const formerly = (page: string, id: string) =>
  all(
    ...['ja', 'en'].map((locale) =>
      rewrite(`guide/${page}/${locale}.mdx`, (text) => text.replace('\n---\n', `\nformerly: [${id}]\n---\n`)),
    ),
  );

allows('a page that had another name', formerly('irc', 'centre'));

stops('an earlier name of a page that is another page now', formerly('irc', 'prepare'), {
  'former-page guide/irc/ja.mdx:8:12 formerly[0]': '"prepare" as an earlier name, which is another page',
});

stops('an earlier name that two pages had', all(formerly('irc', 'centre'), formerly('prepare', 'centre')), {
  'former-page guide/irc/ja.mdx:8:12 formerly[0]': 'another folder for the other one',
  'former-page guide/prepare/ja.mdx:11:12 formerly[0]': 'another folder for the other one',
});

stops(
  'an earlier name in one language',
  rewrite('guide/irc/ja.mdx', (text) => text.replace('\n---\n', '\nformerly: [centre]\n---\n')),
  { 'parity guide/irc/en.mdx:14 formerly': 'centre' },
);

/** Records a change in a history of the content, so that it was published. */
function published(change: Change): Change {
  return async (root) => {
    await change(root);
    const git = (...args: string[]) =>
      assert.equal(
        spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: root }).status,
        0,
      );
    git('init', '-q');
    git('add', 'content');
    git('commit', '-q', '-m', 'Publish');
  };
}

stops('a published page that is removed', all(published(copy('guide/irc', 'guide/talks')), remove('guide/talks')), {
  'former-page guide/talks': ['no page /talks/, which there was', 'formerly: [talks]'],
});

allows(
  'a published page that another tells of now',
  all(published(copy('guide/irc', 'guide/talks')), remove('guide/talks'), formerly('irc', 'talks')),
);

stops(
  'a line that is taken out of the register',
  all(
    published(() => Promise.resolve()),
    replace(register, 'dune: { testimonial: sunahara-kotoha }\n', ''),
  ),
  { 'short-address data/short-addresses.yaml:1:1': 'no line for /p/dune/, which there was' },
);

warns(
  'a page that nothing links to',
  all(
    copy('guide/irc', 'guide/talks'),
    replace('guide/talks/ja.mdx', 'title: 人事センター', 'title: 講演'),
    replace('guide/talks/en.mdx', 'title: The ministry’s centre', 'title: Talks'),
  ),
  {
    'unlinked-page guide/talks/ja.mdx:1': 'no link to /talks/ anywhere',
  },
);

stops(
  'a person on the about page who withdrew, and whose line in the register says so',
  paragraph('guide/about', 'くわしい話は、読んだ人に聞きました。', 'HAZAMA Sora told us more.'),
  {
    'spelling guide/about/en.mdx:32:1': '"HAZAMA"',
    'withdrawn-person guide/about/en.mdx:32:1': ['"HAZAMA"', 'content/testimonials/hazama-sora was withdrawn'],
  },
);

stops(
  'a person who withdrew and is still named in Japanese, which the history of the content tells',
  all(
    published(paragraph('guide/about', '砂原さんに聞きました。', 'Somebody told us.')),
    (root) => removeTestimonial(root, 'sunahara-kotoha', '2026-11-24'),
    replace('guide/about/ja.mdx', '灯野みなとさんと砂原ことはさんの名前', '灯野みなとさんの名前'),
    replace('guide/about/en.mdx', 'names of TONO Minato and SUNAHARA Kotoha', 'name of TONO Minato'),
  ),
  { 'withdrawn-person guide/about/ja.mdx:32:1': ['"砂原さん"', 'content/testimonials/sunahara-kotoha was withdrawn'] },
);

allows(
  'two testimonials that changed places',
  all(replace('testimonials/tono-minato/person.yaml', 'order: 1', 'order: 3')),
);

stops('a record of a translation that is gone', remove('guide/irc/translation.yaml'), {
  'stale-translation guide/irc/en.mdx:1 intro':
    'a translation of content/guide/irc/ja.mdx:1 that nobody has accepted yet',
  'stale-translation guide/irc/en.mdx:10 centre':
    'a translation of content/guide/irc/ja.mdx:10 that nobody has accepted yet',
});
