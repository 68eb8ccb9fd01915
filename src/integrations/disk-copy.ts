import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { toDiskCss, toDiskPage } from './disk-page.ts';

/**
 * Copies a built site into a folder that a browser opens without a host, from a stick or a shared drive: every page but
 * the one for unknown addresses, and all that pages ask for or lead to. A copy that fails leaves the last one.
 *
 * @param folder of the build
 * @param copy the folder to write
 * @param site the public address of the site, with a slash at the end
 * @returns how many pages and files there are in it, and their bytes
 * @throws where a page leads to a file that is not there, or needs what no disk gives
 */
export function copyForDisk(folder: string, copy: string, site: URL): { pages: number; files: number; bytes: number } {
  const fresh = `${copy}.part`;
  rmSync(fresh, { recursive: true, force: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const place = (file: string) => {
    const path = join(fresh, file);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };

  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== '404.html')
    .sort();
  const known = new Set(pages);
  const waiting: string[] = [];
  const take = (files: string[], from: string) => {
    for (const file of files) {
      if (!existsSync(join(folder, file))) throw new Error(`${from} leads to ${file}, which is not there.`);
      if (!known.has(file)) waiting.push(file);
      known.add(file);
    }
  };
  for (const page of pages) {
    const { text, files } = toDiskPage(read(page), page, site, read);
    writeFileSync(place(page), text);
    take(files, page);
  }
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!file.endsWith('.css')) copyFileSync(join(folder, file), place(file));
    else {
      const { text, files } = toDiskCss(read(file), file, site);
      writeFileSync(place(file), text);
      take(files, file);
    }
  }

  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
  const bytes = [...known].reduce((sum, file) => sum + statSync(join(copy, file)).size, 0);
  return { pages: pages.length, files: known.size, bytes };
}
