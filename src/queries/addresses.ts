import { shortPath } from '../domain/share.ts';
import type { Locale } from '../i18n/locales.ts';
import { assetPath, bilingualPath, localizePath } from '../i18n/paths.ts';

/** The address of a page inside the site, e.g. `/en/eligibility/`, under the folder the site is built for. */
export function pageAddress(path: string, locale: Locale): string {
  return localizePath(path, locale, import.meta.env.BASE_URL);
}

/** The whole address of a page, with the public origin. */
export function absoluteAddress(path: string, locale: Locale): string {
  return new URL(pageAddress(path, locale), import.meta.env.SITE).href;
}

/** The whole address of a file, with the public origin. */
export function absoluteAssetAddress(path: string): string {
  return new URL(assetAddress(path), import.meta.env.SITE).href;
}

/** The address of a file that is the same in every language. */
export function assetAddress(path: string): string {
  return assetPath(path, import.meta.env.BASE_URL);
}

/** The address of a page in both languages at once, e.g. `/bilingual/flyer/`. */
export function bilingualAddress(path: string): string {
  return bilingualPath(path, import.meta.env.BASE_URL);
}

/** The whole address of a page in both languages at once, with the public origin. */
export function absoluteBilingualAddress(path: string): string {
  return new URL(bilingualAddress(path), import.meta.env.SITE).href;
}

/** An address as people read it out: without scheme, without a last slash. */
export function spokenAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Where the picture of the code is that holds a testimonial's short address, e.g. `/en/p/murata/code.svg`. */
export function codeAddress(shortId: string, locale: Locale): string {
  return `${pageAddress(shortPath(shortId), locale)}code.svg`;
}

/** Where the picture of a map's land is, e.g. `/maps/0f3a91c2.svg`. */
export function landAddress(name: string): string {
  return assetAddress(`/maps/${name}`);
}
