import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a copy has not, or has of its own. */
const left = ['node_modules', 'content', 'dist', 'dist-files', '.git', '.cache', '.astro', 'test-results'];

/**
 * Makes a copy of the project, which can be built. Its packages are those of the project, by links; what a build keeps
 * among them is the copy's own. Share cards that are drawn already it brings along, and what linters said of texts.
 *
 * @param content the folder that becomes its `content/`
 * @returns its root, a folder for temporary files
 */
export function copyProject(content: string): string {
  const root = mkdtempSync(join(tmpdir(), 'guide-project-'));
  for (const name of readdirSync('.').filter((each) => !left.includes(each))) {
    cpSync(name, join(root, name), { recursive: true });
  }
  cpSync(content, join(root, 'content'), { recursive: true });
  for (const cache of ['.cache/share-cards', '.cache/linters'].filter((each) => existsSync(each))) {
    cpSync(cache, join(root, cache), { recursive: true, preserveTimestamps: true });
  }
  linkPackages(root);
  return root;
}

/**
 * Gives a project packages by links, and a folder `node_modules/` of its own for what a build keeps there.
 *
 * @param packages the folder they are in, by default that of this project
 */
export function linkPackages(root: string, packages = 'node_modules'): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(packages).filter((each) => !['.astro', '.vite'].includes(each))) {
    symlinkSync(resolve(packages, name), join(root, 'node_modules', name));
  }
}
