import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Makes a certificate for an address of this machine, signed by itself.
 *
 * @param folder takes the files
 * @returns the files of certificate and key
 */
export function makeCertificate(folder: string, address: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
  const { status, stderr } = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
      .concat(['-subj', '/CN=jpo-guide', '-addext', `subjectAltName=IP:${address}`])
      .concat(['-keyout', key, '-out', certificate]),
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { certificate, key };
}
