/**
 * Withdraws a testimonial; its addresses say so from then on:
 *
 *     npm run remove yamada-hanako
 */
import { removeTestimonial } from '../src/editing/remove-testimonial.ts';
import { fail, readArguments, readLanguage } from './arguments.ts';
import { finish } from './written.ts';
import { today } from '../src/domain/today.ts';

const usage = 'npm run remove <testimonial> [-- --lang=ja|en]';
const { values, positionals } = readArguments(
  { allowPositionals: true, options: { root: { type: 'string', default: '.' }, lang: { type: 'string' } } },
  usage,
);
const language = readLanguage(values.lang);
const [id, ...more] = positionals;
if (id === undefined || more.length > 0) fail(usage);
const result = await removeTestimonial(values.root, id, today());
if ('refused' in result) fail(result.refused[language]);
await finish(result, values.root, language);
