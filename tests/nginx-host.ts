import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compress } from '../scripts/compress.ts';
import { makeCertificate } from './certificate.ts';

/** nginx with the configuration that the guide ships, over TLS with a certificate of its own. */
export interface NginxHost {
  /** The address of the machine, all of it this one's: nothing else listens there. */
  address: string;
  /** The file of the certificate. */
  certificate: string;
  stop(): Promise<void>;
}

/** Part of the loopback network that no other server takes, nor this one in another run of the tests. */
const address = `127.77.${(process.pid >> 8) & 255}.${process.pid & 255 || 1}`;

/** Where Debian's package has what it says of types of files, and what sends files packed by brotli. */
const typesFile = '/etc/nginx/mime.types';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

function answers(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, address);
    socket.once('connect', () => (socket.destroy(), settle(true))).once('error', () => settle(false));
  });
}

/**
 * Serves a build as the shipped configuration has it. Only what a web master fills in is changed: where the files are,
 * the certificate, the name of the host; and it listens at one address alone.
 *
 * @param folder of the build, which is copied and packed
 * @param included the folder with what the build wrote for nginx
 */
export async function startNginx(folder: string, included: string): Promise<NginxHost> {
  const root = mkdtempSync(join(tmpdir(), 'guide-nginx-'));
  const site = join(root, 'site');
  cpSync(folder, site, { recursive: true });
  await compress(site);
  const { certificate, key } = makeCertificate(root, address);
  const shipped = readFileSync('deploy/nginx/jpo-guide.conf', 'utf8')
    .replaceAll('/etc/nginx/jpo-guide', resolve(included))
    .replaceAll('/etc/ssl/jpo-guide/fullchain.pem', certificate)
    .replaceAll('/etc/ssl/jpo-guide/privkey.pem', key)
    .replaceAll('/var/www/jpo-guide/current', site)
    .replaceAll('server_name example.org', `server_name ${address}`)
    .replace(/listen (\d+)/g, `listen ${address}:$1`)
    .replace(/ *listen \[::\].*\n/g, '')
    .replace('# brotli_static on;', existsSync(brotliModule) ? 'brotli_static on;' : '');
  mkdirSync(join(root, 'logs'));
  cpSync(typesFile, join(root, 'mime.types'));
  writeFileSync(join(root, 'jpo-guide.conf'), shipped);
  writeFileSync(
    join(root, 'nginx.conf'),
    `${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
user root;
daemon off;
pid ${root}/nginx.pid;
error_log ${root}/logs/error.log;
worker_processes auto;
events { worker_connections 4096; }
http {
    access_log off;
    sendfile on;
    client_body_temp_path ${root}/logs;
    include jpo-guide.conf;
}
`,
  );
  const child: ChildProcess = spawn('nginx', ['-p', root, '-c', join(root, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let ended = false;
  child.once('exit', () => (ended = true));
  while (!existsSync(join(root, 'nginx.pid')) || !(await answers(443))) {
    if (ended) throw new Error(`nginx did not start: ${readFileSync(join(root, 'logs/error.log'), 'utf8')}`);
    await setTimeout(50);
  }
  return {
    address,
    certificate,
    async stop() {
      child.kill('SIGQUIT');
      if (!ended) await once(child, 'exit');
      rmSync(root, { recursive: true });
    },
  };
}
