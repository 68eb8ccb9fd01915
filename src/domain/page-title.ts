import { dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locales.ts';

/** The title of a page as browsers and search engines show it: with the name of the guide. */
export function fullTitle(path: string | undefined, title: string, locale: Locale): string {
  const { punctuation, site } = dictionary(locale);
  return (path === '/' ? [site.name, title] : [title, site.name]).join(punctuation.bar);
}

/** A title on one line, from the lines that it is written in. */
export function titleText(lines: readonly string[], locale: Locale): string {
  return lines.join(dictionary(locale).punctuation.space);
}

/** The title of a testimonial's page: its own, and the name of the person. */
export function testimonialTitle(lines: readonly string[], name: string, locale: Locale): string {
  return titleText(lines, locale) + dictionary(locale).punctuation.dash + name;
}
