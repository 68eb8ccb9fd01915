import { formerAddresses } from '../domain/share.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { localeParam } from './pages.ts';
import { getShortAddresses } from './short-addresses.ts';
import { getTestimonials, type TestimonialView } from './testimonials.ts';

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
      return addresses.map(({ word, testimonial }) => ({
        params: { locale: localeParam(locale), [param]: word },
        props: { locale, testimonial: testimonial === undefined ? undefined : testimonials.get(testimonial) },
      }));
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
