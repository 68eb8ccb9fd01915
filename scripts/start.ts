/**
 * Builds the guide, then serves it: what `npm start` does once the packages are there. `npm start -- --preview` shows
 * it while the English of a page is behind.
 */
import { readArguments, readLanguage } from './arguments.ts';
import { buildGuide } from './build-guide.ts';
import { serveGuide } from './serve.ts';

const { values } = readArguments(
  { options: { preview: { type: 'boolean', default: false }, lang: { type: 'string' } } },
  'npm start -- [--preview] [--lang=ja|en]',
);
const language = readLanguage(values.lang);
if ((await buildGuide(values.preview ? 'preview' : 'release', language)) === 0) await serveGuide(language);
else process.exit(1);
