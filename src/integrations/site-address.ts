import { type AddressMistake, type SiteAddress, siteAddress } from '../domain/public-origin.ts';
import type { Locale } from '../i18n/locales.ts';
import { systemLocale } from '../i18n/system-locale.ts';
import type { BuildKind } from '../content-check/checked-content.ts';

const example = 'SITE_URL=https://example.org BASE_PATH=/jpo npm run build';

const words = {
  ja: {
    mistake: ({ name, value }: AddressMistake, expected: string) =>
      `${name}\n  誤り：使えない値です\n  いま：${value || '空'}\n  必要：${expected}`,
    origin: `https:// で始まるアドレスだけ。フォルダーは BASE_PATH に。例：${example}`,
    folder: `英数字と - . _ ~ だけのフォルダー名。例：${example}`,
    unnamed: `SITE_URL\n  誤り：公開するアドレスが決まっていません。このままでは、リンクもQRコードも localhost を指します\n  必要：${example}`,
  },
  en: {
    mistake: ({ name, value }: AddressMistake, expected: string) =>
      `${name}\n  error:    its value cannot be used\n  found:    ${value || 'nothing'}\n  expected: ${expected}`,
    origin: `an address alone, with https://, and a folder in BASE_PATH, as in ${example}`,
    folder: `a folder of letters, digits and - . _ ~, as in ${example}`,
    unnamed: `SITE_URL\n  error:    the address at which the guide is published is not set: links and codes would lead to localhost\n  expected: ${example}`,
  },
};

/** What is wrong with a variable, in words. */
function mistakeInWords(mistake: AddressMistake, language: Locale): string {
  const say = words[language];
  return say.mistake(mistake, mistake.name === 'BASE_PATH' ? say.folder : say.origin);
}

/**
 * Why a guide cannot be built for the address that the environment names: a value cannot be used, or a release is built
 * by a machine of others (`CI`) and nobody said where it is published.
 *
 * @returns empty where it can be built
 */
export function refusedAddress(kind: BuildKind, language: Locale, environment = process.env): string {
  const address = siteAddress(environment);
  if ('mistake' in address) return mistakeInWords(address.mistake, language);
  const isUnattended = Boolean(environment['CI']) && environment['CI'] !== 'false';
  return kind === 'release' && isUnattended && !address.isNamed ? words[language].unnamed : '';
}

/**
 * The address that this build is for.
 *
 * @throws where the environment names one that cannot be used, in words
 */
export function builtAddress(environment = process.env): SiteAddress {
  const address = siteAddress(environment);
  if ('mistake' in address) throw new Error(mistakeInWords(address.mistake, systemLocale(environment)));
  return address;
}

/** The same as one address, with a slash at its end. */
export function builtUrl(environment = process.env): URL {
  const { origin, base } = builtAddress(environment);
  return new URL(base.endsWith('/') ? base : `${base}/`, origin);
}
