import { landFile, landPicture } from '../domain/route-map/land-picture.ts';
import { type MapFrame, mapFrames } from '../domain/route-map/projection.ts';
import { type MapStation, type RouteMap, routeMap } from '../domain/route-map/route-map.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { bothWords, inBoth, wordsIn } from '../i18n/both.ts';
import { defaultLocale, type Locale, localeIds } from '../i18n/locales.ts';
import { getChosenTestimonials, getFlyerTestimonials } from './testimonial-lists.ts';
import { getTestimonials, type TestimonialView } from './testimonials.ts';

/** Where arcs from Japan begin on a map. */
export const tokyo: [number, number] = [139.69, 35.69];

/** The countries of some testimonials, each with the people there and the point that stands for it. */
function countriesOf(testimonials: readonly TestimonialView[]) {
  return [...Map.groupBy(testimonials, ({ country }) => country)].map(([country, people]) => ({
    country,
    count: people.length,
    coordinates: people[0]!.coordinates,
  }));
}

/** The stops of a person that have a place on a map; those at one place share a station. */
function placedStops({ stops }: Pick<TestimonialView, 'stops'>) {
  const placed = stops.flatMap(({ coordinates, ...stop }) =>
    coordinates ? [{ ...stop, coordinates, id: coordinates.join() }] : [],
  );
  const stations = [...Map.groupBy(placed, ({ id }) => id).values()].map(
    (here) => here.find(({ kind }) => kind === 'jpo') ?? here[0]!,
  );
  return { placed, stations };
}

/**
 * The pictures of land of all maps, once each, by their names. Labels have no part in them, so one language stands for
 * all.
 */
export async function getLandFiles(): Promise<{ name: string; svg: string }[]> {
  const [home, flyer, all] = await Promise.all([
    getChosenTestimonials(defaultLocale),
    getFlyerTestimonials(defaultLocale),
    getTestimonials(defaultLocale),
  ]);
  const fromJapan = (testimonials: readonly TestimonialView[], frame: MapFrame) =>
    landPicture([tokyo, ...countriesOf(testimonials).map(({ coordinates }) => coordinates)], frame);
  const pictures = [
    fromJapan(home.testimonials, mapFrames.home),
    ...[mapFrames.flyer, mapFrames.bilingualFlyer].map((frame) => fromJapan(flyer, frame)),
    ...all.flatMap((testimonial) => {
      const places = placedStops(testimonial).stations.map(({ coordinates }) => coordinates);
      return [mapFrames.testimonial, mapFrames.card].map((frame) => landPicture(places, frame));
    }),
  ];
  return [...new Map(pictures.map(landFile).map((file) => [file.name, file])).values()];
}

/** From Japan to the countries of some testimonials; people in one country share a station, which says how many. */
function mapFromJapan(
  frame: MapFrame,
  testimonials: readonly TestimonialView[],
  locale: Locale,
  japan = dictionary(locale).hero.japan,
): RouteMap {
  const { lists } = dictionary(locale);
  const countries = countriesOf(testimonials);
  return routeMap({
    frame,
    stations: [
      { id: 'japan', coordinates: tokyo, label: japan, kind: 'start' },
      ...countries.map(({ country, count, coordinates }) => ({
        id: country,
        coordinates,
        label: count > 1 ? lists.people(country, count) : country,
        kind: 'post' as const,
      })),
    ],
    arcs: countries.map(({ country }) => ['japan', country] as const),
  });
}

/** The map of the home page: from Japan to the countries where the chosen few work, and the same in words. */
export async function getHomeMap(locale: Locale): Promise<{ map: RouteMap; routes: string[] }> {
  const { hero, lists } = dictionary(locale);
  const { testimonials, more } = await getChosenTestimonials(locale);
  const routes = testimonials.map(({ country, organization, name, postAsOf }) =>
    hero.mapRoute(country, organization.shortName, name, postAsOf),
  );
  return {
    map: mapFromJapan(mapFrames.home, testimonials, locale),
    routes: more > 0 ? [...routes, lists.more(more)] : routes,
  };
}

/** The map of the flyer: the stretch of the world that its arcs cross. */
export async function getFlyerMap(locale: Locale, frame: MapFrame): Promise<RouteMap> {
  return mapFromJapan(frame, await getFlyerTestimonials(locale), locale);
}

/**
 * The map of one person's stops. The JPO years are marked where they have a place on the map.
 *
 * @param frame what kind of picture it is, from `mapFrames` or `shareCardFrames`
 */
export function getTestimonialMap(testimonial: Pick<TestimonialView, 'stops'>, frame: MapFrame): RouteMap {
  const { placed, stations } = placedStops(testimonial);
  const ways = placed.slice(1).map(({ id }, index) => [placed[index]?.id ?? id, id] as const);
  return routeMap({
    frame,
    stations: stations.map(({ id, coordinates, place, kind }): MapStation => ({ id, coordinates, label: place, kind })),
    arcs: ways.filter(([from, to]) => from !== to),
  });
}

/** The map of the home page with the names of both languages. */
export async function getBilingualHomeMap(): Promise<RouteMap> {
  const { ja, en } = await inBoth(async (locale) => (await getChosenTestimonials(locale)).testimonials);
  const named = ja.map((each, index) => ({
    ...each,
    country: bothWords({ ja: each.country, en: en[index]!.country }),
  }));
  return mapFromJapan(
    mapFrames.home,
    named,
    defaultLocale,
    wordsIn(localeIds, (locale) => dictionary(locale).hero.japan),
  );
}

/** The map of one person's stops with the names of both languages, the nearest of each place alone. */
export function getBilingualTestimonialMap({ ja, en }: Record<Locale, TestimonialView>): RouteMap {
  const stops = ja.stops.map((stop, index) => ({
    ...stop,
    place: stop.town ? bothWords({ ja: stop.town, en: en.stops[index]?.town ?? '' }) : '',
  }));
  return getTestimonialMap({ stops }, mapFrames.testimonial);
}

const cardMaps = new Map<string, RouteMap>();

/**
 * The map on the card of a testimonial, which stands in a list of all and in one for each of its groups. It has no names:
 * one serves all languages.
 */
export function getCardMap({ stops }: TestimonialView): RouteMap {
  const key = JSON.stringify(stops.map(({ coordinates, kind }) => [coordinates, kind]));
  const map = cardMaps.get(key) ?? getTestimonialMap({ stops }, mapFrames.card);
  cardMaps.set(key, map);
  return map;
}
