import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

function isInRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInRepository(dirname(folder)));
}

/** What git prints of a folder; nothing where there is no git, or no repository. */
export function git(root: string, ...args: string[]): string {
  if (!isInRepository(resolve(root))) return '';
  const { status, stdout } = spawnSync('git', ['--no-pager', ...args], { cwd: root, encoding: 'utf8', timeout: 5000 });
  return status === 0 ? stdout : '';
}
