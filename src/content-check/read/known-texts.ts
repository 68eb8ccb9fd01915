import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFingerprint } from './code-fingerprint.ts';

interface Memory {
  /** Stands for the code that read the texts. */
  key: string;
  /** What each text said, by a hash of it and of how it was read. */
  data: Record<string, unknown>;
}

let before = new Map<string, unknown>();
let now: Map<string, unknown> | undefined;

/** How a text is read. */
type Reading = 'mdx' | 'yaml';

const hashOf = (reading: Reading, text: string) =>
  createHash('sha256').update(`${reading}\0${text}`).digest('base64url').slice(0, 22);

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
 * @returns what keeps it for the next process
 */
export function rememberTexts(root: string): () => void {
  const folder = join(root, '.cache');
  const file = join(folder, 'known-texts.json');
  const key = codeFingerprint(process.cwd(), 'src/{content-check/read,domain,markdown}/**/*.ts');
  const memory = readMemory(file);
  before = new Map(memory?.key === key ? Object.entries(memory.data) : []);
  now = new Map();
  return () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({ key, data: Object.fromEntries(now ?? []) } satisfies Memory));
    before = new Map();
    now = undefined;
  };
}

/** What a text says, where that is known. */
export function knownData(reading: Reading, text: string): { data: unknown } | undefined {
  const hash = now && hashOf(reading, text);
  if (hash === undefined || !before.has(hash)) return undefined;
  const data = before.get(hash);
  now?.set(hash, data);
  return { data };
}

/** Keeps what a text says that is in order, in a form that JSON has. */
export function keepData(reading: Reading, text: string, data: unknown): void {
  now?.set(hashOf(reading, text), data);
}
