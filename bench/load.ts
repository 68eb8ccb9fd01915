/**
 * Asks the shipped nginx for pages of the built guide, so many times a second, over TLS and HTTP/2 on this machine:
 *
 *     npm run bench:load
 *     npm run bench:load -- --rate=2000 --seconds=20
 *
 * Prints how many were answered as they should be, and how long that took.
 */
import { readFileSync } from 'node:fs';
import { type ClientHttp2Session, connect } from 'node:http2';
import { setTimeout } from 'node:timers/promises';
import { readArguments } from '../scripts/arguments.ts';
import { ensureNginx } from '../scripts/browser.ts';
import { nginxFolder } from '../src/integrations/host-files.ts';
import { startNginx } from '../tests/nginx-host.ts';
import { contentPages, readSite } from '../tests/site.ts';

const usage = 'npm run bench:load -- --rate=2000 --seconds=20';
const { values } = readArguments(
  { options: { rate: { type: 'string', default: '2000' }, seconds: { type: 'string', default: '20' } } },
  usage,
);
const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
/** Browsers that ask at once. */
const sessionCount = 20;
/** nginx ends a connection after a thousand requests, as browsers know. */
const requestsOfSession = 900;

if (!ensureNginx()) throw new Error('The bench needs nginx.');
const site = readSite();
const host = await startNginx(site.folder, nginxFolder);
const open = () => connect(`https://${host.address}`, { ca: readFileSync(host.certificate) });
const sessions = Array.from({ length: sessionCount }, open);
const addresses = contentPages(site).map(({ address }) => address);
const took: number[] = [];
let errors = 0;

function ask(session: ClientHttp2Session, path: string): Promise<void> {
  const start = performance.now();
  return new Promise((done) => {
    const stream = session.request({ ':path': path, 'accept-encoding': 'br' });
    let isRight = false;
    stream.on('response', (headers) => (isRight = headers[':status'] === 200 && headers['content-encoding'] === 'br'));
    stream.on('error', () => {});
    stream.on('close', () => {
      if (isRight) took.push(performance.now() - start);
      else errors++;
      done();
    });
    stream.resume();
    stream.end();
  });
}

const waiting: Promise<void>[] = [];
const start = performance.now();
for (let asked = 0; asked < rate * seconds;) {
  const due = Math.min(rate * seconds, ((performance.now() - start) / 1000) * rate);
  for (; asked < due; asked++) {
    const place = asked % sessionCount;
    if (asked >= sessionCount && Math.floor(asked / sessionCount) % requestsOfSession === 0) {
      sessions[place]!.close();
      sessions[place] = open();
    }
    waiting.push(ask(sessions[place]!, addresses[asked % addresses.length]!));
  }
  await setTimeout(1);
}
await Promise.all(waiting);
const elapsed = (performance.now() - start) / 1000;
for (const session of sessions) session.close();
await host.stop();

took.sort((a, b) => a - b);
const at = (share: number) => took[Math.floor(took.length * share)]?.toFixed(1) ?? '–';
console.log(
  `${took.length} answers in ${elapsed.toFixed(1)} s (${Math.round(took.length / elapsed)} a second), ${errors} errors`,
);
console.log(
  `half of them within ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, all within ${took.at(-1)?.toFixed(1)} ms`,
);
