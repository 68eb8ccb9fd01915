import { localeIds } from '../i18n/locales.ts';

/** What a host sends with the files that a pattern of addresses names; a later rule overrides an earlier one. */
export interface HeaderRule {
  /** An address below the folder the site lives in; `*` at its end stands for all that follows. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

const year = 31_536_000;
const hour = 3600;

/** Files whose name says what is in them, so that a browser need never ask for them again. */
const forGood = { 'Cache-Control': `public, max-age=${year}, immutable` };
/** Files that other pages and services show or read, and that change with the content. */
const forOthers = { 'Cache-Control': `public, max-age=${hour}`, 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * All that a host sends with the files of the guide besides what it sends by itself. From it come `_headers`, the files for
 * nginx and the answers of the preview server.
 *
 * The values are those that Mozilla's HTTP Observatory asks for (https://developer.mozilla.org/en-US/observatory); what
 * a page may load and run, its own policy says in the page.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Strict-Transport-Security': `max-age=${2 * year}`,
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
  },
  { path: '/_astro/*', headers: forGood },
  { path: '/maps/*', headers: forGood },
  ...localeIds.flatMap((locale) => [
    { path: `/search/${locale}/*`, headers: forGood },
    // It names the folder that the parts of the index are in now.
    { path: `/search/${locale}/meta.json`, headers: { 'Cache-Control': 'no-cache' } },
  ]),
  { path: '/pdf/*', headers: { 'Cache-Control': `public, max-age=${hour}` } },
  // The pictures of shared links, and what is there to be read by programs of others.
  { path: '/share-cards/*', headers: forOthers },
  { path: '/data/*', headers: { ...forOthers, 'Access-Control-Allow-Origin': '*' } },
];

/** What a page may load and run; the hashes of its own styles and scripts are added to it. */
export const pagePolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  // Search reads its index; tools that rate a page ask for robots.txt in its name.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // No script of the guide makes markup from text.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
] as const;

/** The address that a rule is about, under the folder the site lives in. */
function inFolder(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}

/**
 * What a host sends with a file.
 *
 * @param path its address below the folder the site lives in
 */
export function headersOf(path: string): Record<string, string> {
  const rules = headerRules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/** Hosts that read a file `_headers`, each in its own way. */
export type StaticHost = 'netlify' | 'cloudflare';

/**
 * The file `_headers`. Cloudflare joins what several rules say of a header, so that a rule first takes out what it
 * overrides; Netlify sends what the most specific rule says, and calls such lines invalid.
 *
 * @param base the folder the site lives in
 */
export function headersFile(host: StaticHost, base: string): string {
  const [general, ...others] = headerRules;
  return [general!, ...others]
    .map(({ path, headers }) => {
      const overridden = Object.keys(headers).filter((name) => path !== general!.path && name in general!.headers);
      return [
        inFolder(path, base),
        ...(host === 'cloudflare' ? overridden.map((name) => `  ! ${name}`) : []),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n');
    })
    .join('');
}

/**
 * The headers for nginx: variables for its `http` block, and the lines of the `server` block that send them. A header
 * whose variable is empty is not sent; all are named in one place, because a `location` with an `add_header` of its own
 * would lose those of the server.
 *
 * @param base the folder the site lives in
 */
export function nginxHeaders(base: string): { http: string; server: string } {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$guide_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    // The first line that fits is taken, so that the most specific comes first.
    const lines = headerRules
      .filter(({ headers }) => name in headers)
      .toReversed()
      .map(({ path, headers }) => {
        const value = JSON.stringify(headers[name]);
        return path === '/*' ? `    default ${value};` : `    ~^${inFolder(path.slice(0, -1), base)} ${value};`;
      });
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}\n`;
  });
  return {
    http: maps.join(''),
    server: names.map((name) => `add_header ${name} ${variable(name)} always;\n`).join(''),
  };
}
