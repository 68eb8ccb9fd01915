import type { Locale } from '../i18n/locales.ts';

const monthsEn = 'January February March April May June July August September October November December'.split(' ');
const seasons: [ja: string, en: string][] = [
  ['春', 'spring'],
  ['夏', 'summer'],
  ['秋', 'autumn'],
  ['冬', 'winter'],
];

const monthEn = `(${monthsEn.join('|')})`;
const patterns = {
  ja: {
    year: /(?<![\d,.])(?:19|20)\d\d(?!\d|,\d{3}|人)/g,
    day: /(?<!\d)(\d{1,2})月(\d{1,2})日/g,
    month: /(?<!\d)(\d{1,2})月(?!\d{1,2}日)/g,
  },
  en: {
    year: /(?<![\d,.])(?:19|20)\d\d(?!\d|,\d{3})/g,
    day: new RegExp(`(?<!\\d)(\\d{1,2}) ${monthEn}\\b`, 'g'),
    month: new RegExp(`(?<!\\d )\\b${monthEn}\\b`, 'g'),
  },
};

/** Days of one month that share its name: `2月1日か2日`, `1 or 2 February`. */
function spellOutDays(text: string, locale: Locale): string {
  return locale === 'ja'
    ? text.replaceAll(/(\d{1,2}月)(\d{1,2}日)か(?=\d{1,2}日)/g, '$1$2か$1')
    : text.replaceAll(new RegExp(`(?<!\\d)(\\d{1,2}) or (?=\\d{1,2} ${monthEn}\\b)`, 'g'), '$1 $2 or ');
}

function monthNumber(name: string): number {
  return monthsEn.indexOf(name) + 1;
}

/** The seasons in a text. A kanji of a season inside another word, such as a name, is none. */
function findSeasons(text: string, locale: Locale): string[] {
  return seasons
    .filter(([ja, en]) =>
      (locale === 'ja'
        ? new RegExp(`(?:(?<!\\p{sc=Han})|(?<=[年初晩真今翌昨]))${ja}(?!\\p{sc=Han})`, 'u')
        : new RegExp(`\\b${en}\\b`, 'i')
      ).test(text),
    )
    .map(([, en]) => en);
}

/**
 * The years, days, months and seasons a text names, in a form that is the same for every language.
 *
 * @returns `2019`, `02-01`, `02` or `summer`, each once, sorted
 */
export function findDates(text: string, locale: Locale): string[] {
  const { year, day, month } = patterns[locale];
  const spelt = spellOutDays(text, locale);
  const pad = (value: number | string) => String(value).padStart(2, '0');
  const days = [...spelt.matchAll(day)].map(([, first = '', second = '']) =>
    locale === 'ja' ? `${pad(first)}-${pad(second)}` : `${pad(monthNumber(second))}-${pad(first)}`,
  );
  const months = [...spelt.matchAll(month)].map(([, name = '']) => pad(locale === 'ja' ? name : monthNumber(name)));
  const years = text.match(year) ?? [];
  return [...new Set([...years, ...days, ...months, ...findSeasons(text, locale)])].sort();
}
