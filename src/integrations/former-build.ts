import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is remembered of a file of a build: whoever changes the file changes one of the first two. */
type Stamp = [
  /** When it was last written, in milliseconds. */
  modified: number,
  bytes: number,
  /** Of a page, the file of its style sheet for paper, if it has one. */
  sheet?: string,
];

interface Memory {
  /** Stands for all that the files were made of. */
  key: string;
  stamps: Record<string, Stamp>;
  /** What parts of the build remember of it, by their names. */
  notes: Record<string, unknown>;
}

/** Where the build before the last is, if the last took files over from it. */
export const spareFolder = '.dist/spare';

/**
 * The build before, what is remembered of it, and the one before that: its directories are used again, because making
 * and removing thousands takes seconds.
 */
const former = { folder: 'dist', memory: '.cache/built-files.json', spare: spareFolder };

/** Files of a build that are those of the build before. */
export interface FilesTakenOver {
  /** Takes files over, those that nobody has changed since they were built. To be asked before any of them is written. */
  takeAll: (files: readonly string[]) => void;
  /**
   * Takes one over.
   *
   * @param file path in the folder of the build
   * @param from its path in the build before
   * @returns whether it was
   */
  take: (file: string, from?: string) => boolean;
  /** Gives a file up that will be written anew: written through, the one of the build before would change as well. */
  giveUp: (file: string) => void;
  has: (file: string) => boolean;
  any: () => boolean;
  /** What is remembered of a file that was taken over. */
  stampOf: (file: string) => Stamp | undefined;
  /** What a part of the build before remembers of these files. */
  note: (name: string) => unknown;
}

/** What a build has from the one before that must not take anything. */
export const nothingTakenOver: FilesTakenOver = {
  takeAll: () => {},
  take: () => false,
  giveUp: () => {},
  has: () => false,
  any: () => false,
  stampOf: () => undefined,
  note: () => undefined,
};

/**
 * The file of a build that an address leads to.
 *
 * @param pathname without the base: `/programme/`, `programme/`, `maps/land.svg`
 */
export function builtFile(pathname: string): string {
  const path = pathname.replace(/^\//, '');
  return path === '404/' ? '404.html' : path.replace(/(^|\/)$/, '$1index.html');
}

function readMemory(): Memory | undefined {
  try {
    return JSON.parse(readFileSync(former.memory, 'utf8')) as Memory;
  } catch {
    return undefined;
  }
}

function statOf(path: string): Stats | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found : undefined;
}

function isSameFile(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.mtimeMs === other.mtimeMs && one.size === other.size;
}

/**
 * The files that a build can have from the build before. Files are linked, not copied.
 *
 * @param folder of the build, on the file system of `dist/`
 * @param key stands for all that the files of this build are made of; with another one there is nothing to take over
 */
export function takeOverFrom(folder: string, key: string): FilesTakenOver {
  const memory = readMemory();
  if (memory?.key !== key) return nothingTakenOver;
  /** Paths of files, and what they were in the build before. */
  const taken = new Map<string, string>();
  const folders = new Set<string>();

  const unchanged = (file: string): Stats | undefined => {
    const stamp = memory.stamps[file];
    const found = stamp && statOf(join(former.folder, file));
    if (!found || found.mtimeMs !== stamp[0] || found.size !== stamp[1]) return undefined;
    return stamp[2] === undefined || unchanged(stamp[2]) ? found : undefined;
  };

  /** Has the directories of the build before the last, as far as files are to come into them. */
  const takeDirectories = (files: readonly string[]): string[] => {
    const names = new Set(files.flatMap((file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : [])));
    return [...names].filter((name) => {
      const [from, to] = [join(former.spare, name), join(folder, name)];
      if (!existsSync(from) || existsSync(to)) return false;
      renameSync(from, to);
      return true;
    });
  };

  /** Removes what is in a directory that this build has no use for; returns whether nothing is left. */
  const sweep = (directory: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, directory), { withFileTypes: true })) {
      const path = `${directory}/${entry.name}`;
      const isGone = entry.isDirectory() ? sweep(path) : !taken.has(path);
      if (!isGone) isEmpty = false;
      else if (!entry.isDirectory()) rmSync(join(folder, path));
    }
    if (isEmpty) rmdirSync(join(folder, directory));
    return isEmpty;
  };

  const take = (file: string, from = file): boolean => {
    const found = unchanged(from);
    if (!found) return false;
    const path = join(folder, file);
    const there = statOf(path);
    try {
      if (!there || !isSameFile(there, found)) {
        if (there) rmSync(path);
        else if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
        linkSync(join(former.folder, from), path);
      }
    } catch {
      // Some file systems have no links: then it is made anew.
      return false;
    }
    folders.add(dirname(path));
    taken.set(file, from);
    return true;
  };

  return {
    take,
    takeAll: (files) => {
      const directories = takeDirectories(files);
      for (const file of files) take(file);
      for (const directory of directories) sweep(directory);
    },
    giveUp: (file) => {
      if (taken.delete(file)) rmSync(join(folder, file));
    },
    has: (file) => taken.has(file),
    any: () => taken.size > 0,
    stampOf: (file) => memory.stamps[taken.get(file) ?? ''],
    note: (name) => memory.notes[name],
  };
}

/** The files in a folder, and in those in it, by their paths from there: Node's own list takes three times as long. */
function filesIn(folder: string, inner = ''): string[] {
  return readdirSync(join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
    const path = inner ? `${inner}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesIn(folder, path) : path;
  });
}

/**
 * Remembers a build for the next one.
 *
 * @param key see `takeOverFrom`
 * @param files that were taken over
 * @param sheets style sheets for paper, by page, of the others
 * @param notes what parts of the build want to know of it, by their names
 */
export function rememberBuild(
  folder: string,
  key: string,
  files: FilesTakenOver,
  sheets: ReadonlyMap<string, string>,
  notes: Memory['notes'],
): void {
  const stamps: Memory['stamps'] = {};
  for (const file of filesIn(folder)) {
    const known = files.stampOf(file);
    const found = known ? undefined : statOf(join(folder, file));
    const sheet = sheets.get(file);
    if (known) stamps[file] = known;
    else if (found)
      stamps[file] = sheet === undefined ? [found.mtimeMs, found.size] : [found.mtimeMs, found.size, sheet];
  }
  mkdirSync(dirname(former.memory), { recursive: true });
  writeFileSync(former.memory, JSON.stringify({ key, stamps, notes } satisfies Memory));
}
