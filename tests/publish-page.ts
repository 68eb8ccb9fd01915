import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** How to publish the guide, in each language. */
export const publishPages = { en: 'docs/publish.md', ja: 'docs/publish.ja.md' };

/** The commands of a document, block by block. */
export function blocksOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trim(),
  );
}

/** The one block of commands with a line that begins as said. */
export function blockWith(start: string): string {
  const found = blocksOf(publishPages.en).filter((block) => block.split('\n').some((line) => line.startsWith(start)));
  assert.equal(found.length, 1, `${publishPages.en} has not one block with ${start}`);
  return found[0]!;
}

/** The commands that show that a guide is published as it should be, and what they show: one of these. */
export function checksOf(file: string): { command: string; shown: string[] }[] {
  const rows = readFileSync(file, 'utf8').matchAll(/^\| `((?:ask|curl) [^`]*)` *\|(.*)\|$/gm);
  return [...rows].map(([, command = '', words = '']) => ({
    command,
    shown: [...words.matchAll(/`([^`]*)`/g)].map(([, each = '']) => each),
  }));
}
