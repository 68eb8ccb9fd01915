import { defaultLocale, isLocale, type Locale, locales } from './locales.ts';

/** An address inside the site taken apart: its language and the path both languages share. */
export interface SitePath {
  locale: Locale;
  /** Starts with a slash and has neither the base folder nor the locale, e.g. `/eligibility/`. */
  path: string;
}

function trimBase(base: string): string {
  return base.replace(/\/+$/, '');
}

/**
 * The address of a page in a language.
 *
 * @param path the path both languages share, with query or hash if wanted: `/eligibility/#age`
 * @param base the folder the site lives in, as in `import.meta.env.BASE_URL`
 * @returns e.g. `/en/eligibility/#age`
 */
export function localizePath(path: string, locale: Locale, base = '/'): string {
  const { prefix } = locales[locale];
  return `${trimBase(base)}${prefix && `/${prefix}`}${path}`;
}

/**
 * Takes the address of a page apart.
 *
 * @param pathname as in `Astro.url.pathname`, with the base folder
 * @returns the locale and the shared path; query and hash stay with the path
 */
export function parsePath(pathname: string, base = '/'): SitePath {
  const trimmed = trimBase(base);
  const inside = pathname.startsWith(`${trimmed}/`) ? pathname.slice(trimmed.length) : pathname;
  const [, first = ''] = /^\/([^/?#]*)/.exec(inside) ?? [];
  if (isLocale(first) && first !== defaultLocale) {
    return { locale: first, path: inside.slice(first.length + 1) || '/' };
  }
  return { locale: defaultLocale, path: inside || '/' };
}

/** The address of a file that is the same for every language, such as `/favicon.svg`. */
export function assetPath(path: string, base = '/'): string {
  return `${trimBase(base)}${path}`;
}

/** The address of a page in both languages at once, e.g. `/bilingual/eligibility/`. */
export function bilingualPath(path: string, base = '/'): string {
  return assetPath(`/bilingual${path}`, base);
}
