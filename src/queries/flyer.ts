import type { Locale } from '../i18n/locales.ts';
import { type CriterionView, getCriteria } from './criteria.ts';
import { type FigureTile, getFigureTiles } from './facts.ts';
import { getHome } from './pages.ts';
import { getSourcesById, type SourceView } from './sources.ts';
import { getFlyerTestimonials } from './testimonial-lists.ts';
import type { TestimonialView } from './testimonials.ts';

/** What the flyer says in one language, all of it from the guide's own pages. */
export interface FlyerView {
  locale: Locale;
  headline: string[];
  lead: string;
  tiles: FigureTile[];
  criteria: CriterionView[];
  testimonials: readonly TestimonialView[];
  sources: SourceView[];
  updated: { iso: string; text: string };
}

/** The flyer in a language. Its date is the newest of the texts it is put together from. */
export async function getFlyer(locale: Locale): Promise<FlyerView> {
  const [home, tiles, criteria, testimonials] = await Promise.all([
    getHome(locale),
    getFigureTiles(locale),
    getCriteria(locale),
    getFlyerTestimonials(locale),
  ]);
  const dates = [home.updated, ...testimonials.map(({ updated }) => updated)];
  const updated = dates.reduce((newest, date) => (date.iso > newest.iso ? date : newest));
  const sources = [...tiles.flatMap((tile) => tile.sources), ...testimonials.map(({ source }) => source.id)];
  return {
    locale,
    headline: home.headline,
    lead: home.lead,
    tiles,
    criteria,
    testimonials,
    sources: await getSourcesById([...new Set(sources)], locale),
    updated,
  };
}
