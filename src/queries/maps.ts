import { landFile, landPicture } from '../domain/route-map/land-picture.ts';
import { type MapFrame, mapFrames } from '../domain/route-map/projection.ts';
import { type MapStation, type RouteMap, routeMap } from '../domain/route-map/route-map.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { getTestimonials, type TestimonialView } from './testimonials.ts';

/** Where arcs from Japan begin on a map. */
export const tokyo: [number, number] = [139.69, 35.69];

/**
 * The pictures of land of all maps, once each, by their names. Labels have no part in them, so one language stands for
 * all.
 */
export async function getLandFiles(): Promise<{ name: string; svg: string }[]> {
  const testimonials = await getTestimonials(defaultLocale);
  const posts = [tokyo, ...testimonials.map(({ coordinates }) => coordinates)];
  const pictures = [
    ...[mapFrames.home, mapFrames.flyer, mapFrames.bilingualFlyer].map((frame) => landPicture(posts, frame)),
    ...testimonials.flatMap(({ stops }) => {
      const places = stops.flatMap(({ coordinates }) => (coordinates ? [coordinates] : []));
      return [mapFrames.testimonial, mapFrames.card].map((frame) => landPicture(places, frame));
    }),
  ];
  return [...new Map(pictures.map(landFile).map((file) => [file.name, file])).values()];
}

/** From Japan to the countries where the three people work. */
async function mapFromJapan(frame: MapFrame, locale: Locale): Promise<RouteMap> {
  const testimonials = await getTestimonials(locale);
  return routeMap({
    frame,
    stations: [
      { id: 'japan', coordinates: tokyo, label: dictionary(locale).hero.japan, kind: 'start' },
      ...testimonials.map(({ id, coordinates, country }) => ({
        id,
        coordinates,
        label: country,
        kind: 'post' as const,
      })),
    ],
    arcs: testimonials.map(({ id }) => ['japan', id] as const),
  });
}

/** The map of the home page: from Japan to the countries where the three people work, and the same in words. */
export async function getHomeMap(locale: Locale): Promise<{ map: RouteMap; routes: string[] }> {
  const { hero } = dictionary(locale);
  const routes = (await getTestimonials(locale)).map(({ country, organization, name, postAsOf }) =>
    hero.mapRoute(country, organization.shortName, name, postAsOf),
  );
  return { map: await mapFromJapan(mapFrames.home, locale), routes };
}

/** The map of the flyer: the stretch of the world that its arcs cross. */
export function getFlyerMap(locale: Locale, frame: MapFrame): Promise<RouteMap> {
  return mapFromJapan(frame, locale);
}

/**
 * The map of one person's stops. The JPO years are marked where they have a place on the map.
 *
 * @param frame what kind of picture it is, from `mapFrames` or `shareCardFrames`
 */
export function getTestimonialMap({ stops }: Pick<TestimonialView, 'stops'>, frame: MapFrame): RouteMap {
  const placed = stops.flatMap(({ coordinates, ...stop }, index) =>
    coordinates ? [{ ...stop, coordinates, id: String(index) }] : [],
  );
  const stations: MapStation[] = placed.map(({ id, coordinates, place, kind }) => ({
    id,
    coordinates,
    label: place,
    kind,
  }));
  return routeMap({
    frame,
    stations,
    arcs: placed.slice(1).map(({ id }, index) => [placed[index]?.id ?? id, id] as const),
  });
}
