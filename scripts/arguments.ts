import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLocale, type Locale, localeIds } from '../src/i18n/locales.ts';
import { systemLocale } from '../src/i18n/system-locale.ts';

/** Says what went wrong, without a stack trace, and ends with exit code 1. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const words = {
  ja: {
    option: (name: string) => `「${name}」というオプションはありません。`,
    argument: (name: string) => `「${name}」は要りません。`,
    value: (name: string) => `「${name}」の値が正しくありません。`,
    usage: '使い方：',
  },
  en: {
    option: (name: string) => `There is no option "${name}".`,
    argument: (name: string) => `"${name}" is not needed here.`,
    value: (name: string) => `The value of "${name}" is wrong.`,
    usage: 'Usage: ',
  },
};

/** @throws what is no mistake in the arguments */
function mistakeIn(error: unknown, language: Locale): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, name = ''] = /'([^' ]+)/.exec(message) ?? [];
  const say = words[language];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say.option(name);
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return say.argument(name);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return say.value(name);
  throw error;
}

/** Ends a script whose option has a value it cannot have: `--port=x`. */
export function failOnValue(option: string, usage: string, language: Locale): never {
  return fail(`${words[language].value(option)}\n${words[language].usage}${usage}`);
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
    const { lang } = parseArgs({ options: { lang: { type: 'string' } }, strict: false }).values;
    const language = readLanguage(typeof lang === 'string' ? lang : undefined);
    return fail(`${mistakeIn(error, language)}\n${words[language].usage}${usage}`);
  }
}

/**
 * The language of messages to the editor.
 *
 * @param lang what `--lang` says; without it the machine's own language counts
 */
export function readLanguage(lang: string | undefined): Locale {
  if (lang === undefined) return systemLocale(process.env);
  if (isLocale(lang)) return lang;
  return failOnValue(`--lang=${lang}`, `--lang=${localeIds.join('|')}`, systemLocale(process.env));
}
