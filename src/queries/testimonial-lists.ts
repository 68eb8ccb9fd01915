import { dictionary } from '../i18n/dictionary.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { pageAddress } from './addresses.ts';
import { cacheKey } from './cache-key.ts';
import { once } from './once.ts';
import { getGuidePage, localeParam } from './pages.ts';
import { getStaleSections } from './status.ts';
import { getTestimonials, type TestimonialView } from './testimonials.ts';

/** So many are shown where testimonials are one thing among others: the first, in the order that editors gave them. */
const chosenCount = 6;
/** So many stand on one page of a list. */
export const pageLength = 24;
/** From so many on, readers get pages by organisation, region and field. */
const groupedFrom = 12;

export type GroupKind = keyof TestimonialView['groups'];

const groupKinds: readonly GroupKind[] = ['organization', 'region', 'field'];

/** Those testimonials that have something in common, with the page that lists them. */
export interface TestimonialGroup {
  kind: GroupKind;
  id: string;
  name: string;
  path: string;
  href: string;
  testimonials: readonly TestimonialView[];
}

/** A page of a list. */
export interface TestimonialListPage {
  path: string;
  testimonials: readonly TestimonialView[];
  /** Counted from one. */
  page: number;
  /** The addresses of all pages of this list. */
  pages: readonly string[];
  /** What they have in common; undefined for the list of all. */
  group: TestimonialGroup | undefined;
}

/** The testimonials for pages that show a few, and how many more there are. */
export async function getChosenTestimonials(locale: Locale) {
  const all = await getTestimonials(locale);
  return { testimonials: all.slice(0, chosenCount), more: Math.max(0, all.length - chosenCount) };
}

/** Those for which the flyer has room. */
export async function getFlyerTestimonials(locale: Locale): Promise<readonly TestimonialView[]> {
  return (await getTestimonials(locale)).slice(0, 3);
}

/** All but the chosen ones. */
export async function getOtherTestimonials(locale: Locale): Promise<readonly TestimonialView[]> {
  return (await getTestimonials(locale)).slice(chosenCount);
}

function nameOf(kind: GroupKind, id: string, testimonial: TestimonialView, locale: Locale): string {
  const { regions, fields } = dictionary(locale).lists;
  if (kind === 'organization') return testimonial.organization.shortName;
  return { ...regions, ...fields }[id as keyof typeof regions | keyof typeof fields];
}

/** The groups of all testimonials by their paths; none where there are too few for groups. */
const getGroupMap = once(async (locale: Locale): Promise<ReadonlyMap<string, TestimonialGroup>> => {
  const all = await getTestimonials(locale);
  if (all.length < groupedFrom) return new Map();
  const groups = groupKinds.flatMap((kind) =>
    [...Map.groupBy(all, ({ groups: { [kind]: id } }) => id)].flatMap(([id, testimonials]) => {
      const [first] = testimonials;
      if (id === undefined || !first) return [];
      const path = `/testimonials/${kind}/${id}/`;
      return [{ kind, id, name: nameOf(kind, id, first, locale), path, href: pageAddress(path, locale), testimonials }];
    }),
  );
  return new Map(groups.map((group) => [group.path, group]));
});

/** The groups of one kind after another, each by name. */
export const getTestimonialGroups = once(
  async (locale: Locale): Promise<readonly { kind: GroupKind; groups: readonly TestimonialGroup[] }[]> => {
    const all = [...(await getGroupMap(locale)).values()];
    return groupKinds
      .map((kind) => ({
        kind,
        groups: all.filter((group) => group.kind === kind).toSorted((a, b) => a.name.localeCompare(b.name, locale)),
      }))
      .filter(({ groups }) => groups.length > 0);
  },
);

/** The groups that a testimonial belongs to. */
export async function getGroupsOf({ groups }: TestimonialView, locale: Locale): Promise<TestimonialGroup[]> {
  const all = await getGroupMap(locale);
  return groupKinds.flatMap((kind) => all.get(`/testimonials/${kind}/${groups[kind]}/`) ?? []);
}

/** What other pages say of a group. */
function sizeOf({ name, href, testimonials }: TestimonialGroup) {
  return { name, href, people: testimonials.length };
}

function cutIntoPages(
  path: string,
  testimonials: readonly TestimonialView[],
  locale: Locale,
  group?: TestimonialGroup,
): TestimonialListPage[] {
  const count = Math.max(1, Math.ceil(testimonials.length / pageLength));
  const paths = Array.from({ length: count }, (_, index) => (index === 0 ? path : `${path}page/${index + 1}/`));
  const pages = paths.map((each) => pageAddress(each, locale));
  return paths.map((each, index) => ({
    path: each,
    testimonials: testimonials.slice(index * pageLength, (index + 1) * pageLength),
    page: index + 1,
    pages,
    group,
  }));
}

/** The first page of the list of all testimonials, which its page of the guide shows. */
export async function getFirstListPage(locale: Locale): Promise<TestimonialListPage> {
  return cutIntoPages('/testimonials/', await getTestimonials(locale), locale)[0]!;
}

/** Every other page of lists in every language, for `getStaticPaths`; none where one page shows all. */
export async function getListPaths() {
  const lists = await Promise.all(
    localeIds.map(async (locale) => {
      const [, ...rest] = cutIntoPages('/testimonials/', await getTestimonials(locale), locale);
      const groups = [...(await getGroupMap(locale)).values()];
      const pages = groups.flatMap((group) => cutIntoPages(group.path, group.testimonials, locale, group));
      const around = [await getGuidePage('testimonials', locale), groups.map(sizeOf)];
      return Promise.all(
        [...rest, ...pages].map(async (list) => ({
          params: { locale: localeParam(locale), list: list.path.slice('/testimonials/'.length, -1) },
          props: { locale, list },
          cacheKey: await cacheKey(...list.testimonials, list.pages, ...around),
        })),
      );
    }),
  );
  return lists.flat();
}

/**
 * What to read after each testimonial, by its id. Of a few, each leads to the next in the list, so that a reader comes
 * through all; of many, to the next from the same organisation, region or field.
 */
const getNextTestimonials = once(async (locale: Locale): Promise<ReadonlyMap<string, TestimonialView>> => {
  const all = await getTestimonials(locale);
  const next = new Map<string, TestimonialView>();
  const lead = (testimonials: readonly TestimonialView[]) =>
    testimonials.forEach(({ id }, index) => {
      if (testimonials.length > 1 && !next.has(id)) next.set(id, testimonials[(index + 1) % testimonials.length]!);
    });
  for (const { testimonials } of (await getGroupMap(locale)).values()) lead(testimonials);
  lead(all);
  return next;
});

/** A testimonial and what to read after it. */
export async function getNextTestimonial(testimonial: TestimonialView, locale: Locale): Promise<TestimonialView> {
  return (await getNextTestimonials(locale)).get(testimonial.id) ?? testimonial;
}

/** The page of each testimonial in every language, for `getStaticPaths`. */
export async function getTestimonialPaths() {
  const lists = await Promise.all(
    localeIds.map(async (locale) =>
      Promise.all(
        (await getTestimonials(locale)).map(async (testimonial) => {
          const { head, href, titleLines } = await getNextTestimonial(testimonial, locale);
          const groups = await getGroupsOf(testimonial, locale);
          const stale = await getStaleSections(testimonial.path, locale);
          return {
            params: { locale: localeParam(locale), id: testimonial.id },
            props: { testimonial, locale },
            cacheKey: await cacheKey(testimonial, { head, href, titleLines }, groups.map(sizeOf), stale),
          };
        }),
      ),
    ),
  );
  return lists.flat();
}
