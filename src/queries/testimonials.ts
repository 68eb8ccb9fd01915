import { type CollectionEntry, getCollection } from 'astro:content';
import { parseEntryId } from '../domain/entry-id.ts';
import { entryPath } from '../domain/entry-path.ts';
import { testimonialTitle, titleText } from '../domain/page-title.ts';
import { fullName } from '../domain/person-name.ts';
import { type Region, regionOf } from '../domain/region.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { countryName, formatAsOf, formatDate } from '../i18n/format.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import type { Organization } from '../schemas/organization.ts';
import type { Person, Stop } from '../schemas/person.ts';
import type { TextPart } from '../schemas/text-part.ts';
import { pageAddress } from './addresses.ts';
import { changeViews } from './changes.ts';
import { getFilledText } from './facts.ts';
import { once } from './once.ts';
import { organizationName } from '../domain/organization-name.ts';
import { getShortIds } from './short-addresses.ts';
import { getSourcesById, type SourceView } from './sources.ts';

/** A station on a person's way, in one language. */
export interface StopView {
  kind: Stop['kind'];
  place: string;
  /** The nearest name of the place alone, where there is one. */
  town: string | undefined;
  role: string;
  period: string | undefined;
  coordinates: [number, number] | undefined;
}

/** A testimonial, ready to be drawn in one language. */
export interface TestimonialView {
  id: string;
  path: string;
  href: string;
  /** The word of its short address. */
  shortId: string;
  /** The title cut where a line may break; joined it is the title. */
  titleLines: string[];
  title: string;
  /** The title with the name: what a tab and a shared link say. */
  pageTitle: string;
  /** What the head of the page says of the testimonial. */
  head: { headline: string; name: string; otherName: string; details: string };
  description: string;
  /** What it tells, for `TestimonialText`. */
  parts: readonly TextPart[];
  photo: string;
  name: string;
  reading: string | undefined;
  /** `fullName` has the short name in brackets after it where that is another one. */
  organization: { shortName: string; fullName: string };
  office: string;
  post: string;
  postAsOf: string;
  country: string;
  coordinates: [number, number];
  /** The groups that it belongs to in a long list. */
  groups: { organization: string; region: Region | undefined; field: Person['field'] };
  stops: StopView[];
  /** The source the testimonial is told from. */
  source: SourceView;
  /** All its sources, that one first. */
  sources: SourceView[];
  place: string;
  updated: { iso: string; text: string };
  /** Changes that editors noted, latest first. */
  changes: ReturnType<typeof changeViews>;
}

const getOrganizations = once(
  async (): Promise<ReadonlyMap<string, Organization>> =>
    new Map((await getCollection('organizations')).map(({ id, data }) => [id, data])),
);

async function stopView(stop: Stop, locale: Locale): Promise<StopView> {
  const country = stop.country && countryName(stop.country, locale);
  const place = stop.place?.[locale];
  return {
    kind: stop.kind,
    place: (locale === 'ja' ? [country, place] : [place, country])
      .filter(Boolean)
      .join(dictionary(locale).punctuation.comma),
    town: place ?? country,
    role: stop.role[locale],
    period: stop.period && (await getFilledText(stop.period[locale], locale)),
    coordinates: stop.coordinates,
  };
}

async function view(
  entry: CollectionEntry<'testimonials'>,
  id: string,
  person: Person,
  shortId: string,
  locale: Locale,
): Promise<TestimonialView> {
  const organization = (await getOrganizations()).get(person.organization);
  if (!organization)
    throw new RangeError(`content/testimonials/${id}/person.yaml: no organisation "${person.organization}"`);
  const sources = await getSourcesById(
    [person.source, ...(person.otherSources ?? []).map((other) => other.source)],
    locale,
  );
  const [source] = sources;
  if (!source) throw new RangeError(`content/testimonials/${id}/person.yaml: no source "${person.source}"`);
  const path = entryPath('testimonials', id);
  const title = titleText(entry.data.title, locale);
  const name = fullName(person.name, locale);
  const otherName = fullName(person.name, otherLocale(locale));
  const country = countryName(person.country, locale);
  const postAsOf = formatAsOf(person.postAsOf, locale);
  const { shortName } = organization;
  return {
    id,
    path,
    href: pageAddress(path, locale),
    shortId,
    titleLines: entry.data.title,
    title,
    pageTitle: testimonialTitle(entry.data.title, name, locale),
    head: {
      headline: title,
      name,
      otherName,
      details: [name, shortName, country, postAsOf].join(dictionary(locale).punctuation.comma),
    },
    description: await getFilledText(entry.data.description, locale),
    parts: (entry.rendered?.metadata?.['parts'] ?? []) as TextPart[],
    photo: entry.data.photo,
    name,
    reading: locale === 'ja' ? person.name.reading : undefined,
    organization: { shortName, fullName: organizationName(organization, locale) },
    office: person.office[locale],
    post: person.post[locale],
    postAsOf,
    country,
    coordinates: person.coordinates,
    groups: { organization: person.organization, region: regionOf(person.country), field: person.field },
    stops: await Promise.all(person.stops.map((stop) => stopView(stop, locale))),
    source,
    sources,
    place: person.place[locale],
    updated: { iso: entry.data.updated, text: formatDate(entry.data.updated, locale) },
    changes: changeViews(entry.data.changes, locale),
  };
}

/** All testimonials in a language, in the order their `person.yaml` files give. */
export const getTestimonials = once(async (locale: Locale): Promise<readonly TestimonialView[]> => {
  const people = new Map((await getCollection('people')).map(({ id, data }) => [id, data]));
  const shortIds = await getShortIds();
  const entries = (await getCollection('testimonials'))
    .map((entry) => ({ entry, ...parseEntryId(entry.id) }))
    .filter((each) => each.locale === locale);
  const withPeople = entries.map(({ entry, id }) => {
    const person = people.get(id);
    if (!person) throw new RangeError(`content/testimonials/${id}/person.yaml is missing`);
    const shortId = shortIds.get(id);
    if (!shortId) throw new RangeError(`content/data/short-addresses.yaml has no line for ${id}`);
    return { entry, id, person, shortId };
  });
  return Promise.all(
    withPeople
      .toSorted((a, b) => a.person.order - b.person.order)
      .map(({ entry, id, person, shortId }) => view(entry, id, person, shortId, locale)),
  );
});
