import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registerLine } from '../content-check/rules/short-addresses.ts';
import type { ShortAddress } from '../schemas/short-address.ts';

/** The register of short addresses, from the root. */
export const registerFile = 'content/data/short-addresses.yaml';

/**
 * Writes the line of a short address into the register, in place of the one it has, or at the end.
 *
 * @param root folder that holds `content/`
 */
export async function writeRegisterLine(root: string, shortId: string, address: ShortAddress): Promise<void> {
  const path = join(root, registerFile);
  const text = await readFile(path, 'utf8');
  const line = `${registerLine(shortId, address)}\n`;
  // The line with what may be indented under it.
  const old = new RegExp(`^${shortId}:.*\\n?(?:[ \\t]+.*\\n?)*`, 'm');
  await writeFile(
    path,
    old.test(text) ? text.replace(old, line) : text.replace(/\n?$/, `\n${line}`).replace(/^\n/, ''),
  );
}
