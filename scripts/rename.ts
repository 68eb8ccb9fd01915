/**
 * Gives something in `content/` another name; every reference follows:
 *
 *     npm run rename testimonial yamada-hanako sato-hanako
 */
import { kinds } from '../src/editing/references.ts';
import { rename } from '../src/editing/rename.ts';
import { fail, readArguments, readLanguage } from './arguments.ts';
import { finish } from './written.ts';

const names = Object.keys(kinds) as (keyof typeof kinds)[];
const usage = `npm run rename ${names.join('|')} <old> <new> [-- --lang=ja|en]`;
const { values, positionals } = readArguments(
  { allowPositionals: true, options: { root: { type: 'string', default: '.' }, lang: { type: 'string' } } },
  usage,
);
const language = readLanguage(values.lang);
const [name, from, to, ...more] = positionals;
const kind = names.find((each) => each === name);
if (!kind || from === undefined || to === undefined || more.length > 0) fail(usage);
const result = await rename(values.root, kind, from, to);
if ('refused' in result) fail(result.refused[language]);
await finish(result, values.root, language);
