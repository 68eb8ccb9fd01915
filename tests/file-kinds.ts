import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site.ts';

/** The addresses of a few files of a site: one of each kind in each folder, but for those that only lead on. */
export function kindsOf({ folder }: Site): string[] {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_(?:headers|redirects)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\/?/, '/'))
    .filter((path) => !/\/p\/\w+\/index\.html$/.test(path))
    .sort();
  return [...new Map(paths.map((path) => [path.replace(/[^/]+(?=\.[a-z0-9]+$)/, '*'), path])).values()].map((path) =>
    path.replace(/index\.html$/, ''),
  );
}
