import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';

/** A face that cards are set in, by its package; large faces come in many files, each for a part of Unicode. */
export interface Face {
  name: string;
  package: string;
  weight: number;
}

/** The faces of the cards: a character that the first lacks is taken from the second. */
export const faces: readonly Face[] = [
  { name: 'Mincho', package: '@fontsource/shippori-mincho', weight: 600 },
  { name: 'Gothic', package: '@fontsource/biz-udpgothic', weight: 400 },
];

/** A file of a face and the characters it is for. */
export interface FontFile {
  path: string;
  ranges: [number, number][];
}

// The build bundles this module, so that it cannot ask where it stands itself.
function folder(name: string): string {
  return join(process.cwd(), 'node_modules', name);
}

/** The version of a package, for what has to change with it. */
export function packageVersion(name: string): string {
  return JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8')).version;
}

/** Reads `U+0-FF,U+131`. */
function parseRanges(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((code) => parseInt(code, 16));
    return [first, last];
  });
}

/** All files of a face. */
export function fontFiles(face: Face): FontFile[] {
  const root = folder(face.package);
  const subsets: Record<string, string> = JSON.parse(readFileSync(join(root, 'unicode.json'), 'utf8'));
  return Object.entries(subsets).map(([subset, ranges]) => ({
    path: join(root, 'files', `${basename(root)}-${subset.replace(/[[\]]/g, '')}-${face.weight}-normal.woff2`),
    ranges: parseRanges(ranges),
  }));
}

/**
 * Gives a renderer the files that a text needs, each once, when the first text comes that needs it: a card takes some
 * thirty of the two hundred and fifty.
 */
export function fontLoader(renderer: Renderer): (text: string) => Promise<void> {
  const waiting = faces.flatMap((face) => fontFiles(face).map((file) => ({ ...face, ...file })));
  const loading: Promise<unknown>[] = [];
  const met = new Set<string>();
  return async (text) => {
    const characters = [...new Set(text)].filter((character) => !met.has(character));
    const codes = characters.map((character) => character.codePointAt(0) ?? 0);
    for (const character of characters) met.add(character);
    for (let index = waiting.length - 1; index >= 0; index--) {
      const { name, weight, path, ranges } = waiting[index]!;
      if (!codes.some((code) => ranges.some(([first, last]) => first <= code && code <= last))) continue;
      waiting.splice(index, 1);
      loading.push(renderer.registerFont({ name, weight, data: readFileSync(path), unicodeRange: ranges }));
    }
    await Promise.all(loading);
  };
}
