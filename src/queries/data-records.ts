import { getCollection } from 'astro:content';
import { formatFigure } from '../domain/figures.ts';
import { fullName } from '../domain/person-name.ts';
import { type ComparisonCell, routeComparison } from '../domain/route-comparison.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatPeriod } from '../i18n/format.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { DataRecord } from '../schemas/data-file.ts';
import type { Localized } from '../schemas/localized.ts';
import type { Person } from '../schemas/person.ts';
import { absoluteAddress } from './addresses.ts';
import { getCriteria } from './criteria.ts';
import { getFacts, getFigure, getFilledText } from './facts.ts';
import { getGuidePage } from './pages.ts';
import { getSources } from './sources.ts';
import { getTestimonials } from './testimonials.ts';
import { getWindowText } from './windows.ts';

async function inBoth(words: (locale: Locale) => string | Promise<string>): Promise<Localized> {
  const [ja, en] = await Promise.all([words('ja'), words('en')]);
  return { ja, en };
}

/** The whole addresses of a page in both languages. */
export function addressesOf(path: string): Localized {
  return { ja: absoluteAddress(path, 'ja'), en: absoluteAddress(path, 'en') };
}

function filled(text: Localized): Promise<Localized> {
  return inBoth((locale) => getFilledText(text[locale], locale));
}

/** The figures with their histories, in the order of their file. */
export async function getFactRecords(): Promise<DataRecord<'facts'>[]> {
  return [...(await getFacts())].map(([id, { label, topic, unit, note, gaps, history }]) => ({
    id,
    page: addressesOf(`/figures/#${id}`),
    ...{ label, topic, unit, note, gaps },
    history: history.map((dated) => ({
      ...dated,
      text: { ja: formatFigure(dated, unit, 'ja'), en: formatFigure(dated, unit, 'en') },
    })),
  }));
}

/** The application windows year by year, oldest first. */
export async function getWindowRecords(): Promise<DataRecord<'windows'>[]> {
  return (await getCollection('windows'))
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map(({ id, data }) => {
      const year = Number(id);
      if (data.status === 'unknown') return { year, ...data };
      const text = (locale: Locale) => formatPeriod(data.opens, data.closes, locale, data.closesAt);
      return { year, ...data, text: { ja: text('ja'), en: text('en') } };
    });
}

/** The criteria of eligibility in their order. */
export async function getCriterionRecords(): Promise<DataRecord<'criteria'>[]> {
  const rules = new Map((await getCollection('eligibilityRules')).map(({ id, data }) => [id, data]));
  const english = new Map((await getCriteria('en')).map((criterion) => [criterion.id, criterion]));
  return (await getCriteria('ja')).map(({ id, title, requirement }) => {
    const [rule, other] = [rules.get(id), english.get(id)];
    if (!rule || !other) throw new RangeError(`content/eligibility/${id}/ lacks a file`);
    return {
      id,
      page: addressesOf(`/eligibility/#${id}`),
      kind: rule.kind,
      title: { ja: title, en: other.title },
      requirement: { ja: requirement, en: other.requirement },
      ...{ thresholds: rule.thresholds, source: rule.source, place: rule.place },
    };
  });
}

/** A cell of the comparison in the words in which its page prints it. */
async function cellText(cell: ComparisonCell, locale: Locale): Promise<string> {
  const { brackets } = dictionary(locale).punctuation;
  const parts = cell.map(async (part, index) => {
    if (typeof part === 'string') return part;
    if (part.kind === 'window') return getWindowText(part.year, locale);
    const { text, asOf } = await getFigure(part.id, locale, part.at);
    const before = cell[index - 1] ?? '. ';
    const begins = locale === 'en' && typeof before === 'string' && /[.?!]\s+$/.test(before);
    const figure = begins ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return [figure, part.counted].filter(Boolean).join(' ') + (part.isDated ? brackets(asOf) : '');
  });
  return (await Promise.all(parts)).join('').trim();
}

/** The routes with what the comparison says of each. */
export async function getRouteRecords(): Promise<DataRecord<'routes'>[]> {
  const [ja = [], en = []] = await Promise.all(
    (['ja', 'en'] as const).map(async (locale) =>
      routeComparison((await getGuidePage('routes', locale)).entry.body ?? ''),
    ),
  );
  const entries = (await getCollection('routes')).toSorted((a, b) => a.data.position - b.data.position);
  const both = (cells: Record<Locale, ComparisonCell | undefined>) =>
    inBoth((locale) => cellText(cells[locale] ?? [], locale));
  return Promise.all(
    entries.map(async ({ id, data: { name, description, isCovered } }) => ({
      id,
      name,
      description: await filled(description),
      isCovered,
      comparison: await Promise.all(
        ja.map(async ({ aspect, routes }, index) => ({
          aspect: await both({ ja: aspect, en: en[index]?.aspect }),
          text: await both({ ja: routes.get(id), en: en[index]?.routes.get(id) }),
          facts: (routes.get(id) ?? []).flatMap((part) =>
            typeof part === 'object' && part.kind === 'fact' ? { id: part.id, at: part.at } : [],
          ),
        })),
      ),
    })),
  );
}

/** The sources in the order in which the guide lists them. */
export async function getSourceRecords(): Promise<DataRecord<'sources'>[]> {
  const entries = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  return (await getSources(defaultLocale)).map(({ id }) => ({ id, ...entries.get(id)! }));
}

async function stopRecord({ kind, place, country, coordinates, role, period }: Person['stops'][number]) {
  return { kind, place, country, coordinates, role, period: period && (await filled(period)) };
}

/** The people in the order of their list, each with the post of its year and the stops on the way there. */
export async function getPersonRecords(): Promise<DataRecord<'people'>[]> {
  const people = new Map((await getCollection('people')).map(({ id, data }) => [id, data]));
  const organizations = new Map((await getCollection('organizations')).map(({ id, data }) => [id, data]));
  return Promise.all(
    (await getTestimonials(defaultLocale)).map(async ({ id, path }) => {
      const person = people.get(id)!;
      const { name, shortName, url } = organizations.get(person.organization)!;
      const { office, post, postAsOf, field, country } = person;
      return {
        id,
        page: addressesOf(path),
        name: { ja: fullName(person.name, 'ja'), en: fullName(person.name, 'en'), reading: person.name.reading },
        organization: { id: person.organization, name, shortName, url },
        ...{ office, post, postAsOf, field, country },
        stops: await Promise.all(person.stops.map(stopRecord)),
        sources: [{ source: person.source, place: person.place }, ...(person.otherSources ?? [])],
      };
    }),
  );
}
