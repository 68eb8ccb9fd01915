import { type Locale, localeIds } from './locales.ts';

/** What one line says in both languages, Japanese first: `応募資格 / Who can apply`. */
export function bothWords(words: (locale: Locale) => string, between = ' / '): string {
  return localeIds.map(words).join(between);
}
