import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small guide, complete in both languages, for tests that spoil, count or quote content. Its words are invented. */
export const fixture = 'tests/fixtures/guide';

/** A change to the content of a copy, whose root it is given. */
export type Change = (root: string) => Promise<unknown>;

/**
 * Does something with a copy of the content of the fixture.
 *
 * @param use is given the folder that holds the copied `content/`; it is gone afterwards
 */
export async function withCopy<Result>(use: (root: string) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    // Copied file by file in turn, a tenth of the time goes into it that it takes at once.
    cpSync(join(fixture, 'content'), join(root, 'content'), { recursive: true });
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Replaces some words in a file, where they first stand; they have to be there. */
export function replace(file: string, from: string, to: string): Change {
  return rewrite(file, (text) => {
    assert.ok(text.includes(from), `content/${file} has no ${from}`);
    return text.replace(from, () => to);
  });
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

/** Replaces some words in both languages of a text: the same, or others in English. */
export function replaceInBoth(folder: string, [ja, en = ja]: string[], [newJa = '', newEn = newJa]: string[]): Change {
  return all(replace(`${folder}/ja.mdx`, ja ?? '', newJa), replace(`${folder}/en.mdx`, en ?? '', newEn));
}

/** Adds a paragraph at the end of both languages of a text: the same, or another in English. */
export function paragraph(folder: string, ja: string, en = ja): Change {
  return all(
    rewrite(`${folder}/ja.mdx`, (text) => `${text}\n${ja}\n`),
    rewrite(`${folder}/en.mdx`, (text) => `${text}\n${en}\n`),
  );
}
