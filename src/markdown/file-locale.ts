import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * The language of a content file, from its name (`ja.mdx`, `en.mdx`).
 *
 * @throws RangeError for any other name
 */
export function fileLocale(file: VFile): Locale {
  const name = basename(file.path ?? '', '.mdx');
  if (!isLocale(name)) throw new RangeError(`${file.path}: a content file is called ja.mdx or en.mdx`);
  return name;
}
