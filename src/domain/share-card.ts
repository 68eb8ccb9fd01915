import type { Locale } from '../i18n/locales.ts';
import type { MapFrame } from './route-map/projection.ts';
import type { RouteMap } from './route-map/route-map.ts';

/** Size of a card in pixels: what Open Graph, LINE, X, Facebook and Slack show whole. */
export const shareCardSize = { width: 1200, height: 630 } as const;

/** The stretch of map on a card; its units are scaled to the width that the card gives it. */
export const shareCardFrames = {
  testimonial: { width: 760, height: 270, pitch: 11, shows: 'stations', labels: true },
  page: { width: 520, height: 250, pitch: 10, shows: 'stations', labels: false },
} as const satisfies Record<string, MapFrame>;

/** All that a card shows: what is not in here cannot change it. */
export interface ShareCardContent {
  locale: Locale;
  kind: keyof typeof shareCardFrames;
  /** The title, cut where a line may break. */
  titleLines: string[];
  /** A testimonial's person. */
  name: string | undefined;
  /** Lines under the name: organisation and country; of a page what it is about. */
  details: string[];
  /** Name of the guide. */
  site: string;
  /** Says that the guide is unofficial. */
  unofficial: string;
  map: RouteMap;
}

/** The address of a page's card inside the site; it stays the same when the card changes. */
export function shareCardPath(path: string, locale: Locale): string {
  return `/share-cards/${locale}${path === '/' ? '/home' : path.slice(0, -1)}.png`;
}
