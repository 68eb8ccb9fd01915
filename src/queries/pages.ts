import { type CollectionEntry, getCollection } from 'astro:content';
import { parseEntryId } from '../domain/entry-id.ts';
import { entryPath } from '../domain/entry-path.ts';
import { nextPageId } from '../domain/page-order.ts';
import { titleText } from '../domain/page-title.ts';
import { formatDate } from '../i18n/format.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { pageAddress } from './addresses.ts';
import { contentKey } from './cache-key.ts';
import { changeViews } from './changes.ts';
import { getFilledText } from './facts.ts';
import { getSourcesById, type SourceView } from './sources.ts';

/** What every page of the guide needs around its text. */
export interface PageView<Entry> {
  entry: Entry;
  /** Path that both languages share, e.g. `/programme/`. */
  path: string;
  title: string;
  description: string;
  lead: string;
  updated: { iso: string; text: string };
  sources: SourceView[];
  /** Changes that editors noted, latest first. */
  changes: ReturnType<typeof changeViews>;
  /** The page to read after this one. */
  next: { title: string; href: string } | undefined;
}

async function getNextPage(id: string, locale: Locale): Promise<PageView<unknown>['next']> {
  const nextId = nextPageId(id);
  const entry = (await getCollection('guide')).find((each) => each.id === `${nextId}/${locale}`);
  return entry && { title: entry.data.title, href: pageAddress(`/${nextId}/`, locale) };
}

async function view<Entry extends CollectionEntry<'guide'> | CollectionEntry<'home'>>(
  entry: Entry,
  path: string,
  locale: Locale,
): Promise<PageView<Entry>> {
  const { title, description, lead, updated, sources, changes } = entry.data;
  return {
    entry,
    path,
    title,
    description: await getFilledText(description, locale),
    lead: await getFilledText(lead, locale),
    updated: { iso: updated, text: formatDate(updated, locale) },
    sources: await getSourcesById(sources, locale),
    changes: changeViews(changes, locale),
    next: await getNextPage(path === '/' ? 'home' : path.slice(1, -1), locale),
  };
}

/** Pages of the guide that have a page file of their own in `src/pages/`. */
const ownPages: readonly string[] = ['data', 'eligibility'];

/** The pages of the guide besides the home page, in every language. */
export async function getGuidePageIds(): Promise<{ id: string; locale: Locale }[]> {
  return (await getCollection('guide')).map((entry) => parseEntryId(entry.id));
}

/** The pages of the guide that are text alone, in every language, for `getStaticPaths`. */
export async function getTextPageIds(): Promise<{ id: string; locale: Locale }[]> {
  return (await getGuidePageIds()).filter(({ id }) => !ownPages.includes(id));
}

/**
 * A page of the guide in a language.
 *
 * @throws RangeError where the file does not exist
 */
export async function getGuidePage(id: string, locale: Locale): Promise<PageView<CollectionEntry<'guide'>>> {
  const entry = (await getCollection('guide')).find((each) => each.id === `${id}/${locale}`);
  if (!entry) throw new RangeError(`content/guide/${id}/${locale}.mdx is missing`);
  return view(entry, entryPath('guide', id), locale);
}

/** The home page in a language, with the questions its first screen answers. */
export async function getHome(locale: Locale) {
  const entry = (await getCollection('home')).find((each) => each.id === locale);
  if (!entry) throw new RangeError(`content/guide/home/${locale}.mdx is missing`);
  const glance = await Promise.all(
    entry.data.glance.map(async ({ term, text, page }) => {
      const { title, path } = await getGuidePage(page, locale);
      return { term, text: await getFilledText(text, locale), link: { title, href: pageAddress(path, locale) } };
    }),
  );
  const { headline } = entry.data;
  return {
    ...(await view(entry, entryPath('guide', 'home'), locale)),
    headline,
    sharedTitle: titleText(headline, locale),
    glance,
  };
}

/** One route parameter for each language: `undefined` is the root. For `getStaticPaths` of `[...locale]`. */
export function getLocalePaths() {
  return localeIds.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The same for a page that can be taken from the build before: see `contentKey`. */
export async function getLocalePathsByContent() {
  const key = await contentKey();
  return getLocalePaths().map((path) => ({ ...path, cacheKey: key }));
}

/** The value of `[...locale]` in an address: the default language has none. */
export function localeParam(locale: Locale): string | undefined {
  return locale === localeIds[0] ? undefined : locale;
}
