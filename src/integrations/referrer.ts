import { headersOf } from '../domain/host-headers.ts';

/**
 * Says in a page which address its links tell other hosts, where the host does not say it: `GUIDE_HEADERS=off`, for
 * hosts such as GitHub Pages that send no headers of a site's own.
 *
 * @param html a page that names its character set
 * @param headers what `GUIDE_HEADERS` says
 */
export function sayReferrer(html: string, headers = process.env['GUIDE_HEADERS']): string {
  if (headers !== 'off') return html;
  const { 'Referrer-Policy': policy } = headersOf('/');
  return html.replace(/<meta charset="[^"]*">/, `$&<meta name="referrer" content="${policy}">`);
}
