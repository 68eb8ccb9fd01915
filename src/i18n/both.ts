import { type Locale, localeIds } from './locales.ts';

/** What stands between words of both languages on one line. */
export const betweenLanguages = ' / ';

/** What one line says in each of some languages: `応募資格 / Who can apply`; once where they say the same. */
export function wordsIn(languages: readonly Locale[], words: (locale: Locale) => string, between = betweenLanguages) {
  return [...new Set(languages.map(words))].join(between);
}

/** What one line says in both languages, Japanese first. */
export function bothWords(words: Record<Locale, string>, between = betweenLanguages): string {
  return wordsIn(localeIds, (locale) => words[locale], between);
}

/** What a query has in each language. */
export async function inBoth<View>(query: (locale: Locale) => Promise<View>): Promise<Record<Locale, View>> {
  const views = await Promise.all(localeIds.map(async (locale) => [locale, await query(locale)] as const));
  return Object.fromEntries(views) as Record<Locale, View>;
}
