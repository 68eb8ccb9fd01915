import type { Locale } from '../i18n/locales.ts';
import { bilingualPath, localizePath } from '../i18n/paths.ts';
import type { ShortAddress } from '../schemas/short-address.ts';
import { entryPath } from './entry-path.ts';
import type { StaticHost } from './host-headers.ts';

/** What is sent when a page is shared. */
export interface Shared {
  /** Whole address. */
  url: string;
  /** Title, with the person of a testimonial. */
  title: string;
}

/** Addresses of services that pass a page on. They are asked for nothing until a reader follows one. */
export interface ShareLinks {
  line: string;
  x: string;
  facebook: string;
  mail: string;
}

/**
 * Escapes a text for a query and leaves other scripts as they are, a third of the length: HTML allows them in an
 * address, and the browser sends them as UTF-8.
 */
function queryText(text: string): string {
  return text.replace(/[\p{ASCII}]+/gu, encodeURIComponent);
}

/** The links that pass a page on, by the addresses that the services document for plain links. */
export function shareLinks({ url, title }: Shared): ShareLinks {
  const address = encodeURIComponent(url);
  const words = queryText(title);
  return {
    line: `https://social-plugins.line.me/lineit/share?url=${address}`,
    x: `https://twitter.com/intent/tweet?url=${address}&text=${words}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    mail: `mailto:?subject=${words}&body=${address}`,
  };
}

/** The short permanent path of a testimonial, the same in both languages but for the prefix: `/p/kawabata/`. */
export function shortPath(shortId: string): string {
  return `/p/${shortId}/`;
}

/** An address that leads to another for good. */
export interface Redirect {
  from: string;
  to: string;
}

/** The register of the addresses of testimonials, by the word of each short address. */
export type ShortAddresses = Readonly<Record<string, ShortAddress>>;

/**
 * Where addresses lead that are no pages of their own, as a host has to answer them, with and without the slash at the
 * end: the short ones, and those of testimonials and pages that have another name now, in each language and in both. What was withdrawn has a page
 * that says so.
 *
 * @param base the folder the site lives in
 * @param formerPages the earlier ids of each page of the guide
 */
export function permanentRedirects(
  register: ShortAddresses,
  locales: readonly Locale[],
  base: string,
  formerPages: ReadonlyMap<string, readonly string[]> = new Map(),
): Redirect[] {
  const paths = [
    ...Object.entries(register).flatMap(([shortId, { testimonial, formerly = [], withdrawn }]) =>
      withdrawn === undefined
        ? [shortPath(shortId), ...formerly.map((id) => entryPath('testimonials', id))].map(
            (from) => [from, entryPath('testimonials', testimonial)] as const,
          )
        : [],
    ),
    ...[...formerPages].flatMap(([page, formerly]) =>
      formerly.map((id) => [entryPath('guide', id), entryPath('guide', page)] as const),
    ),
  ];
  const inOneLanguage = locales.flatMap((locale) =>
    paths.map((pair) => pair.map((path) => localizePath(path, locale, base))),
  );
  const inBoth = paths
    .filter(([path]) => !path.startsWith('/p/'))
    .map((pair) => pair.map((path) => bilingualPath(path, base)));
  return [...inOneLanguage, ...inBoth].flatMap(([from = '', to = '']) => [
    { from, to },
    { from: from.slice(0, -1), to },
  ]);
}

/** An address of a testimonial that is not its own page any more. */
export interface FormerAddress {
  /** The folder the testimonial had. */
  id: string;
  /** The testimonial it leads to; undefined where that was withdrawn. */
  testimonial: string | undefined;
}

/** The addresses under `/testimonials/` of what was renamed or withdrawn. */
export function formerAddresses(register: ShortAddresses): FormerAddress[] {
  const found = Object.values(register).flatMap(({ testimonial, formerly = [], withdrawn }): FormerAddress[] =>
    withdrawn === undefined
      ? formerly.map((id) => ({ id, testimonial }))
      : [testimonial, ...formerly].map((id) => ({ id, testimonial: undefined })),
  );
  return [...new Map(found.map((address) => [address.id, address])).values()];
}

/** The file `_redirects`. Netlify serves the page at the address unless a rule is forced by `!`, which others do not know. */
export function redirectsFile(host: StaticHost, redirects: readonly Redirect[]): string {
  const status = host === 'netlify' ? '301!' : '301';
  return redirects.map(({ from, to }) => `${from} ${to} ${status}\n`).join('');
}

/** Redirects for nginx, to be included in its `server` block; what follows a `?` goes along. */
export function nginxRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }\n`).join('');
}
