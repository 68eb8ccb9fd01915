import type { APIRoute } from 'astro';
import { assetAddress } from '../queries/addresses.ts';

/** Lets every crawler in and names the sitemap. */
export const GET: APIRoute = () => {
  const sitemap = new URL(assetAddress('/sitemap-index.xml'), import.meta.env.SITE).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
