import type { Locale } from './locales.ts';

/**
 * The language that a machine is set to, for messages to whoever works on it.
 *
 * @param environment as `process.env`; the first of GUIDE_LANG, which `--lang` sets, LC_ALL, LC_MESSAGES and LANG
 *   that says something counts
 * @returns English only where the machine says so, and the language of the original in all other cases
 */
export function systemLocale(environment: Readonly<Record<string, string | undefined>>): Locale {
  const names = ['GUIDE_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];
  const setting = names.map((name) => environment[name]).find(Boolean) ?? '';
  return /^en/i.test(setting) ? 'en' : 'ja';
}
