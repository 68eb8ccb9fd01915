import type { Locale } from './locales.ts';

/**
 * The language that a machine is set to, for messages to whoever works on it.
 *
 * @param environment as `process.env`; the first of LC_ALL, LC_MESSAGES and LANG that says something counts
 * @returns English only where the machine says so, and the language of the original in all other cases
 */
export function systemLocale(environment: Readonly<Record<string, string | undefined>>): Locale {
  const setting = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en/i.test(setting) ? 'en' : 'ja';
}
