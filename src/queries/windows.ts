import { getCollection } from 'astro:content';
import { textWidth } from '../domain/route-map/labels.ts';
import { labelRows, yearLine } from '../domain/timeline.ts';
import { placeOfDay, windowRows } from '../domain/window-chart.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatMonths, formatPeriod, formatShortDay, formatShortMonth } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ApplicationWindow } from '../schemas/window.ts';
import { getSourcesById, type SourceView } from './sources.ts';

/** The application window of a year; `period` is undefined where it could not be verified. */
export interface WindowView {
  year: string;
  period: string | undefined;
  note: string | undefined;
  source: SourceView | undefined;
}

function period(window: ApplicationWindow, locale: Locale): string | undefined {
  return window.status === 'known' ? formatPeriod(window.opens, window.closes, locale, window.closesAt) : undefined;
}

/** The application windows year by year, oldest first, with the years that could not be verified. */
export async function getWindows(locale: Locale): Promise<WindowView[]> {
  const entries = await getCollection('windows');
  return Promise.all(
    entries
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(async ({ id, data }) => ({
        year: id,
        period: period(data, locale),
        note: data.status === 'unknown' ? data.note[locale] : undefined,
        source: data.source === undefined ? undefined : (await getSourcesById([data.source], locale))[0],
      })),
  );
}

/**
 * The application window of a year in words.
 *
 * @throws RangeError for a year that is missing or not verified
 */
export async function getWindowText(year: string, locale: Locale): Promise<string> {
  const entry = (await getCollection('windows')).find(({ id }) => id === year);
  const text = entry && period(entry.data, locale);
  if (!text) throw new RangeError(`content/data/windows.yaml has no verified window for ${year}`);
  return text;
}

/** The application windows as lines, from the first year in which they are in the season of today. */
export async function getWindowChart(locale: Locale) {
  const windows = new Map((await getCollection('windows')).map(({ id, data }) => [id, data]));
  const words = dictionary(locale).windows;
  const rows = windowRows([...windows].map(([year, data]) => ({ year, ...data })));
  return {
    days: ['02-01', '02-15', '03-01', '03-15'].map((day) => ({
      place: placeOfDay(day),
      label: formatShortDay(`2024-${day}`, locale),
      isMinor: day.endsWith('15'),
    })),
    rows: rows.map((row) => {
      const data = windows.get(row.year);
      const label = data?.status === 'known' ? formatShortDay(data.closes, locale) : data?.short?.[locale];
      return { ...row, label: label ?? words.noRecord };
    }),
    /** Where the line of a year stands of which nothing is known. */
    unknown: { from: placeOfDay('02-01'), to: placeOfDay('03-01') },
  };
}

// The least width of the line, in em of its labels; where there is less room, a list stands in its place.
const lineWidth = 48;

/**
 * What follows the applications of a year, as stations on a line of twelve months.
 *
 * @throws RangeError for a year that is missing or has no stages
 */
export async function getTimeline(year: string, locale: Locale) {
  const data = (await getCollection('windows')).find(({ id }) => id === year)?.data;
  if (data?.status !== 'known' || !data.stages) {
    throw new RangeError(`content/data/windows.yaml has no stages for ${year}`);
  }
  const { stages: names, often } = dictionary(locale).timeline;
  const stations = [
    {
      name: names.application,
      when: period(data, locale),
      short: `${formatShortDay(data.opens, locale)}–${formatShortDay(data.closes, locale)}`,
      from: data.opens,
      to: data.closes,
    },
    ...data.stages.map(({ stage, from, to, often: isOften }) => {
      const [when, short] = [false, true].map((isShort) => {
        const months = formatMonths(from, to, locale, isShort);
        return isOften ? often(months) : months;
      });
      return { name: names[stage], when, short: short ?? '', from, to };
    }),
  ];
  const places = yearLine(stations);
  const rows = labelRows(
    stations.map(({ name, short }, index) => ({
      from: places[index]?.from ?? 0,
      width: (Math.max(textWidth(name) * 1.17, textWidth(short)) / lineWidth) * 100,
    })),
  );
  return {
    months: Array.from({ length: 12 }, (_, month) => formatShortMonth(month + 1, locale)),
    stations: stations.map(({ name, when, short }, index) => ({
      ...{ name, when, short },
      ...{ from: 0, to: 0, isOpen: false, ...places[index] },
      row: rows[index] ?? 0,
    })),
    source: (await getSourcesById([data.source], locale))[0],
  };
}
