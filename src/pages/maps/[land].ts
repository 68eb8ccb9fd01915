import type { APIRoute, GetStaticPaths } from 'astro';
import { getLandFiles } from '../../queries/maps.ts';

export const getStaticPaths = (async () =>
  (await getLandFiles()).map(({ name, svg }) => ({ params: { land: name }, props: { svg } }))) satisfies GetStaticPaths;

/** The land under a map: fetched once for all maps that show the same stretch of the Earth. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
