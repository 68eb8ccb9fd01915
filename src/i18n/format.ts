import { type Locale, locales } from './locales.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function parts(isoDate: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return { year, month, day };
}

function weekday(isoDate: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locales[locale].lang, {
    weekday: locale === 'ja' ? 'short' : 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** A number with the separators of the language: `1,700`. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locales[locale].lang).format(value);
}

/** A number as running English writes it: words up to ten, digits above; Japanese always takes digits. */
export function formatSmallNumber(value: number, locale: Locale): string {
  return (locale === 'en' && smallNumbers[value]) || formatNumber(value, locale);
}

/** A calendar date (YYYY-MM-DD): `2019年2月1日` / `1 February 2019`. */
export function formatDate(isoDate: string, locale: Locale): string {
  const { year, month, day } = parts(isoDate);
  return locale === 'ja' ? `${year}年${month}月${day}日` : `${day} ${monthNames[month - 1]} ${year}`;
}

/** Year and month (YYYY-MM): `2023年1月` / `January 2023`. */
export function formatMonth(isoMonth: string, locale: Locale): string {
  const { year, month } = parts(isoMonth);
  return locale === 'ja' ? `${year}年${month}月` : `${monthNames[month - 1]} ${year}`;
}

/**
 * A period within one year, with weekdays: `2019年2月1日（金）から3月4日（月）まで` /
 * `Friday 1 February to Monday 4 March 2019`; a time of the deadline (HH:MM, Japan time) follows the last day.
 */
export function formatPeriod(opens: string, closes: string, locale: Locale, closesAt?: string): string {
  const from = parts(opens);
  const to = parts(closes);
  if (locale === 'ja') {
    const time = closesAt
      ? `${Number(closesAt.slice(0, 2))}時${closesAt.endsWith(':00') ? '' : `${closesAt.slice(3)}分`}（日本時間）`
      : '';
    return `${formatDate(opens, 'ja')}（${weekday(opens, 'ja')}）から${to.month}月${to.day}日（${weekday(closes, 'ja')}）${time}まで`;
  }
  const time = closesAt ? ` (${closesAt} Japan time)` : '';
  return `${weekday(opens, 'en')} ${from.day} ${monthNames[from.month - 1]} to ${weekday(closes, 'en')} ${formatDate(closes, 'en')}${time}`;
}

/**
 * The time a figure speaks of, in words.
 *
 * @param at `2019`, `2018-end`, `FY2017`, `2023-01` or `2020-09-09`
 */
export function formatAsOf(at: string, locale: Locale): string {
  const [, fiscalYear] = /^FY(\d{4})$/.exec(at) ?? [];
  if (fiscalYear) return locale === 'ja' ? `${fiscalYear}年度` : `FY${fiscalYear}`;
  const [, endYear] = /^(\d{4})-end$/.exec(at) ?? [];
  if (endYear) return locale === 'ja' ? `${endYear}年末` : `end of ${endYear}`;
  if (/^\d{4}$/.test(at)) return locale === 'ja' ? `${at}年` : at;
  return at.length === 7 ? formatMonth(at, locale) : formatDate(at, locale);
}

// Making one takes as long as making a hundred names.
const countryNames = {
  ja: new Intl.DisplayNames(['ja'], { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }),
} satisfies Record<Locale, Intl.DisplayNames>;

/**
 * The name of a country from its ISO 3166-1 code, as the language's own data (CLDR) has it.
 *
 * @throws RangeError for a code that is no country
 */
export function countryName(code: string, locale: Locale): string {
  const name = countryNames[locale].of(code);
  if (!name) throw new RangeError(`${code} is not the code of a country`);
  return name;
}

/** A list in a sentence: `A、B、C` / `A, B and C`. */
export function formatList(items: string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'ja', { type: 'conjunction' }).format(items);
}
