import { type CollectionEntry, getCollection } from 'astro:content';
import { parseEntryId } from '../domain/entry-id.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageAddress } from './addresses.ts';
import { getGuidePage, type PageView } from './pages.ts';
import { getTestimonials, type TestimonialView } from './testimonials.ts';

/** A page of the guide as a part of the whole on paper. */
export type PartView =
  | { id: string; kind: 'page'; page: PageView<CollectionEntry<'guide'>> }
  | { id: string; kind: 'story'; testimonial: TestimonialView };

// The order in which a reader needs them; a page that is not named here follows after.
const order = ['programme', 'routes', 'eligibility', 'selection', 'testimonials', 'irc', 'figures', 'about'];

/** The pages of the guide after its home page, in the order of the printed guide; the stories follow their list. */
export async function getParts(locale: Locale): Promise<PartView[]> {
  const ids = (await getCollection('guide'))
    .map((entry) => parseEntryId(entry.id))
    .filter((each) => each.locale === locale)
    .map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = ids.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b));
  const stories = (await getTestimonials(locale)).map((testimonial): PartView => ({
    id: testimonial.id,
    kind: 'story',
    testimonial,
  }));
  const parts = await Promise.all(
    sorted.map(async (id): Promise<PartView[]> => {
      const part: PartView = { id, kind: 'page', page: await getGuidePage(id, locale) };
      return id === 'testimonials' ? [part, ...stories] : [part];
    }),
  );
  return parts.flat();
}

/** Anchors of all parts of the printed guide by the address of the page each is made from. */
export function partAnchors(parts: readonly PartView[], locale: Locale): Map<string, string> {
  return new Map([
    [pageAddress('/', locale), 'home'],
    ...parts.map(
      (part) => [part.kind === 'page' ? pageAddress(part.page.path, locale) : part.testimonial.href, part.id] as const,
    ),
  ]);
}
