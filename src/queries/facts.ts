import { getCollection } from 'astro:content';
import {
  compareAsOf,
  type FigureText,
  fillFigures,
  formatFigure,
  largeFigureText,
  valueAt,
  yearEndSeries,
} from '../domain/figures.ts';
import { lineOf, placeOfYear } from '../domain/line-chart.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatAsOf } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Fact } from '../schemas/fact.ts';
import { type RequiredFact, requiredFacts } from '../schemas/required-content.ts';
import { pageAddress } from './addresses.ts';
import { once } from './once.ts';
import { getSourcesById, type SourceView } from './sources.ts';

/** A figure as running text shows it. */
export interface FigureView {
  text: string;
  asOf: string;
  /** Where its source, date and history stand. */
  href: string;
}

/** A figure of the home page: the one of the Bluebook 2019 in large type, the newest one beside it. */
export interface FigureTile {
  label: string;
  figure: FigureText;
  asOf: string;
  href: string;
  newest: string | undefined;
  /** What a reader must know where there is no later figure. */
  caveat: string | undefined;
  /** Ids of the sources of both. */
  sources: string[];
}

/** A dated value on the page of figures; `text` is undefined where no figure was found. */
export interface FigureRow {
  text: string | undefined;
  asOf: string;
  note: string | undefined;
  source: SourceView | undefined;
}

/** A fact on the page of figures. */
export interface FigureHistory {
  id: string;
  label: string;
  note: string | undefined;
  newest: FigureRow;
  /** The other values and the gaps, latest first. */
  earlier: FigureRow[];
}

/** All facts by id, in the order of their file. */
export const getFacts = once(async (): Promise<ReadonlyMap<string, Fact>> => {
  const entries = (await getCollection('facts')).toSorted((a, b) => a.data.position - b.data.position);
  return new Map(entries.map(({ id, data }) => [id, data]));
});

/** A fact that the content check holds to be there. */
async function getRequiredFact(id: RequiredFact): Promise<Fact> {
  return getFact(id);
}

async function getFact(id: string): Promise<Fact> {
  const fact = (await getFacts()).get(id);
  if (!fact) throw new RangeError(`content/data/facts.yaml has no fact "${id}"`);
  return fact;
}

/**
 * A figure for running text.
 *
 * @param at a time of the fact's history; without it the newest value
 * @throws RangeError for a fact or a time that does not exist
 */
export async function getFigure(id: string, locale: Locale, at?: string): Promise<FigureView> {
  const fact = await getFact(id);
  const value = valueAt(fact, at);
  return {
    text: formatFigure(value, fact.unit, locale),
    asOf: formatAsOf(value.at, locale),
    href: pageAddress(`/figures/#${id}`, locale),
  };
}

/** Puts figures into a line of text that has `{fact-id}` in it. */
export async function getFilledText(text: string, locale: Locale): Promise<string> {
  return fillFigures(text, await getFacts(), locale);
}

/** The four figures of the home page: each as of 2019 and, where it is the same count, the newest one. */
const tiles = [
  { id: 'annual-dispatch', newest: 'dispatched-in-year' },
  { id: 'hired-share', newest: undefined },
  { id: 'japanese-staff-bluebook', newest: 'japanese-staff' },
  { id: 'former-jpo-share', newest: 'former-jpo-share' },
] as const satisfies { id: RequiredFact; newest: RequiredFact | undefined }[];

/** The four figures of the home page. */
export function getFigureTiles(locale: Locale): Promise<FigureTile[]> {
  const { figures: words } = dictionary(locale);
  return Promise.all(
    tiles.map(async ({ id, newest }) => {
      const fact = await getFact(id);
      const value = valueAt(fact, requiredFacts[id].times[0]);
      const later = newest && (await getFigure(newest, locale));
      const laterSource = newest && valueAt(await getFact(newest)).source;
      return {
        label: fact.label[locale],
        figure: largeFigureText(value, fact.unit, locale),
        asOf: words.bluebook,
        href: pageAddress(`/figures/#${id}`, locale),
        newest: later && words.newest(later.text, later.asOf),
        caveat: later ? undefined : words.caveat,
        sources: [value.source, ...(laterSource ? [laterSource] : [])],
      };
    }),
  );
}

async function history(id: string, fact: Fact, locale: Locale): Promise<FigureHistory> {
  const values = await Promise.all(
    fact.history.map(async (value) => ({
      at: value.at,
      row: {
        text: formatFigure(value, fact.unit, locale),
        asOf: formatAsOf(value.at, locale),
        note: undefined,
        source: (await getSourcesById([value.source], locale))[0],
      },
    })),
  );
  const gaps = (fact.gaps ?? []).map(({ at, note }) => ({
    at,
    row: {
      text: undefined,
      asOf: formatAsOf(at, locale),
      note: note[locale],
      source: undefined,
    },
  }));
  const newest = values.at(-1)!.row;
  const earlier = values.slice(0, -1);
  return {
    id,
    label: fact.label[locale],
    note: fact.note?.[locale],
    newest,
    earlier: [...earlier, ...gaps].toSorted((a, b) => compareAsOf(b.at, a.at)).map(({ row }) => row),
  };
}

/** All figures with their histories, grouped as the page of figures shows them. */
export async function getFigureHistories(locale: Locale): Promise<{ topic: Fact['topic']; facts: FigureHistory[] }[]> {
  const topics = Object.keys(dictionary(locale).figures.topics) as Fact['topic'][];
  const facts = [...(await getFacts())];
  return Promise.all(
    topics.map(async (topic) => ({
      topic,
      facts: await Promise.all(
        facts.filter(([, fact]) => fact.topic === topic).map(([id, fact]) => history(id, fact, locale)),
      ),
    })),
  );
}

/** Japanese staff and former JPOs at the end of each year, with the gaps, and the government's target. */
export async function getStaffSeries(locale: Locale) {
  const [staff, former, target] = await Promise.all([
    getRequiredFact('japanese-staff'),
    getRequiredFact('former-jpo-share'),
    getRequiredFact('staff-target'),
  ]);
  const goal = valueAt(target);
  const goalValue = typeof goal.value === 'number' ? goal.value : 0;
  const formers = new Map(yearEndSeries(former, locale).map(({ at, value }) => [at, value]));
  const years = yearEndSeries(staff, locale).map(({ at, label, value }, index, { length }) => {
    const share = formers.get(at);
    return {
      year: at.slice(0, 4),
      label,
      x: placeOfYear(index, length),
      value: typeof value?.value === 'number' ? value.value : null,
      text: value && formatFigure(value, staff.unit, locale),
      part: typeof share?.value === 'object' && 'part' in share.value ? share.value.part : null,
      former: share && formatFigure(share, former.unit, locale),
    };
  });
  const top = Math.max(goalValue, ...years.map(({ value }) => value ?? 0));
  const { chart } = dictionary(locale);
  return {
    points: years,
    lines: [
      {
        name: chart.staff,
        ...lineOf(
          years.map(({ value }) => value),
          top,
        ),
      },
      {
        name: chart.former,
        ...lineOf(
          years.map(({ part }) => part),
          top,
        ),
      },
    ],
    target: { y: (1 - goalValue / top) * 100, text: formatFigure(goal, target.unit, locale) },
  };
}
