import { render } from 'astro:content';
import { dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locales.ts';
import { assetAddress, pageAddress } from './addresses.ts';
import { getPrintPages } from './print.ts';
import { statusPath } from './status.ts';
import { getTestimonialGroups } from './testimonial-lists.ts';

/** Where readers search. */
export const searchPath = '/search/';

/** A page with its sections, for readers who look for it in a list. */
export interface ListedPage {
  title: string;
  href: string;
  sections: { title: string; href: string }[];
}

/**
 * All pages of the guide, with the chosen testimonials; of more people the lists they are in.
 */
export async function getListedPages(locale: Locale): Promise<ListedPage[]> {
  const pages = await Promise.all(
    (await getPrintPages(locale)).map(async (page): Promise<ListedPage> => {
      if (page.kind === 'testimonial')
        return { title: page.testimonial.pageTitle, href: page.testimonial.href, sections: [] };
      const { title, path, entry } = page.page;
      const href = pageAddress(path, locale);
      const { headings } = await render(entry);
      const sections = headings.filter(({ depth }) => depth === 2);
      return { title, href, sections: sections.map(({ text, slug }) => ({ title: text, href: `${href}#${slug}` })) };
    }),
  );
  const lists = (await getTestimonialGroups(locale)).map(({ kind, groups }): ListedPage => ({
    title: dictionary(locale).lists.kinds[kind],
    href: pageAddress('/testimonials/', locale),
    sections: groups.map(({ name, href }) => ({ title: name, href })),
  }));
  const { pages: titles, status } = dictionary(locale);
  const { [searchPath]: _, ...menu } = titles;
  const others = Object.entries({ ...menu, [statusPath]: status.title })
    .map(([path, title]): ListedPage => ({ title, href: pageAddress(path, locale), sections: [] }))
    .filter(({ href }) => !pages.some((page) => page.href === href));
  return [...pages, ...lists, ...others];
}

/** Where the files of search are that are read in a language, e.g. `/search/ja/`. */
export function searchIndexAddress(locale: Locale): string {
  return assetAddress(`${searchPath}${locale}/`);
}
