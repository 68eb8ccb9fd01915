import { hash } from 'node:crypto';
import { pagePolicy } from '../domain/host-headers.ts';

/** A style or script as a policy names it: by its hash. */
export function hashSource(content: string): string {
  return `'sha256-${hash('sha256', content, 'base64')}'`;
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

/** What no browser runs in the page: a file of its own, and data for others. */
const isElsewhere = /\s(?:src=|type="application\/(?:ld\+)?json")/;

/** The hashes of the styles and scripts in a page, each once, by their directives. */
function hashesOf(html: string): Record<'script-src' | 'style-src', Set<string>> {
  const hashes = { 'script-src': new Set<string>(), 'style-src': new Set<string>() };
  const startTag = /<(script|style)\b([^>]*)>/g;
  for (let tag = startTag.exec(html); tag; tag = startTag.exec(html)) {
    const [, name, attributes = ''] = tag;
    const end = html.indexOf(`</${name}>`, startTag.lastIndex);
    // A browser takes what is not closed for one that goes on to the end of the page, and runs nothing of it.
    if (end < 0) break;
    const text = html.slice(startTag.lastIndex, end);
    if (!isElsewhere.test(attributes)) hashes[`${name as 'script' | 'style'}-src`].add(hashSource(text));
    startTag.lastIndex = end;
  }
  return hashes;
}

/**
 * Writes into a page its content security policy: what `pagePolicy` lets it load as far as something in it comes from
 * there, and the hashes of the styles and scripts that are in it.
 *
 * @param html a page with a head
 * @param css of the style sheets that it loads
 * @throws where it has no head: no page goes without its policy
 */
export function addPolicy(html: string, css = ''): string {
  const isNeeded = (directive: string, source: string) =>
    needs.every(
      (need) => need.directive !== directive || need.source !== source || need.when.test(html) || need.when.test(css),
    );
  const own = Object.entries(hashesOf(html)).map(([name, hashes]) => [name, ...hashes, "'self'"].join(' '));
  const directives = [...pagePolicy, ...own].flatMap((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    const needed = sources.filter((source) => isNeeded(name, source));
    if (needed.length > 0) return [[name, ...needed].join(' ')];
    return fallsBack.test(name) ? [] : [`${name} 'none'`];
  });
  // It says nothing of what stands before it.
  const place = html.search(/<(?:style\b|script\b|link rel="stylesheet")|<\/head>/);
  if (place < 0) throw new Error('a page without a head has no place for its policy');
  const policy = `<meta http-equiv="content-security-policy" content="${directives.join(';')}">`;
  return html.slice(0, place) + policy + html.slice(place);
}
