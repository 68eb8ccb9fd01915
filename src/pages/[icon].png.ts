import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon } from '../share-cards/draw-icon.ts';
import { type Icon, manifestIcons, touchIcon } from '../domain/icons.ts';

export const getStaticPaths = (() =>
  [touchIcon, ...manifestIcons].map((icon) => ({
    params: { icon: icon.path.slice(1, -'.png'.length) },
    props: { icon },
  }))) satisfies GetStaticPaths;

/** The site's sign for home screens. */
export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(await drawIcon(icon), { headers: { 'content-type': 'image/png' } });
