import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A change to the content of a copy, whose root it is given. */
export type Change = (root: string) => Promise<unknown>;

/**
 * Does something with a copy of the real content.
 *
 * @param use is given the folder that holds the copied `content/`; it is gone afterwards
 */
export async function withCopy<Result>(use: (root: string) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'guide-'));
  try {
    await cp('content', join(root, 'content'), { recursive: true });
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Replaces some words in a file; they have to be there. */
export function replace(file: string, from: string, to: string): Change {
  return async (root) => {
    const path = join(root, 'content', file);
    const text = await readFile(path, 'utf8');
    assert.ok(text.includes(from), `content/${file} no longer has ${from}`);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
  };
}

/** Writes a file, in place of one there may be. */
export function write(file: string, content: string | Uint8Array): Change {
  return async (root) => {
    const path = join(root, 'content', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };
}

/** Rewrites a file by its text. */
export function rewrite(file: string, change: (text: string) => string | Uint8Array): Change {
  return async (root) => {
    const path = join(root, 'content', file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
}

/** Some changes, one after the other. */
export function all(...changes: Change[]): Change {
  return async (root) => {
    for (const change of changes) await change(root);
  };
}
