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

/** A day of the year in a few signs: `2/25` / `25 Feb`. */
export function formatShortDay(isoDate: string, locale: Locale): string {
  const { month, day } = parts(isoDate);
  return locale === 'ja' ? `${month}/${day}` : `${day} ${formatShortMonth(month, locale)}`;
}

/** A month in a few signs: `2月` / `Feb`. */
export function formatShortMonth(month: number, locale: Locale): string {
  return locale === 'ja' ? `${month}月` : (monthNames[month - 1] ?? '').slice(0, 3);
}

const thirds: Record<Locale, Record<string, string>> = {
  ja: { early: '上旬', mid: '中旬', late: '下旬' },
  en: { early: 'early ', mid: 'mid-', late: 'late ' },
};

function monthOfYear(at: string, locale: Locale, isShort: boolean): string {
  const [, month = '', third = ''] = at.split('-');
  const part = thirds[locale][third] ?? '';
  const name = isShort ? formatShortMonth(Number(month), 'en') : monthNames[Number(month) - 1];
  return locale === 'ja' ? `${Number(month)}月${part}` : `${part}${name}`;
}

/**
 * Months of one year: `6月中旬から7月` / `mid-June to July`.
 *
 * @param from `2026-06`, or a third of it: `2026-06-mid`
 * @param to the last month, or `open` where only the beginning is known
 * @param isShort whether English cuts the names to three letters
 */
export function formatMonths(from: string, to: string | undefined, locale: Locale, isShort = false): string {
  const first = monthOfYear(from, locale, isShort);
  if (to === undefined) return first;
  if (to === 'open') return locale === 'ja' ? `${first}から` : `from ${first}`;
  const last = monthOfYear(to, locale, isShort);
  return locale === 'ja' ? `${first}から${last}` : `${first} to ${last}`;
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

const lists = {
  ja: new Intl.ListFormat('ja', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} satisfies Record<Locale, Intl.ListFormat>;

/** A list in a sentence: `A、B、C` / `A, B and C`. */
export function formatList(items: string[], locale: Locale): string {
  return lists[locale].format(items);
}
