import { createHash } from 'node:crypto';

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
