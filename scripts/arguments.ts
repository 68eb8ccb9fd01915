import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLocale, type Locale, localeIds } from '../src/i18n/locales.ts';
import { systemLocale } from '../src/i18n/system-locale.ts';

/** Says what went wrong, without a stack trace, and ends with exit code 1. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/**
 * Reads the arguments of a script. What it does not know ends it with a message.
 *
 * @param usage how the script is called, for that message
 */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    return fail(`${reason}.\n${usage}`);
  }
}

/**
 * The language of messages to the editor.
 *
 * @param lang what `--lang` says; without it the machine's own language counts
 */
export function readLanguage(lang: string | undefined): Locale {
  if (lang === undefined) return systemLocale(process.env);
  return isLocale(lang) ? lang : fail(`--lang=${localeIds.join('|')}`);
}
