import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeIds } from '../i18n/locales.ts';

/**
 * Writes into both languages of a page which folders it had before; their addresses lead to it.
 *
 * @param root folder that holds `content/`
 * @returns the files, from the root
 */
export async function writeFormerly(root: string, page: string, formerly: readonly string[]): Promise<string[]> {
  const files = localeIds.map((locale) => `content/guide/${page}/${locale}.mdx`);
  for (const file of files) {
    const path = join(root, file);
    const text = (await readFile(path, 'utf8')).replace(/^formerly:.*\r?\n(?:[ \t-].*\r?\n)*/m, '');
    const line = formerly.length ? `formerly: [${formerly.join(', ')}]` : '';
    await writeFile(
      path,
      text.replace(/^(\uFEFF?---(\r?\n)[\s\S]*?\r?\n)(?=---)/, (head, _, newline) => head + (line && line + newline)),
    );
  }
  return files;
}
