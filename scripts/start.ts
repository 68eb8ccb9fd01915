/**
 * Builds the guide, then serves it: what `npm start` does once the packages are there. `npm start -- --preview` shows
 * it while the English of a page is behind.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readArguments, readLanguage } from './arguments.ts';
import { serveGuide } from './serve.ts';

const { values } = readArguments(
  { options: { preview: { type: 'boolean', default: false }, lang: { type: 'string' } } },
  'npm start -- [--preview] [--lang=ja|en]',
);
// A build leaves half a gigabyte of memory behind, which the server would hold for hours.
const build = spawn(process.execPath, ['scripts/build.ts', ...process.argv.slice(2)], { stdio: 'inherit' });
const handOn = (signal: NodeJS.Signals) => build.kill(signal);
process.on('SIGINT', handOn).on('SIGTERM', handOn);
const [status] = await once(build, 'exit');
process.off('SIGINT', handOn).off('SIGTERM', handOn);
if (status === 0) await serveGuide(readLanguage(values.lang));
else process.exit(1);
