/**
 * Serves the guide built in `dist/` and prints its address, until it is told to stop (Ctrl-C).
 *
 * As on a web host, an address without its last slash leads to the one with it, an unknown address is answered with the
 * guide's own page, and with `BASE_PATH` set the guide stands in that folder. The port is 4321, or `PORT`; where it is
 * taken, the next free one.
 */
import { lookup } from 'node:dns/promises';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../src/domain/host-headers.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { fail, readArguments, readLanguage } from './arguments.ts';

const folder = 'dist';
const notFoundPage = join(folder, '404.html');
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/** What a host is told, and does not serve. */
const forHosts = /^\/_(?:headers|redirects)$/;

let lastNotFoundPage: Buffer | undefined;

/** The guide's page for unknown addresses; the last one while a build takes the place of another. */
function readNotFoundPage(): Buffer | undefined {
  if (existsSync(notFoundPage)) lastNotFoundPage = readFileSync(notFoundPage);
  return lastNotFoundPage;
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) {
    // Nobody asks for localhost by https.
    if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
  }
}

function answerNotFound(_request: IncomingMessage, response: ServerResponse): void {
  setHeaders(response, '/404.html');
  if (existsSync(folder)) response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  else response.writeHead(503, { 'content-type': 'text/html;charset=utf-8', 'retry-after': '1' });
  response.end(readNotFoundPage());
}

// Without `dev` the files are listed once, and a build made meanwhile would be served by the list of the one before.
const answerFile = sirv(folder, {
  dev: true,
  etag: true,
  onNoMatch: answerNotFound,
  setHeaders,
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { url = '/', method = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/'] = url.split('?', 1);
  // An address of two slashes would lead a browser to another host.
  if (!`${path}/`.startsWith(base) || path.startsWith('//')) return answerNotFound(request, response);
  const own = path.slice(base.length - 1);
  if (forHosts.test(own)) return answerNotFound(request, response);
  if (!path.endsWith('/') && existsSync(join(folder, own, 'index.html'))) {
    setHeaders(response, own);
    response.writeHead(301, { location: `${path}/${url.slice(path.length)}` }).end();
    return;
  }
  request.url = url.slice(base.length - 1);
  // A file can go between being found and being read, when a build takes the place of another.
  response.once('pipe', (file) => file.once('error', () => response.destroy()));
  answerFile(request, response);
}

/** Listens at one address; gives nothing where the machine lacks it, such as ::1 without IPv6. */
function listenAt(host: string, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRNOTAVAIL' ? resolve(undefined) : reject(error),
    );
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Listens at every address that `localhost` stands for, so that a port somebody else has at one of them counts as taken.
 *
 * @returns the servers, none where the port is taken
 */
async function listen(port: number): Promise<Server[]> {
  const servers: Server[] = [];
  for (const { address } of await lookup('localhost', { all: true })) {
    try {
      const server = await listenAt(address, port);
      if (server) servers.push(server);
    } catch (error) {
      for (const server of servers) server.close();
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return [];
      throw error;
    }
  }
  return servers;
}

const words = {
  ja: {
    nothing: 'まだビルドしたガイドがありません。npm run build で作るか、npm start で作って表示します。',
    allTaken: (first: number, last: number) =>
      `ポート${first}から${last}は、どれも使われています。PORTで別のポートを指定できます。`,
    taken: (port: number) => `ポート${port}は使われています。`,
    served: (address: string) => `ガイドを表示しています：${address}（Ctrl-Cで終わります）`,
  },
  en: {
    nothing: 'There is no built guide to serve: npm run build makes it, npm start does both.',
    allTaken: (first: number, last: number) =>
      `The ports from ${first} to ${last} are all taken; PORT sets another one.`,
    taken: (port: number) => `Port ${port} is taken.`,
    served: (address: string) => `The guide is served at ${address} (Ctrl-C stops it)`,
  },
};

/** Serves what `dist/` holds, and says where, until the process is told to stop. */
export async function serveGuide(language: Locale): Promise<void> {
  const say = words[language];
  if (!readNotFoundPage()) fail(say.nothing);
  const wanted = Number(process.env['PORT'] ?? 4321);
  let port = wanted;
  let servers = await listen(port);
  while (servers.length === 0 && port < wanted + 100) servers = await listen(++port);
  if (servers.length === 0) fail(say.allTaken(wanted, port));
  if (port !== wanted) console.log(say.taken(wanted));
  console.log(say.served(`http://localhost:${port}${base}`));

  const stop = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

if (import.meta.main) {
  const { values } = readArguments({ options: { lang: { type: 'string' } } }, 'npm run serve -- [--lang=ja|en]');
  await serveGuide(readLanguage(values.lang));
}
