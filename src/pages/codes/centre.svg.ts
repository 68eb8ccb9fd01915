import type { APIRoute } from 'astro';
import { centreUrl } from '../../domain/centre.ts';
import { qrSvg } from '../../domain/qr.ts';

/** The code that opens the centre: one file, which a reader's browser fetches once for all pages. */
export const GET: APIRoute = () =>
  new Response(qrSvg(centreUrl, 'print'), { headers: { 'content-type': 'image/svg+xml' } });
