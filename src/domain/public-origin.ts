/**
 * Whether an address can stand before the links, codes and cards of a published guide: `https://`, a host with a name
 * that others can reach, and no folder, which `BASE_PATH` holds.
 */
export function isPublicOrigin(address: string | undefined): boolean {
  const url = URL.parse(address ?? '');
  return url?.protocol === 'https:' && url.href === `${url.origin}/` && /\.[a-z-]+$/.test(url.hostname);
}

/** Where a guide is built for when nobody says where. */
export const ownMachine = 'http://localhost:4321';

/** The address of a site, as the environment names it. */
export interface SiteAddress {
  /** Scheme, host and port. */
  origin: string;
  /** The folder of the site on its host: `/` or `/jpo`. */
  base: string;
  /** Whether somebody named the origin; otherwise it is that of the machine. */
  isNamed: boolean;
}

/** A variable of the environment whose value cannot be used. */
export interface AddressMistake {
  name: string;
  value: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that names the origin: `SITE_URL`, or else what a host gives the builds it runs. */
function originVariable(environment: Environment): string | undefined {
  if (environment['SITE_URL'] !== undefined) return 'SITE_URL';
  // Netlify documents URL; other systems may mean something else by it.
  if (environment['NETLIFY'] && environment['URL']) return 'URL';
  return environment['CF_PAGES_URL'] ? 'CF_PAGES_URL' : undefined;
}

/**
 * The address a guide is built for.
 *
 * @param environment as `process.env`: `SITE_URL`, an http(s) origin without a folder, or what Netlify (`URL`) or
 *   Cloudflare Pages (`CF_PAGES_URL`) says; `BASE_PATH`, a folder of letters, digits and `- . _ ~`
 * @returns the address, or the variable that cannot be used
 */
export function siteAddress(environment: Environment): SiteAddress | { mistake: AddressMistake } {
  const name = originVariable(environment);
  const value = name ? (environment[name] ?? '') : ownMachine;
  const url = URL.parse(value);
  const isOrigin = /^https?:$/.test(url?.protocol ?? '') && url?.href === `${url?.origin}/`;
  if (!url || !isOrigin) return { mistake: { name: name ?? '', value } };
  const folder = environment['BASE_PATH'] ?? '';
  const parts = folder.split('/').filter(Boolean);
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    return { mistake: { name: 'BASE_PATH', value: folder } };
  return { origin: url.origin, base: `/${parts.join('/')}`, isNamed: name !== undefined };
}
