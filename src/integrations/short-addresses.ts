import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  formerAddresses,
  nginxRules,
  permanentRedirects,
  redirectRules,
  type ShortAddresses,
  testimonialPath,
} from '../domain/share.ts';
import { localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { shortAddressSchema, shortIdSchema } from '../schemas/short-address.ts';

/** The content check has passed it when this is called. */
function readRegister(): ShortAddresses {
  const text = readFileSync('content/data/short-addresses.yaml', 'utf8');
  return z.record(shortIdSchema, shortAddressSchema).parse(parse(text) ?? {});
}

/** Whether a page only leads to a testimonial, or says that it was withdrawn. */
export function isFormerAddress(url: string, base: string): boolean {
  const { path } = parsePath(new URL(url).pathname, base);
  return path.startsWith('/p/') || formerAddresses(readRegister()).some(({ id }) => path === testimonialPath(id));
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
      'astro:build:done': ({ dir }) => {
        const redirects = permanentRedirects(readRegister(), localeIds, base);
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_redirects`, redirectRules(redirects));
        writeFileSync(`${folder}_redirects.nginx.conf`, nginxRules(redirects));
      },
    },
  };
}
