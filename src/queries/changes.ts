import { getCollection } from 'astro:content';
import { parseEntryId } from '../domain/entry-id.ts';
import { titleText } from '../domain/page-title.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { absoluteAddress, pageAddress } from './addresses.ts';

/** A change that editors noted on a page, in one language. */
export interface ChangeView {
  date: { iso: string; text: string };
  text: string;
  page: { title: string; href: string; url: string };
}

/** The changes that one page notes, in its language, as its front matter has them. */
export type NotedChanges = readonly { date: string; text: string }[] | undefined;

/** The changes of a page, ready to be listed at its foot. */
export function changeViews(changes: NotedChanges, locale: Locale): Pick<ChangeView, 'date' | 'text'>[] {
  return (changes ?? []).map(({ date, text }) => ({ date: { iso: date, text: formatDate(date, locale) }, text }));
}

/** All changes that editors noted, of all pages, latest first. */
export async function getChanges(locale: Locale): Promise<ChangeView[]> {
  const [home, guide, testimonials] = await Promise.all([
    getCollection('home'),
    getCollection('guide'),
    getCollection('testimonials'),
  ]);
  const pages = [
    ...home.map(({ id, data }) => ({ locale: id, path: '/', title: data.title, changes: data.changes })),
    ...guide.map(({ id, data }) => {
      const entry = parseEntryId(id);
      return { locale: entry.locale, path: `/${entry.id}/`, title: data.title, changes: data.changes };
    }),
    ...testimonials.map(({ id, data }) => {
      const entry = parseEntryId(id);
      const title = titleText(data.title, entry.locale);
      return { locale: entry.locale, path: `/testimonials/${entry.id}/`, title, changes: data.changes };
    }),
  ];
  return pages
    .filter((page) => page.locale === locale)
    .flatMap(({ path, title, changes }) =>
      changeViews(changes, locale).map((change) => ({
        ...change,
        page: { title, href: pageAddress(path, locale), url: absoluteAddress(path, locale) },
      })),
    )
    .toSorted((a, b) => b.date.iso.localeCompare(a.date.iso) || a.page.href.localeCompare(b.page.href));
}

/** Where the feed of changes is, e.g. `/en/feed.xml`. */
export function feedAddress(locale: Locale): string {
  return `${pageAddress('/', locale)}feed.xml`;
}
