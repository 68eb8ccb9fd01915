import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { all, type Change, replace, rewrite } from '../content-copy.ts';
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

stops('a testimonial that is removed while its address stands in the register', all(remove('testimonials/tono-minato'), replace('guide/about/ja.mdx', '灯野みなとさんと', ''), replace('guide/about/en.mdx', 'TONO Minato and ', '')), {});

stops('a testimonial that is renamed by hand', move('testimonials/sunahara-kotoha', 'testimonials/sunahara'), {});

stops('a testimonial without a short address', replace(register, 'tono: { testimonial: tono-minato }\n', ''), {});

stops('a short address of two testimonials', rewrite(register, (text) => `${text}tono: { testimonial: sunahara-kotoha }\n`), {});

stops('a short address with capitals', replace(register, 'dune:', 'Dune:'), {});

stops('a short address of nine letters', replace(register, 'dune:', 'sanddunes:'), {});

stops('a mistyped testimonial of a short address', replace(register, 'tono: { testimonial: tono-minato }', 'tono: { testimonial: tono-minto }'), {});

stops('an address that was withdrawn and is given to another', replace(register, "gone: { testimonial: hazama-sora, withdrawn: '2026-10-01' }", "gone: { testimonial: tono-minato, withdrawn: '2026-10-01' }"), {});

stops('a day of withdrawal that is still to come', replace(register, "withdrawn: '2026-10-01'", "withdrawn: '2027-10-01'"), {});

stops('a former folder that is another testimonial now', replace(register, 'formerly: [sunahara]', 'formerly: [tono-minato]'), {});

stops('a record of a translation that somebody edited', rewrite('guide/irc/translation.yaml', (text) => text.replace(/intro: '.{4}/, "intro: '?!?!")), {});

stops('a record of a translation that is gone', remove('guide/irc/translation.yaml'), {});

warns('a page that nothing links to', copy('guide/irc', 'guide/talks'), {});

allows('two testimonials that changed places', all(replace('testimonials/tono-minato/person.yaml', 'order: 1', 'order: 3')));
