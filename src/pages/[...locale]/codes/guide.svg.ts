import type { APIRoute } from 'astro';
import { qrSvg } from '../../../domain/qr.ts';
import { absoluteAddress } from '../../../queries/addresses.ts';
import { getLocalePaths } from '../../../queries/pages.ts';

export const getStaticPaths = getLocalePaths;

/** The code on a flyer that opens the guide in its language. */
export const GET: APIRoute<Awaited<ReturnType<typeof getLocalePaths>>[number]['props']> = ({ props }) =>
  new Response(qrSvg(absoluteAddress('/', props.locale), 'print'), { headers: { 'content-type': 'image/svg+xml' } });
