import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { createSecureServer } from 'node:http2';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { headersOf } from '../../src/domain/host-headers.ts';

/** Slow 4G as Lighthouse takes it: the time there and back in milliseconds, and bytes a millisecond down and up. */
export const slow4G = { roundTrip: 150, down: 1_600 / 8, up: 750 / 8 };

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Who is served: at once, or as over slow 4G. */
export interface Served {
  fast: string;
  slow: string;
  /** Hash of the key of the certificate. */
  certificate: string;
  close(): void;
}

/** A key and a certificate for this machine that nobody has signed. */
function makeCertificate(): { pem: string; hash: string } {
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  const { stdout: pem, stderr } = spawnSync(
    'openssl',
    [...request.split(' '), '-addext', 'subjectAltName=DNS:localhost', '-keyout', '-', '-out', '-'],
    { encoding: 'utf8' },
  );
  if (!pem) throw new Error(`openssl made no certificate: ${stderr}`);
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return { pem, hash: createHash('sha256').update(key).digest('base64') };
}

/** One direction of a line: bytes leave one after the other at its speed, and arrive after its delay. */
function line(speed: number) {
  let free = 0;
  return async (from: Socket, to: Socket) => {
    let sent: Promise<unknown> = Promise.resolve();
    for await (const data of from as AsyncIterable<Buffer>) {
      for (let start = 0; start < data.length; start += 1460) {
        const packet = data.subarray(start, start + 1460);
        free = Math.max(free, performance.now()) + packet.length / speed;
        const arrival = free + slow4G.roundTrip / 2;
        sent = sent.then(() => wait(Math.max(0, arrival - performance.now()))).then(() => to.write(packet));
      }
    }
    await sent;
    to.end();
  };
}

/** Stands between the browser and the server as slow 4G would; the browser's own slowing spares pages rendered ahead. */
function slowDown(port: number): Server {
  const down = line(slow4G.down);
  const up = line(slow4G.up);
  return createServer({ noDelay: true }, async (reader) => {
    const server = connect({ port, host: 'localhost', noDelay: true });
    const drop = () => {
      reader.destroy();
      server.destroy();
    };
    reader.on('error', drop);
    server.on('error', drop);
    down(server, reader).catch(drop);
    // A connection is there after one round trip; on this machine it is at once.
    await wait(slow4G.roundTrip);
    up(reader, server).catch(drop);
  });
}

async function listen(server: { listen(port: number, ready: () => void): unknown; address(): unknown }) {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return (server.address() as AddressInfo).port;
}

/**
 * Serves over HTTP/2 with TLS and brotli, with the headers that a host of the guide sends.
 *
 * @param read gives the file that answers a path, such as `/programme/` or `/favicon.svg`
 */
export async function serve(read: (path: string) => Buffer | undefined): Promise<Served> {
  const { pem, hash } = makeCertificate();
  const compressed = new Map<string, Buffer>();
  const server = createSecureServer({ key: pem, cert: pem }, (request, response) => {
    const [path = '/'] = request.url.split('?', 1);
    const content = compressed.get(path) ?? read(path);
    if (!content) return void response.writeHead(404).end();
    const body = compressed.get(path) ?? brotliCompressSync(content);
    compressed.set(path, body);
    const type = types[extname(path) || '.html'] ?? 'text/plain;charset=utf-8';
    response.writeHead(200, {
      ...headersOf(path),
      'content-type': type,
      'content-encoding': 'br',
      'content-length': body.length,
    });
    response.end(body);
  });
  // A record can be read when all of it is there; hosts send small ones first, Node one for all.
  server.on('secureConnection', (socket) => socket.setMaxSendFragment(1300));
  const port = await listen(server);
  const slow = slowDown(port);
  return {
    fast: `https://localhost:${port}`,
    slow: `https://localhost:${await listen(slow)}`,
    certificate: hash,
    close: () => {
      slow.close();
      server.close();
    },
  };
}
