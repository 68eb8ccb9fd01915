import { type ShareCardContent, shareCardFrames, shareCardPath } from '../domain/share-card.ts';
import { type RouteMap, routeMap } from '../domain/route-map/route-map.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { getTestimonialMap, tokyo } from './maps.ts';
import { getGuidePage, getGuidePageIds, getHome } from './pages.ts';
import { searchPath } from './search.ts';
import { statusPath } from './status.ts';
import { getTestimonials } from './testimonials.ts';

/** A card and its address inside the site. */
export interface ShareCardView {
  path: string;
  content: ShareCardContent;
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
  return [
    { path: home.path, content: { ...page, titleLines: home.headline, details: [site.tagline] } },
    ...guidePages.map(({ path, title, description }) => ({
      path,
      content: { ...page, titleLines: [title], details: [description] },
    })),
    { path: statusPath, content: { ...page, titleLines: [status.title], details: [site.tagline] } },
    { path: '/flyer/', content: { ...page, titleLines: [pages['/flyer/']], details: [flyer.description] } },
    { path: searchPath, content: { ...page, titleLines: [search.title], details: [site.tagline] } },
    { path: '/print/', content: { ...page, titleLines: [pages['/print/']], details: [print.description] } },
    ...testimonials.map((testimonial) => ({
      path: testimonial.path,
      content: {
        ...common,
        kind: 'testimonial' as const,
        titleLines: testimonial.titleLines,
        name: testimonial.name,
        details: [
          testimonial.organization.fullName,
          // A post is that of its year, on a card that goes round by itself too.
          testimonial.country + punctuation.brackets(testimonial.postAsOf),
        ],
        map: getTestimonialMap(testimonial, shareCardFrames.testimonial),
      },
    })),
  ].map(({ path, content }) => ({ path: shareCardPath(path, locale), content }));
}

/** The cards of all pages in all languages. */
export async function getShareCards(): Promise<ShareCardView[]> {
  return (await Promise.all(localeIds.map(getLocaleShareCards))).flat();
}
