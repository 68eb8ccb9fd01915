import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFingerprint } from './code-fingerprint.ts';

/** What texts say, by how each was read and its hash. */
export type TextData = Map<string, unknown>;

interface Memory {
  /** Stands for the code that read the texts. */
  key: string;
  data: Record<string, unknown>;
}

let before: TextData = new Map();
let now: Map<string, unknown> | undefined;

/** How a text is read; its parts are kept by whoever draws them, and not here. */
type Reading = 'mdx' | 'yaml' | 'parts';

const keyOf = (reading: Reading, text: string) => `${reading} ${hash('sha256', text, 'base64url').slice(0, 22)}`;

function readMemory(file: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  } catch {
    return undefined;
  }
}

/**
 * From now on remembers what texts say that are in order, and knows what was remembered by a process before: of thousands
 * of files most are as they were, and to parse them takes seconds.
 *
 * @param root of the project, which holds what is remembered
 * @returns what tells whatever was not known before, and what keeps it all for the next process and is done with it
 */
export function rememberTexts(root: string): { newTexts: () => TextData; keep: () => void } {
  const folder = join(root, '.cache');
  const file = join(folder, 'known-texts.json');
  const key = codeFingerprint(process.cwd(), 'src/{content-check/read,domain,markdown}/**/*.ts');
  const memory = readMemory(file);
  before = new Map(memory?.key === key ? Object.entries(memory.data) : []);
  now = new Map();
  return {
    newTexts: () => new Map([...(now ?? [])].filter(([textKey]) => !before.has(textKey))),
    keep: () => {
      const kept = [...(now ?? [])].filter(([textKey]) => !textKey.startsWith('parts'));
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ key, data: Object.fromEntries(kept) } satisfies Memory));
      before = new Map();
      now = undefined;
    },
  };
}

/** Knows from now on what another thread has read, each text until it is asked for. */
export function learnTexts(texts: TextData): void {
  before = texts;
}

/** What a text says, where that is known. */
export function knownData(reading: Reading, text: string): { data: unknown } | undefined {
  if (before.size === 0) return undefined;
  const key = keyOf(reading, text);
  if (!before.has(key)) return undefined;
  const data = before.get(key);
  if (now) now.set(key, data);
  else before.delete(key);
  return { data };
}

/** Keeps what a text says that is in order, in a form that JSON has. */
export function keepData(reading: Reading, text: string, data: unknown): void {
  now?.set(keyOf(reading, text), data);
}
