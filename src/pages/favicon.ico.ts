import type { APIRoute } from 'astro';
import { icoFile } from '../domain/icons.ts';
import { drawIcon } from '../share-cards/draw-icon.ts';

/** The site's sign for programs that ask for this address whatever a page says. */
export const GET: APIRoute = async () => {
  const size = 48;
  return new Response(icoFile(await drawIcon({ size, share: 0.8 }), size), {
    headers: { 'content-type': 'image/x-icon' },
  });
};
