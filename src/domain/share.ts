import type { Locale } from '../i18n/locales.ts';
import { localizePath } from '../i18n/paths.ts';
import { entryPath } from './entry-path.ts';

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

/**
 * Where the short addresses lead, as a host has to answer them: with and without the slash at the end.
 *
 * @param base the folder the site lives in
 */
export function shortRedirects(
  testimonials: readonly { shortId: string; id: string }[],
  locales: readonly Locale[],
  base: string,
): Redirect[] {
  return locales.flatMap((locale) =>
    testimonials.flatMap(({ shortId, id }) => {
      const from = localizePath(shortPath(shortId), locale, base);
      const to = localizePath(entryPath('testimonials', id), locale, base);
      return [
        { from, to },
        { from: from.slice(0, -1), to },
      ];
    }),
  );
}

/**
 * Rules for hosts that read `_redirects`. Netlify serves the page at the address unless the rule is forced by `!`;
 * Cloudflare Pages does not know the mark, skips the line, and follows the next one whatever is at the address.
 */
export function redirectRules(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}

/** Rules for nginx, to be included in its `server` block. */
export function nginxRules(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }\n`).join('');
}
