/**
 * The one table of locales. `locale` is our word in addresses and file names, `lang` the BCP 47 value of the HTML
 * attribute, `ogLocale` the value Open Graph wants, `prefix` the first segment of the address ('' for the default).
 */
export const locales = {
  ja: { lang: 'ja', ogLocale: 'ja_JP', prefix: '', name: '日本語' },
  en: { lang: 'en', ogLocale: 'en_GB', prefix: 'en', name: 'English' },
} as const;

export type Locale = keyof typeof locales;

/** The locale at the root of the site; its text is the original, the other's the translation. */
export const defaultLocale: Locale = 'ja';

/** All locales, the default one first. */
export const localeIds = Object.keys(locales) as [Locale, ...Locale[]];

/** Whether a string, such as a file name without its extension, names one of our locales. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(locales, value);
}

/** The other language of a page: each page has exactly one translation. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ja' ? 'en' : 'ja';
}
