/**
 * Builds the guide into `dist/`:
 *
 *     npm run build                 for readers: no translation may be behind
 *     npm run build -- --preview    for editors: a page whose translation is behind says so
 *
 * `--lang=ja|en` is the language of its messages; without it that of the machine, Japanese first.
 */
import { readArguments, readLanguage } from './arguments.ts';
import { buildGuide } from './build-guide.ts';

const { values } = readArguments(
  { options: { preview: { type: 'boolean', default: false }, lang: { type: 'string' } } },
  'npm run build -- [--preview] [--lang=ja|en]',
);
// What Astro leaves open would keep the process from ending.
process.exit(await buildGuide(values.preview ? 'preview' : 'release', readLanguage(values.lang)));
