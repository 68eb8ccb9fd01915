/**
 * Builds the guide into `dist/`:
 *
 *     npm run build                 for readers: no translation may be behind
 *     npm run build -- --preview    for editors: a page whose translation is behind says so
 */
import { readArguments } from './arguments.ts';
import { buildGuide } from './build-guide.ts';

const { values } = readArguments(
  { options: { preview: { type: 'boolean', default: false } } },
  'npm run build, or npm run build -- --preview',
);
process.exitCode = await buildGuide(values.preview ? 'preview' : 'release');
