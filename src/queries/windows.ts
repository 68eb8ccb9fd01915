import { getCollection } from 'astro:content';
import { formatPeriod } from '../i18n/format.ts';
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
