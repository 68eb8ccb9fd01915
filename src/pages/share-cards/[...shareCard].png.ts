import type { APIRoute, GetStaticPaths } from 'astro';
import { cachedShareCard } from '../../share-cards/share-card-cache.ts';
import { ShareCardPainter } from '../../share-cards/draw-share-card.ts';
import { type ShareCardView, getShareCards } from '../../queries/share-cards.ts';

// The bench of growth leaves them out, to see what the pages take by themselves.
const drawn = process.env['GUIDE_SHARE_CARDS'] !== 'off';

export const getStaticPaths = (async () =>
  (drawn ? await getShareCards() : []).map((card) => ({
    params: { shareCard: card.path.slice('/share-cards/'.length, -'.png'.length) },
    props: { card },
  }))) satisfies GetStaticPaths;

const painter = new ShareCardPainter();

/** The picture that a shared link to a page shows. */
export const GET: APIRoute<{ card: ShareCardView }> = async ({ props: { card } }) =>
  new Response(await cachedShareCard(card.path, card.content, painter), { headers: { 'content-type': 'image/png' } });
