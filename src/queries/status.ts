import { type CollectionEntry, getCollection } from 'astro:content';
import { parseEntryId } from '../domain/entry-id.ts';
import { entryPath } from '../domain/entry-path.ts';
import { findSectionLine, splitSectionId } from '../domain/section-id.ts';
import { type Fingerprints, findStaleSections, splitSections } from '../domain/staleness.ts';
import { today } from '../domain/today.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatAsOf, formatDate } from '../i18n/format.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { pageAddress } from './addresses.ts';
import { getFacts } from './facts.ts';
import { once } from './once.ts';
import { getSources, getSourcesById } from './sources.ts';
import { getTestimonials } from './testimonials.ts';

/** Where the guide says how it stands; not in the menu. */
export const statusPath = '/about/status/';

type TextEntry = CollectionEntry<'home' | 'guide' | 'eligibility' | 'testimonials'>;

/** A text in both languages, with the page it stands on. */
interface TextPair {
  path: string;
  original: TextEntry;
  translation: TextEntry;
  /** What the translation was made from. */
  recorded: Fingerprints;
}

/** A section of a page whose English is older than its Japanese. */
export interface StaleView {
  /** Id of its heading; undefined for what stands before the first one. */
  id: string | undefined;
  title: string;
}

const getTextPairs = once(async (): Promise<readonly TextPair[]> => {
  const collections = await Promise.all([
    getCollection('home'),
    getCollection('guide'),
    getCollection('eligibility'),
    getCollection('testimonials'),
  ]);
  const recorded = new Map((await getCollection('translations')).map(({ id, data }) => [id, data]));
  const entries = (collections.flat() as TextEntry[]).map((entry) => {
    const isHome = entry.collection === 'home';
    const { id, locale } = parseEntryId(isHome ? `home/${entry.id}` : entry.id);
    const subject = isHome ? 'guide' : entry.collection;
    return { entry, folder: `${subject}/${id}`, locale, path: entryPath(subject, id) };
  });
  const [originals, others] = [true, false].map((isOriginal) =>
    entries.filter(({ locale }) => (locale === defaultLocale) === isOriginal),
  ) as [typeof entries, typeof entries];
  const translations = new Map(others.map(({ folder, entry }) => [folder, entry]));
  return originals
    .flatMap(({ entry, folder, path }) => {
      const translation = translations.get(folder);
      if (!translation) return [];
      return [{ path, original: entry, translation, recorded: recorded.get(folder) ?? {} }];
    })
    .toSorted((a, b) => a.path.localeCompare(b.path));
});

const getPairsByPath = once(async () => Map.groupBy(await getTextPairs(), ({ path }) => path));

function staleIds({ original, recorded }: TextPair): string[] {
  // The check of a release has looked at each section, and refused any whose English is behind.
  if (process.env['GUIDE_BUILD'] === 'release') return [];
  const sections = splitSections(original.data, original.body ?? '');
  return findStaleSections(sections, recorded).map(({ id }) => id);
}

function headingOf({ body = '' }: TextEntry, id: string): string | undefined {
  const lines = body.split('\n');
  const line = lines[findSectionLine(lines, id)];
  return line && splitSectionId(line).text.replace(/^#+\s*/, '');
}

/** The sections of a page whose English is older than its Japanese; only a preview can have any. */
export async function getStaleSections(path: string, locale: Locale): Promise<StaleView[]> {
  const { intro } = dictionary(locale).status;
  return ((await getPairsByPath()).get(path) ?? []).flatMap((pair) =>
    staleIds(pair).map((id) => {
      const title = headingOf(locale === defaultLocale ? pair.original : pair.translation, id);
      return { id: title === undefined ? undefined : id, title: title ?? intro };
    }),
  );
}

/** What every page is called, by its path; people by their names. */
export async function getPageTitles(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const testimonials = (await getTestimonials(locale)).map(({ path, name }) => [path, name] as const);
  const pages = (await getCollection('guide')).flatMap((entry): [string, string][] => {
    const page = parseEntryId(entry.id);
    return page.locale === locale ? [[`/${page.id}/`, entry.data.title]] : [];
  });
  return new Map<string, string>([...pages, ...Object.entries(dictionary(locale).pages), ...testimonials]);
}

async function getPageStates(locale: Locale) {
  const titles = await getPageTitles(locale);
  return [...(await getPairsByPath())].map(([path, texts]) => {
    const checked = texts.flatMap(({ original }) => ('updated' in original.data ? [original.data.updated] : []));
    return {
      href: pageAddress(path, locale),
      title: titles.get(path) ?? path,
      checked: formatDate(checked.sort()[0] ?? '', locale),
      stale: texts.flatMap(staleIds).length,
    };
  });
}

/** When each source is to be read again, the first to come first. */
async function getSourceStates(locale: Locale, day: string) {
  const entries = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  return (await getSources(locale))
    .map(({ id, title, accessed }) => ({ id, title, accessed, reviewBy: entries.get(id)?.reviewBy ?? '' }))
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy))
    .map(({ id, reviewBy, ...source }) => ({
      ...source,
      href: pageAddress(`/about/#${id}`, locale),
      reviewBy: formatDate(reviewBy, locale),
      isDue: reviewBy < day,
    }));
}

/** How the guide stands: its pages and their languages, its sources, figures and dates. */
export type GuideState = Awaited<ReturnType<typeof getGuideState>>;

async function getGuideState(locale: Locale, day: string) {
  const [facts, windows] = [await getFacts(), await getCollection('windows')];
  return {
    pages: await getPageStates(locale),
    sources: await getSourceStates(locale, day),
    facts: [...facts].map(([id, { label, history }]) => ({
      href: pageAddress(`/figures/#${id}`, locale),
      label: label[locale],
      newest: formatAsOf(history.at(-1)?.at ?? '', locale),
      values: history.length,
    })),
    windows: windows
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id, data }) => ({ year: id, isKnown: data.status === 'known' })),
  };
}

/** The page that says how the guide stands on the day it is made. */
export async function getStatusPage(locale: Locale) {
  const day = today();
  const t = dictionary(locale).status;
  const headings = [
    ['languages', t.languages],
    ['sources', t.sources],
    ['figures', t.facts],
    ['windows', t.windows],
  ] as const;
  return {
    path: statusPath,
    title: t.title,
    description: t.lead(formatDate(day, locale)),
    lead: t.lead(formatDate(day, locale)),
    headings: headings.map(([slug, text]) => ({ depth: 2, slug, text })),
    sources: await getSourcesById(['bluebook-2019'], locale),
    updated: { iso: day, text: formatDate(day, locale), isBuild: true },
    state: await getGuideState(locale, day),
  };
}
