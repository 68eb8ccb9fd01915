import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFingerprint } from './code-fingerprint.ts';

interface Memory {
  /** Stands for the code that read the texts. */
  key: string;
  /** What each text said, by its hash. */
  data: Record<string, unknown>;
}

let before = new Map<string, unknown>();
let now: Map<string, unknown> | undefined;

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

function readMemory(file: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  } catch {
    return undefined;
  }
}

/**
 * From now on remembers what YAML says that is in order, and knows what was remembered by a process before: of thousands
 * of files most are as they were, and to parse them takes seconds.
 *
 * @param root of the project, which holds what is remembered
 * @returns what keeps it for the next process
 */
export function rememberYaml(root: string): () => void {
  const folder = join(root, '.cache');
  const file = join(folder, 'known-yaml.json');
  const key = codeFingerprint(process.cwd(), 'src/content-check/read/*.ts');
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

/** What a text of YAML says, where that is known. */
export function knownData(text: string): { data: unknown } | undefined {
  const hash = now && hashOf(text);
  if (hash === undefined || !before.has(hash)) return undefined;
  const data = before.get(hash);
  now?.set(hash, data);
  return { data };
}

/** Keeps what a text says that is in order. */
export function keepData(text: string, data: unknown): void {
  // Those numbers have no form in which they could be kept.
  if (!/\.(?:inf|nan)/i.test(text)) now?.set(hashOf(text), data);
}
