import { createHash } from 'node:crypto';

/** A style sheet that pages link to, named by what is in it. */
export interface LinkedSheet {
  address: string;
  css: string;
  link: string;
}

function linkedSheet(name: string, css: string, base: string, attributes: string): LinkedSheet {
  const hash = createHash('sha256').update(css).digest();
  const address = `${base}_astro/${name}.${hash.toString('base64url').slice(0, 8)}.css`;
  const integrity = `sha256-${hash.toString('base64')}`;
  return { address, css, link: `<link rel="stylesheet" ${attributes} href="${address}" integrity="${integrity}">` };
}

/** The style sheet for paper of a page. */
export function printSheet(css: string, base: string): LinkedSheet {
  return linkedSheet('print', css, base, 'media="print"');
}

const face = /@font-face\s*\{[^}]*\}/g;

/**
 * The style sheet of the faces that a site's CSS names, one for all pages; none where it names none. Its link is what
 * `BaseLayout` has browsers wait for before they paint.
 */
export function fontSheet(css: string, base: string): LinkedSheet | undefined {
  const faces = css.match(face)?.join('');
  return faces === undefined ? undefined : linkedSheet('fonts', faces, base, 'id="first-screen"');
}

/** The CSS that stays in pages. */
export function withoutFaces(css: string): string {
  return css.replaceAll(face, '');
}
