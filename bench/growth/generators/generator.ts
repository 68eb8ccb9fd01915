import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A site that can be built, in a folder of its own. */
export interface Project {
  root: string;
  command: string[];
  environment?: Record<string, string>;
  /** What a build leaves, its output first: a cold build begins without. */
  left: [output: string, ...caches: string[]];
  /** The English of a story, where it is written. */
  source: (id: string) => string;
  /** The same, where it is built. */
  page: (id: string) => string;
}

/** What makes a site of the stories in a folder `content/`. */
export interface Generator {
  /** As the table calls it. */
  name: string;
  /** Fetches what it needs; says why it cannot be had. */
  missing(): string | undefined;
  lay(content: string): Project;
}

/** An empty folder for a project, by default among the temporary files. */
export function emptyFolder(parent = tmpdir()): string {
  return mkdtempSync(join(parent, 'growth-'));
}

/** The version of a package of this project. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Where packages are that are no dependencies of the project. */
export function installed(name: string): string {
  return resolve('.cache/bench', name);
}

/**
 * Installs packages of exact versions into a folder of the cache, once.
 *
 * @returns why they could not be installed
 */
export function install(name: string, dependencies: Record<string, string>): string | undefined {
  const folder = installed(name);
  const manifest = JSON.stringify({ private: true, dependencies });
  const file = join(folder, 'package.json');
  const current = existsSync(file) && readFileSync(file, 'utf8') === manifest;
  if (current && existsSync(join(folder, 'node_modules/.package-lock.json'))) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const npm = spawnSync('npm', ['install', '--ignore-scripts', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
  return npm.status === 0 ? undefined : `npm could not install it: ${npm.error?.message ?? npm.stderr.trim()}`;
}
