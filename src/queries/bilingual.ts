import { defaultLocale, type Locale, localeIds } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { bilingualAddress } from './addresses.ts';
import { once } from './once.ts';
import { getGuidePage, getGuidePageIds } from './pages.ts';
import { getTestimonials } from './testimonials.ts';

const flyerPath = '/flyer/';

/** The paths of pages that there are in both languages side by side too: every page of the guide, every testimonial, the flyer. */
const getBilingualPaths = once(async (): Promise<ReadonlySet<string>> => {
  const pages = await Promise.all((await getGuidePageIds()).map(({ id, locale }) => getGuidePage(id, locale)));
  const testimonials = await getTestimonials(defaultLocale);
  return new Set(['/', flyerPath, ...[...pages, ...testimonials].map(({ path }) => path)]);
});

/** Where a page is in both languages side by side; undefined where it is not. */
export async function findBilingualAddress(path: string): Promise<string | undefined> {
  return (await getBilingualPaths()).has(path) ? bilingualAddress(path) : undefined;
}

/**
 * What leads from the address of a page in one language, with or without a section, to the same in both; an address that
 * has no such page, of the site or not, stays as it is.
 */
export async function getBilingualLinks(): Promise<(href: string) => string> {
  const paths = await getBilingualPaths();
  return (href) => {
    const [address = '', ...section] = href.split('#');
    const { path } = parsePath(address, import.meta.env.BASE_URL);
    return address !== '' && paths.has(path) ? [bilingualAddress(path), ...section].join('#') : href;
  };
}

/** What a query has in each language. */
export async function getInBoth<View>(query: (locale: Locale) => Promise<View>): Promise<Record<Locale, View>> {
  const views = await Promise.all(localeIds.map(async (locale) => [locale, await query(locale)] as const));
  return Object.fromEntries(views) as Record<Locale, View>;
}
