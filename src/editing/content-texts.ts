import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of `content/` that people write, as they are on the disk.
 *
 * @param root folder that holds `content/`
 * @returns each text by its path from the root
 */
export async function readTexts(root: string): Promise<Map<string, string>> {
  const names = await Array.fromAsync(glob('content/*/**/*.{mdx,yaml}', { cwd: root }));
  const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => !name.endsWith('/translation.yaml'));
  return new Map(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)),
  );
}

/** Adds an entry at the end of a file of `content/data/`, in the line breaks of the file. */
export async function appendEntry(root: string, file: string, entry: string): Promise<void> {
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : `${text}${newline}`;
  await writeFile(path, before + entry.replaceAll('\n', newline));
}
