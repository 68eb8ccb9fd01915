import { parseEntryId } from '../domain/entry-id.ts';
import { formerAddresses } from '../domain/share.ts';
import { bothWords, inBoth } from '../i18n/both.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { bilingualAddress, pageAddress } from './addresses.ts';
import { cacheKey } from './cache-key.ts';
import { getGuidePage, getGuidePageIds, localeParam } from './pages.ts';
import { getShortAddresses } from './short-addresses.ts';
import { getTestimonials, type TestimonialView } from './testimonials.ts';

/** What a page that leads on says of the one it leads to. */
export type RedirectTarget = Pick<TestimonialView, 'path' | 'href' | 'pageTitle' | 'description'> &
  Partial<Pick<TestimonialView, 'head'>>;

/** An address that leads to a testimonial, or says that it was withdrawn. */
export interface AddressView {
  locale: Locale;
  /** Undefined where it was withdrawn. */
  testimonial: TestimonialView | undefined;
}

async function pathsTo<Param extends string>(
  param: Param,
  addresses: { word: string; testimonial: string | undefined }[],
) {
  const lists = await Promise.all(
    localeIds.map(async (locale) => {
      const testimonials = new Map((await getTestimonials(locale)).map((each) => [each.id, each]));
      return Promise.all(
        addresses.map(async ({ word, testimonial: id }) => {
          const testimonial = id === undefined ? undefined : testimonials.get(id);
          return {
            params: { locale: localeParam(locale), [param]: word },
            props: { locale, testimonial },
            cacheKey: await cacheKey(testimonial ?? {}),
          };
        }),
      );
    }),
  );
  return lists.flat();
}

/** Every short address in every language, for `getStaticPaths`. */
export async function getShortAddressPaths() {
  return pathsTo(
    'short',
    Object.entries(await getShortAddresses()).map(([word, { testimonial, withdrawn }]) => ({
      word,
      testimonial: withdrawn === undefined ? testimonial : undefined,
    })),
  );
}

/** The addresses of testimonials that were renamed or withdrawn, in every language, for `getStaticPaths`. */
export async function getFormerAddressPaths() {
  return pathsTo(
    'former',
    formerAddresses(await getShortAddresses()).map(({ id, testimonial }) => ({ word: id, testimonial })),
  );
}

/** The addresses of pages of the guide that were renamed, in every language, for `getStaticPaths`. */
export async function getFormerPagePaths() {
  const pages = await Promise.all((await getGuidePageIds()).map(({ id, locale }) => getGuidePage(id, locale)));
  return pages.flatMap(({ entry, path, title, description }) => {
    const { locale } = parseEntryId(entry.id);
    const target: RedirectTarget = { path, href: pageAddress(path, locale), pageTitle: title, description };
    return (entry.data.formerly ?? []).map((former) => ({
      params: { locale: localeParam(locale), former },
      props: { locale, target },
    }));
  });
}

/** Where what is in both languages leads on to, from what it is in each. */
function bilingualTarget({ ja, en }: Record<Locale, RedirectTarget>): RedirectTarget {
  return {
    path: ja.path,
    href: bilingualAddress(ja.path),
    pageTitle: bothWords({ ja: ja.pageTitle, en: en.pageTitle }),
    description: bothWords({ ja: ja.description, en: en.description }, ' '),
    ...(ja.head && { head: ja.head }),
  };
}

/** The addresses of testimonials in both languages that were renamed or withdrawn, for `getStaticPaths`. */
export async function getBilingualFormerAddressPaths() {
  const { ja, en } = await inBoth(
    async (locale) => new Map((await getTestimonials(locale)).map((each) => [each.id, each])),
  );
  return Promise.all(
    formerAddresses(await getShortAddresses()).map(async ({ id, testimonial = '' }) => {
      const [ours, theirs] = [ja.get(testimonial), en.get(testimonial)];
      const target = ours && theirs ? bilingualTarget({ ja: ours, en: theirs }) : undefined;
      return { params: { former: id }, props: { target }, cacheKey: await cacheKey(target ?? {}) };
    }),
  );
}

/** The addresses of pages of the guide in both languages that were renamed, for `getStaticPaths`. */
export async function getBilingualFormerPagePaths() {
  const former = Map.groupBy(await getFormerPagePaths(), ({ params }) => params.former);
  return [...former].map(([id, pages]) => {
    const { ja, en } = Object.fromEntries(pages.map(({ props }) => [props.locale, props.target])) as Record<
      Locale,
      RedirectTarget
    >;
    return { params: { former: id }, props: { target: bilingualTarget({ ja, en }) } };
  });
}
