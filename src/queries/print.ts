import { type CollectionEntry, getCollection } from 'astro:content';
import { readingOrder } from '../domain/page-order.ts';
import { parseEntryId } from '../domain/entry-id.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageAddress } from './addresses.ts';
import { cacheKey, contentKey } from './cache-key.ts';
import { getGuidePage, getLocalePaths, type PageView } from './pages.ts';
import { getChosenTestimonials } from './testimonial-lists.ts';
import type { TestimonialView } from './testimonials.ts';

/** A page of the guide as a page of the whole on paper. */
export type PrintPageView =
  | { id: string; kind: 'page'; page: PageView<CollectionEntry<'guide'>> }
  | { id: string; kind: 'testimonial'; testimonial: TestimonialView };

/** The guide on paper in each language, for `getStaticPaths`. */
export async function getPrintPaths() {
  const content = await contentKey();
  return Promise.all(
    getLocalePaths().map(async (path) => {
      const { testimonials } = await getChosenTestimonials(path.props.locale);
      return { ...path, cacheKey: await cacheKey([content], testimonials) };
    }),
  );
}

/**
 * The pages of the guide after its home page, in the order of the printed guide; the chosen testimonials follow their
 * list, which names the others with their addresses. The results of tests, which are tables of many sheets, are left out.
 */
export async function getPrintPages(locale: Locale): Promise<PrintPageView[]> {
  const ids = (await getCollection('guide'))
    .map((entry) => parseEntryId(entry.id))
    .filter((each) => each.locale === locale && each.id !== 'accessibility')
    .map(({ id }) => id);
  // A page that is not in the order follows after.
  const order: readonly string[] = readingOrder;
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = ids.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b));
  const testimonials = (await getChosenTestimonials(locale)).testimonials.map((testimonial): PrintPageView => ({
    id: testimonial.id,
    kind: 'testimonial',
    testimonial,
  }));
  const pages = await Promise.all(
    sorted.map(async (id): Promise<PrintPageView[]> => {
      const page: PrintPageView = { id, kind: 'page', page: await getGuidePage(id, locale) };
      return id === 'testimonials' ? [page, ...testimonials] : [page];
    }),
  );
  return pages.flat();
}

/** Anchors of all pages of the printed guide by the address of the page each is made from. */
export function printAnchors(pages: readonly PrintPageView[], locale: Locale): Map<string, string> {
  return new Map([
    [pageAddress('/', locale), 'home'],
    ...pages.map(
      (page) => [page.kind === 'page' ? pageAddress(page.page.path, locale) : page.testimonial.href, page.id] as const,
    ),
  ]);
}
