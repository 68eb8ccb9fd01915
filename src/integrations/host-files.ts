import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryPath } from '../domain/entry-path.ts';
import { headersFile, nginxHeaders } from '../domain/host-headers.ts';
import { formerAddresses, nginxRedirects, permanentRedirects, redirectsFile } from '../domain/share.ts';
import { localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { checkedContent } from '../content-check/checked-content.ts';

/** Where what nginx includes is, of the build in `dist/`: outside what it serves. */
export const nginxFolder = '.cache/nginx';

/**
 * Where a build leaves what nginx includes, until it takes the place of the last one.
 *
 * @param folder of the build
 */
export function nginxFolderOf(folder: string): string {
  return `${folder.replace(/[\\/]$/, '')}-nginx`;
}

/** The paths that the pages of this build had before. */
let formerPaths: ReadonlySet<string> = new Set();

/** Whether a page only leads to another, or says that it was withdrawn; to be asked once a build is done. */
export function isFormerAddress(url: string, base: string): boolean {
  const { path } = parsePath(new URL(url).pathname, base);
  return path.startsWith('/p/') || formerPaths.has(path);
}

/**
 * Writes what hosts are told: the headers that they send, and the permanent redirects of short addresses and of renamed
 * testimonials and pages. Netlify and Cloudflare read `_headers` and `_redirects`, each its own kind, which a build on
 * Netlify tells by `NETLIFY` in its environment; nginx includes three files. A host that reads none of them serves the
 * pages at those addresses.
 */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'guide-host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { shortAddresses, formerPages } = await checkedContent(process.cwd());
        formerPaths = new Set([
          ...formerAddresses(shortAddresses).map(({ id }) => entryPath('testimonials', id)),
          ...[...formerPages.values()].flat().map((id) => entryPath('guide', id)),
        ]);
        const redirects = permanentRedirects(shortAddresses, localeIds, base, formerPages);
        const host = process.env['NETLIFY'] ? 'netlify' : 'cloudflare';
        const { http, server } = nginxHeaders(base);
        const write = (folder: string, files: Record<string, string>) => {
          mkdirSync(folder, { recursive: true });
          for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        };
        write(fileURLToPath(dir), { _headers: headersFile(host, base), _redirects: redirectsFile(host, redirects) });
        write(nginxFolderOf(fileURLToPath(dir)), {
          'http.conf': http,
          'headers.conf': server,
          'redirects.conf': nginxRedirects(redirects),
        });
      },
    },
  };
}
