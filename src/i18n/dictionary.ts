import { en } from './en.ts';
import { type Dictionary, ja } from './ja.ts';
import type { Locale } from './locales.ts';

const dictionaries: Record<Locale, Dictionary> = { ja, en };

/** The words of the interface in a language. */
export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}
