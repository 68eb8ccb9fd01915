/**
 * Builds the guide, then serves it: what `npm start` does once the packages are there. `npm start -- --preview` shows
 * it while the English of a page is behind.
 */
import { ownMachine } from '../src/domain/public-origin.ts';
import { readArguments, readLanguage } from './arguments.ts';
import { runScript } from './run-script.ts';
import { serveGuide } from './serve.ts';

const { values } = readArguments(
  { options: { preview: { type: 'boolean', default: false }, lang: { type: 'string' } } },
  'npm start -- [--preview] [--lang=ja|en]',
);
// What is looked at on this machine may say so, also on a machine where a release may not.
process.env['SITE_URL'] ??= ownMachine;
if (await runScript('scripts/build.ts', process.argv.slice(2))) await serveGuide(readLanguage(values.lang));
else process.exit(1);
