import { inBoth } from '../i18n/both.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { parsePath } from '../i18n/paths.ts';
import { bilingualAddress } from './addresses.ts';
import { cacheKey } from './cache-key.ts';
import { once } from './once.ts';
import { getGuidePage, getGuidePageIds } from './pages.ts';
import { getNextTestimonial } from './testimonial-lists.ts';
import { getStaleSections } from './status.ts';
import { getTestimonials, type TestimonialView } from './testimonials.ts';

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

/** What a page shows of the testimonial that is to be read next. */
async function nextOf(testimonial: TestimonialView, locale: Locale) {
  const { head, href, titleLines } = await getNextTestimonial(testimonial, locale);
  return { head, href, titleLines };
}

/** Every testimonial in both languages, with what to read after it, for `getStaticPaths`. */
export async function getBilingualTestimonialPaths() {
  const both = await inBoth(getTestimonials);
  const english = new Map(both.en.map((testimonial) => [testimonial.id, testimonial]));
  return Promise.all(
    both.ja.map(async (ja) => {
      const en = english.get(ja.id);
      if (!en) throw new RangeError(`content/testimonials/${ja.id}/en.mdx is missing`);
      const next = { ja: await nextOf(ja, 'ja'), en: await nextOf(en, 'en') };
      const stale = await getStaleSections(ja.path, defaultLocale);
      return { params: { id: ja.id }, props: { ja, en, next }, cacheKey: await cacheKey(ja, en, next, stale) };
    }),
  );
}
