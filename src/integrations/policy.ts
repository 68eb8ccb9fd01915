import { createHash } from 'node:crypto';

/** A style or script as a policy names it: by its hash. */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** Sources that a page may do without, and what in the page asks for them. */
const needs: { directive: string; source: string; when: RegExp }[] = [
  { directive: 'script-src', source: "'self'", when: /<script\b[^>]*\ssrc=/ },
  { directive: 'style-src', source: "'self'", when: /<link\b[^>]*\srel="stylesheet"/ },
  { directive: 'img-src', source: 'data:', when: /["'(]data:image/ },
  { directive: 'form-action', source: "'self'", when: /<form\b/ },
  { directive: 'manifest-src', source: "'self'", when: /<link\b[^>]*\srel="manifest"/ },
];

/** What `default-src` says of a directive that is left out. */
const fallsBack = /^(?:script|style|img|font|manifest|connect)-src$/;

/**
 * Leaves in a page's content security policy what the page needs: the hashes of what is in it, and no source that nothing
 * in it comes from.
 *
 * @param html a page with its policy in a `meta` element
 * @param css of the style sheets that it loads
 */
export function tightenPolicy(html: string, css = ''): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const used = new Set(inline.map(([, , content = '']) => hashSource(content)));
  const isNeeded = (directive: string, source: string) =>
    source.startsWith("'sha256-")
      ? used.has(source)
      : needs.every(
          (need) =>
            need.directive !== directive || need.source !== source || need.when.test(html) || need.when.test(css),
        );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) => {
      const directives = policy.split(';').flatMap((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        if (name === '') return [];
        const needed = sources.filter((source) => isNeeded(name, source));
        if (needed.length > 0 || sources.length === 0) return [[name, ...needed].join(' ')];
        return fallsBack.test(name) ? [] : [`${name} 'none'`];
      });
      return start + directives.join(';');
    },
  );
}
