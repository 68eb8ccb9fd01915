import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formerPages } from '../content-check/rules/former-page.ts';
import { entryPath } from '../domain/entry-path.ts';
import {
  formerAddresses,
  nginxRules,
  permanentRedirects,
  redirectRules,
  type ShortAddresses,
} from '../domain/share.ts';
import { localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { checkedContent } from './checked-content.ts';

/** That of the content which is being built. */
let register: ShortAddresses = {};
let renamedPages: ReadonlyMap<string, readonly string[]> = new Map();

/** Whether a page only leads to another, or says that it was withdrawn; to be asked once a build has begun. */
export function isFormerAddress(url: string, base: string): boolean {
  const { path } = parsePath(new URL(url).pathname, base);
  const former = [
    ...formerAddresses(register).map(({ id }) => entryPath('testimonials', id)),
    ...[...renamedPages.values()].flat().map((id) => entryPath('guide', id)),
  ];
  return path.startsWith('/p/') || former.includes(path);
}

/**
 * Writes the rules by which a host answers the short addresses, and those of renamed testimonials and pages, with a permanent
 * redirect: `_redirects` for Netlify and Cloudflare Pages, `_redirects.nginx.conf` for nginx. A host that reads neither
 * serves the pages at those addresses.
 */
export function shortAddresses(): AstroIntegration {
  let base = '/';
  return {
    name: 'guide-short-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': async () => {
        const { content } = await checkedContent(process.cwd());
        register = Object.fromEntries(content.shortAddresses.entries);
        renamedPages = formerPages(content);
      },
      'astro:build:done': ({ dir }) => {
        const redirects = permanentRedirects(register, localeIds, base, renamedPages);
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_redirects`, redirectRules(redirects));
        writeFileSync(`${folder}_redirects.nginx.conf`, nginxRules(redirects));
      },
    },
  };
}
