import { isLocale, type Locale } from '../i18n/locales.ts';

/** The id of a localised entry taken apart: `programme/ja` is the Japanese of `programme`. */
export interface EntryId {
  id: string;
  locale: Locale;
}

/**
 * Takes the id of a localised entry apart.
 *
 * @param entryId the folder and the file without its extension, as the content layer gives it
 * @throws RangeError where the file is not named after a locale
 */
export function parseEntryId(entryId: string): EntryId {
  const [, id = '', locale = entryId] = /^(.+)\/([^/]+)$/.exec(entryId) ?? [];
  if (!isLocale(locale)) throw new RangeError(`"${entryId}" should end in /ja or /en`);
  return { id, locale };
}
