import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { cachedShareCard } from '../../share-cards/share-card-cache.ts';
import { ShareCardPainter } from '../../share-cards/draw-share-card.ts';
import { type ShareCardView, getShareCards } from '../../queries/share-cards.ts';

const painter = new ShareCardPainter();

export const getStaticPaths = (async () => {
  // The bench of growth leaves them out, to see what the pages take by themselves.
  const cards = process.env['GUIDE_SHARE_CARDS'] === 'off' ? [] : await getShareCards();
  return cards.map(({ path, content, cacheKey }) => ({
    params: { shareCard: path.slice('/share-cards/'.length, -'.png'.length) },
    props: { path, content },
    cacheKey,
  }));
}) satisfies GetStaticPaths;

/** The picture that a shared link to a page shows. */
export const GET: APIRoute<Pick<ShareCardView, 'path' | 'content'>> = async ({ props: { path, content } }) =>
  new Response(await readFile(await cachedShareCard(path, content(), painter)), {
    headers: { 'content-type': 'image/png' },
  });
