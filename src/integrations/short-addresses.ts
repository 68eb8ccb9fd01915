import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryPath } from '../domain/entry-path.ts';
import { formerAddresses, nginxRules, permanentRedirects, redirectRules } from '../domain/share.ts';
import { localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { checkedContent } from './checked-content.ts';

/** The paths that the pages of this build had before. */
let formerPaths: ReadonlySet<string> = new Set();

/** Whether a page only leads to another, or says that it was withdrawn; to be asked once a build is done. */
export function isFormerAddress(url: string, base: string): boolean {
  const { path } = parsePath(new URL(url).pathname, base);
  return path.startsWith('/p/') || formerPaths.has(path);
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
      'astro:build:done': async ({ dir }) => {
        const { shortAddresses: register, formerPages } = await checkedContent(process.cwd());
        formerPaths = new Set([
          ...formerAddresses(register).map(({ id }) => entryPath('testimonials', id)),
          ...[...formerPages.values()].flat().map((id) => entryPath('guide', id)),
        ]);
        const redirects = permanentRedirects(register, localeIds, base, formerPages);
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_redirects`, redirectRules(redirects));
        writeFileSync(`${folder}_redirects.nginx.conf`, nginxRules(redirects));
      },
    },
  };
}
