import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { beginAll, cachedShareCard } from '../../share-cards/share-card-cache.ts';
import { ShareCardPainter } from '../../share-cards/draw-share-card.ts';
import { type ShareCardView, getShareCards } from '../../queries/share-cards.ts';

const painter = new ShareCardPainter();
const draw = ({ path, content }: ShareCardView) => cachedShareCard(path, content, painter);
/** The cards of a build, which are drawn while its pages are rendered. */
const begun = new Map<string, Promise<string>>();

export const getStaticPaths = (async () => {
  // The bench of growth leaves them out, to see what the pages take by themselves.
  const cards = process.env['GUIDE_SHARE_CARDS'] === 'off' ? [] : await getShareCards();
  if (import.meta.env.PROD) beginAll(cards, draw).forEach((file, index) => begun.set(cards[index]!.path, file));
  return cards.map((card) => ({
    params: { shareCard: card.path.slice('/share-cards/'.length, -'.png'.length) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

/** The picture that a shared link to a page shows. */
export const GET: APIRoute<{ card: ShareCardView }> = async ({ props: { card } }) =>
  new Response(await readFile(await (begun.get(card.path) ?? draw(card))), {
    headers: { 'content-type': 'image/png' },
  });
