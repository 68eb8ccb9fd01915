import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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

/** Whether a page only leads to a testimonial, or says that it was withdrawn; to be asked once a build has begun. */
export function isFormerAddress(url: string, base: string): boolean {
  const { path } = parsePath(new URL(url).pathname, base);
  return path.startsWith('/p/') || formerAddresses(register).some(({ id }) => path === entryPath('testimonials', id));
}

/**
 * Writes the rules by which a host answers the short addresses, and those of renamed testimonials, with a permanent
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
      },
      'astro:build:done': ({ dir }) => {
        const redirects = permanentRedirects(register, localeIds, base);
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_redirects`, redirectRules(redirects));
        writeFileSync(`${folder}_redirects.nginx.conf`, nginxRules(redirects));
      },
    },
  };
}
