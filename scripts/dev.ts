/**
 * Serves the guide while somebody writes, with what the content check finds: `npm run dev`.
 *
 *     --port=4321   another port
 *     --host        for other machines of the network too
 */
import { failOnValue, readArguments, readLanguage } from './arguments.ts';

const usage = 'npm run dev -- [--port=4321] [--host] [--lang=ja|en]';
const { values } = readArguments(
  { options: { port: { type: 'string' }, host: { type: 'boolean' }, lang: { type: 'string' } } },
  usage,
);
const language = readLanguage(values.lang);
const port = Number(values.port ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) failOnValue(`--port=${values.port}`, usage, language);
Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', GUIDE_LANG: language });
const { dev } = await import('astro');
await dev({ server: { port, host: values.host ?? false } });
