import { getCollection } from 'astro:content';
import { type FactReference, splitFactReferences } from '../domain/figures.ts';
import type { Locale } from '../i18n/locales.ts';
import { getFilledText } from './facts.ts';

/** A route to an international organisation in one language. */
export interface RouteView {
  id: string;
  name: string;
  /** What it is, cut at its figures. */
  description: (string | FactReference)[];
  /** Whom it may fit, where the guide is not about it. */
  suits: string | undefined;
  /** Whether it is the route that the guide is about. */
  isCovered: boolean;
}

/** The routes to an international organisation, in the order of their file. */
export async function getRoutes(locale: Locale): Promise<RouteView[]> {
  const routes = (await getCollection('routes')).toSorted((a, b) => a.data.position - b.data.position);
  return Promise.all(
    routes.map(async ({ id, data: { name, description, suits, isCovered } }) => ({
      id,
      name: name[locale],
      description: splitFactReferences(description[locale]),
      suits: suits && (await getFilledText(suits[locale], locale)),
      isCovered,
    })),
  );
}
