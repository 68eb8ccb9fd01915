import { type ShareCardContent, shareCardFrames, shareCardPath } from '../domain/share-card.ts';
import { type RouteMap, routeMap } from '../domain/route-map/route-map.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { cacheKey } from './cache-key.ts';
import { getTestimonialMap, tokyo } from './maps.ts';
import { getGuidePage, getGuidePageIds, getHome } from './pages.ts';
import { searchPath } from './search.ts';
import { statusPath } from './status.ts';
import { getTestimonials } from './testimonials.ts';

/** A card and its address inside the site. */
export interface ShareCardView {
  path: string;
  /** Asked for when the card is drawn: a map takes time to lay out. */
  content(): ShareCardContent;
  /** See `cacheKey`. */
  cacheKey: string;
}

/** From Japan to three seats of international organisations; the same on every page, whatever testimonials there are. */
function pageMap(): RouteMap {
  const seats: Record<string, [number, number]> = {
    geneva: [6.14, 46.2],
    nairobi: [36.82, -1.29],
    bangkok: [100.5, 13.75],
  };
  return routeMap({
    frame: shareCardFrames.page,
    stations: [
      { id: 'tokyo', coordinates: tokyo, label: '', kind: 'start' },
      ...Object.entries(seats).map(([id, coordinates]) => ({ id, coordinates, label: '', kind: 'post' as const })),
    ],
    arcs: Object.keys(seats).map((id) => ['tokyo', id] as const),
  });
}

async function getLocaleShareCards(locale: Locale): Promise<ShareCardView[]> {
  const { flyer, pages, print, punctuation, search, site, status } = dictionary(locale);
  const common = { locale, site: site.name, unofficial: site.unofficial };
  const page = { ...common, kind: 'page', name: undefined, map: pageMap() } as const;
  const home = await getHome(locale);
  const guidePages = await Promise.all(
    (await getGuidePageIds()).filter((each) => each.locale === locale).map(({ id }) => getGuidePage(id, locale)),
  );
  const testimonials = await getTestimonials(locale);
  const ofPages = [
    { path: home.path, titleLines: home.headline, details: [site.tagline] },
    ...guidePages.map(({ path, title, description }) => ({ path, titleLines: [title], details: [description] })),
    { path: statusPath, titleLines: [status.title], details: [site.tagline] },
    { path: '/flyer/', titleLines: [pages['/flyer/']], details: [flyer.description] },
    { path: searchPath, titleLines: [search.title], details: [site.tagline] },
    { path: '/print/', titleLines: [pages['/print/']], details: [print.description] },
  ].map(({ path, ...words }) => ({ path, shown: words, content: () => ({ ...page, ...words }) }));
  const ofTestimonials = testimonials.map((testimonial) => ({
    path: testimonial.path,
    shown: testimonial,
    content: (): ShareCardContent => ({
      ...common,
      kind: 'testimonial',
      titleLines: testimonial.titleLines,
      name: testimonial.name,
      details: [
        testimonial.organization.fullName,
        // A post is that of its year, on a card that goes round by itself too.
        testimonial.country + punctuation.brackets(testimonial.postAsOf),
      ],
      map: getTestimonialMap(testimonial, shareCardFrames.testimonial),
    }),
  }));
  return Promise.all(
    [...ofPages, ...ofTestimonials].map(async ({ path, shown, content }) => ({
      path: shareCardPath(path, locale),
      content,
      cacheKey: await cacheKey(shown),
    })),
  );
}

/** The cards of all pages in all languages. */
export async function getShareCards(): Promise<ShareCardView[]> {
  return (await Promise.all(localeIds.map(getLocaleShareCards))).flat();
}
