import { z } from 'zod';

/** One line of text in a language: not empty, no line break, no space at either end. */
export const lineSchema = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/u, { error: '前後に空きのない一行 / one line without spaces at its ends' });

/** Takes apart what a schema says of a field, which is written in both languages: `アドレス / Address`. */
export function bilingual(words: string): Localized {
  const [ja = '', en = ja] = words.split(' / ', 2);
  return { ja, en };
}

/** Words that belong to data, in both languages; a missing language cannot pass. */
export const localizedSchema = z.strictObject({
  ja: lineSchema.describe('日本語 / Japanese'),
  en: lineSchema.describe('英語 / English'),
});

export type Localized = z.infer<typeof localizedSchema>;

/** The id of an entry, which is also a part of addresses: lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error:
    '小文字の英字・数字を、ハイフン一つでつないだもの / lower-case letters and digits with single hyphens between them',
});

/** Codes that name no country: unions, the whole world, made-up places. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether a code is one of ISO 3166-1 today; those of states that are gone, and UK for GB, are not. */
function isCountry(code: string): boolean {
  const name = countryNames.of(code);
  return name !== undefined && !noCountries.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** A country by its code. */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, {
    abort: true,
    error: '大文字2字の国コード（例：KE） / two capital letters (ISO 3166-1), such as KE',
  })
  .refine(isCountry, { error: '実在する国のコード（ISO 3166-1） / the code of a country (ISO 3166-1)' });

/** A point on the map, the longitude first. */
export const coordinatesSchema = z.tuple([
  z.number().min(-180).max(180).describe('経度 / Longitude'),
  z.number().min(-90).max(90).describe('緯度 / Latitude'),
]);

/** A calendar date as YYYY-MM-DD that exists. */
export const dateSchema = z.iso.date();
