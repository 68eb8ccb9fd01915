import { posix } from 'node:path';

/** What an address of the site means where the site is a folder on a disk. */
export interface DiskAddress {
  /** The file it leads to, by its path in the folder. */
  file: string;
  /** The address as a file in the folder has to name it: relative, and down to the file. */
  address: string;
}

/**
 * Finds what an address leads to on a disk, where no host answers `/programme/` with `programme/index.html`.
 *
 * @param address as a page or a style sheet names it
 * @param from the path of that file in the folder of the site: `en/irc/index.html`
 * @param site the public address of the site, with a slash at the end
 * @returns nothing where the address is not the site's own
 */
export function diskAddress(address: string, from: string, site: URL): DiskAddress | undefined {
  const url = URL.parse(address, new URL(from, site));
  if (url?.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return undefined;
  const file = url.pathname.slice(site.pathname.length).replace(/(?<=^|\/)$/, 'index.html');
  const way = file === from && url.hash ? '' : posix.relative(posix.dirname(from), file);
  return { file: decodeURIComponent(file), address: way + url.search + url.hash };
}
