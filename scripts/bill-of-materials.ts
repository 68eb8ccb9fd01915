import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `package-lock.json` says of a package. */
interface LockedPackage {
  name?: string;
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  scope: 'required' | 'optional';
  purl: string;
  hashes: { alg: 'SHA-512'; content: string }[];
  licenses: ({ license: { id: string } } | { expression: string })[];
}

/** What the guide is made with, as CycloneDX 1.5 writes it. */
export interface BillOfMaterials {
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  version: number;
  metadata: {
    timestamp: string;
    component: { type: 'application'; 'bom-ref': string; name: string; version: string; purl: string };
  };
  components: Component[];
}

/** Licences of packages that name theirs elsewhere than in their `package.json`. */
const namedElsewhere: Readonly<Record<string, string>> = { 'format@0.2.2': 'MIT' };

function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hashes(integrity: string | undefined): Component['hashes'] {
  const [, hash] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return hash ? [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] : [];
}

function licences(licence: string | undefined): Component['licenses'] {
  if (!licence) return [];
  return /\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

function component([path, entry]: [string, LockedPackage]): Component {
  // A package under another name has its own in the lock.
  const name = entry.name ?? path.split('node_modules/').at(-1) ?? path;
  const purl = packageUrl(name, entry.version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version: entry.version,
    scope: entry.optional ? 'optional' : 'required',
    purl,
    hashes: hashes(entry.integrity),
    licenses: licences(entry.license ?? namedElsewhere[`${name}@${entry.version}`]),
  };
}

/**
 * Lists the packages that build and serve the guide, from its lock, on all systems. (`npm sbom --omit dev` leaves out
 * those that the tests need as well.) Two lists of the same lock and day are the same.
 *
 * @param day YYYY-MM-DD, on which the release is made
 * @param root folder that holds `package-lock.json`
 */
export function billOfMaterials(day: string, root = '.'): BillOfMaterials {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { name, version }: { name: string; version: string } = lock;
  const packages: [string, LockedPackage][] = Object.entries(lock.packages);
  const components = packages.filter(([path, { dev }]) => path !== '' && !dev).map(component);
  // The same version of a package can lie in several folders.
  const once = new Map(components.map((each) => [each['bom-ref'], each]));
  const purl = packageUrl(name, version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      component: { type: 'application', 'bom-ref': purl, name, version, purl },
    },
    components: [...once.values()],
  };
}

/** The licence of a package, as SPDX names it; empty where it names none. */
export function licenceOf({ licenses: [licence] }: Component): string {
  if (!licence) return '';
  return 'expression' in licence ? licence.expression : licence.license.id;
}

/** The packages of a list under their licences, as a text to read. */
export function licenceList({ components }: BillOfMaterials): string {
  const names = Map.groupBy(components, licenceOf);
  const sections = [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, list]) => {
      const lines = list.map(({ name, version }) => `- ${name} ${version}`).sort();
      return `## ${licence}\n\n${lines.join('\n')}\n`;
    });
  return `# Packages that build and serve the guide, by licence\n\n${sections.join('\n')}`;
}
