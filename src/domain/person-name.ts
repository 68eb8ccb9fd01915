import type { Locale } from '../i18n/locales.ts';
import type { Person } from '../schemas/person.ts';

/** A person's name as the guide prints it: `川端 真理子` / `KAWABATA Mariko`, family name first in both. */
export function fullName(name: Person['name'], locale: Locale): string {
  return locale === 'ja' ? name.ja : `${name.en.family.toUpperCase()} ${name.en.given}`;
}
