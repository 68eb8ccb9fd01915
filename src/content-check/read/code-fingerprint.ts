import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A fingerprint of code, for what is kept of its work: that holds as long as the code is the same.
 *
 * @param root of the project
 * @param pattern of its files; those of the packages it uses are told by the lock file
 */
export function codeFingerprint(root: string, pattern: string): string {
  const hash = createHash('sha256');
  for (const file of [...globSync(pattern, { cwd: root }).sort(), 'package-lock.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('base64url');
}
