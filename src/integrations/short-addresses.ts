import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { nginxRules, redirectRules, shortRedirects } from '../domain/share.ts';
import { localeIds } from '../i18n/locales.ts';
import { personSchema } from '../schemas/person.ts';

const shortIdSchema = personSchema.pick({ shortId: true }).loose();

/**
 * Writes the rules by which a host answers the short addresses with a permanent redirect: `_redirects` for Netlify and
 * Cloudflare Pages, `_redirects.nginx.conf` for nginx. A host that reads neither serves the pages at those addresses.
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
        const files = (await Array.fromAsync(glob('content/testimonials/*/person.yaml'))).sort();
        const testimonials = files.map((file) => ({
          id: basename(dirname(file)),
          shortId: shortIdSchema.parse(parse(readFileSync(file, 'utf8'))).shortId,
        }));
        const redirects = shortRedirects(testimonials, localeIds, base);
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_redirects`, redirectRules(redirects));
        writeFileSync(`${folder}_redirects.nginx.conf`, nginxRules(redirects));
      },
    },
  };
}
