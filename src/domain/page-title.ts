import { dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locales.ts';

/** The title of a page as browsers and search engines show it: with the name of the guide. */
export function fullTitle(path: string | undefined, title: string, locale: Locale): string {
  const { name } = dictionary(locale).site;
  return (path === '/' ? [name, title] : [title, name]).join(locale === 'ja' ? '｜' : ' | ');
}

/** The title of a testimonial's page: its own, and the name of the person. */
export function testimonialTitle(lines: readonly string[], name: string, locale: Locale): string {
  return locale === 'ja' ? `${lines.join('')}：${name}` : `${lines.join(' ')} – ${name}`;
}
