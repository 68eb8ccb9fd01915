import type { APIRoute } from 'astro';
import { qrSvg } from '../../../../domain/qr.ts';
import { shortPath } from '../../../../domain/share.ts';
import { absoluteAddress } from '../../../../queries/addresses.ts';
import { type AddressView, getShortAddressPaths } from '../../../../queries/address-paths.ts';

export const getStaticPaths = getShortAddressPaths;

/** The code of a short address, fetched by a reader's browser once somebody asks to see it. */
export const GET: APIRoute = ({ params, props }) =>
  new Response(qrSvg(absoluteAddress(shortPath(params['short'] ?? ''), (props as AddressView).locale), 'print'), {
    headers: { 'content-type': 'image/svg+xml' },
  });
