import type { APIRoute } from 'astro';
import { atomFeed } from '../../domain/atom.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { type Locale, localeIds, locales } from '../../i18n/locales.ts';
import { absoluteAddress } from '../../queries/addresses.ts';
import { feedAddress, getChanges } from '../../queries/changes.ts';
import { localeParam } from '../../queries/pages.ts';

/** A feed in each language, once there is a change to tell of. */
export async function getStaticPaths() {
  const feeds = await Promise.all(localeIds.map(async (locale) => ({ locale, changes: await getChanges(locale) })));
  return feeds
    .filter(({ changes }) => changes.length > 0)
    .map(({ locale }) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The changes that editors noted, for feed readers. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { changes: words, site } = dictionary(locale);
  const feed = atomFeed({
    title: words.feed,
    lang: locales[locale].lang,
    self: new URL(feedAddress(locale), import.meta.env.SITE).href,
    page: absoluteAddress('/', locale),
    author: site.name,
    entries: (await getChanges(locale)).map(({ date, text, page }) => ({
      id: `${page.url}#${date.iso}`,
      title: page.title,
      summary: text,
      url: page.url,
      date: date.iso,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
