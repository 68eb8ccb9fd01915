import { dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Organization } from '../schemas/organization.ts';

/** The full name of an organisation, with its short name in brackets where that is another one. */
export function organizationName({ name, shortName }: Organization, locale: Locale): string {
  if (name[locale] === shortName) return shortName;
  return name[locale] + dictionary(locale).punctuation.brackets(shortName);
}
