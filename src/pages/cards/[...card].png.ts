import type { APIRoute, GetStaticPaths } from 'astro';
import { cachedCard } from '../../cards/card-cache.ts';
import { CardPainter } from '../../cards/draw-card.ts';
import { type CardView, getCards } from '../../queries/cards.ts';

export const getStaticPaths = (async () =>
  (await getCards()).map((card) => ({
    params: { card: card.path.slice('/cards/'.length, -'.png'.length) },
    props: { card },
  }))) satisfies GetStaticPaths;

const painter = new CardPainter();

/** The picture that a shared link to a page shows. */
export const GET: APIRoute<{ card: CardView }> = async ({ props: { card } }) =>
  new Response(await cachedCard(card.path, card.content, painter), { headers: { 'content-type': 'image/png' } });
