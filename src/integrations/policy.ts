import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A style or script as a policy names it: by its hash. */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/**
 * Takes the hashes from a page's content security policy that nothing in the page has.
 *
 * @param html a page with its policy in a `meta` element
 */
export function tightenPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const used = new Set(inline.map(([, , content = '']) => hashSource(content)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (hash, own: string) => (used.has(own) ? hash : '')),
  );
}

/** Leaves in each page's policy only the hashes of its own styles and scripts; Astro writes those of the whole site. */
export function policy(): AstroIntegration {
  return {
    name: 'guide-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const html = await readFile(`${folder}${file}`, 'utf8');
          await writeFile(`${folder}${file}`, tightenPolicy(html));
        }
      },
    },
  };
}
