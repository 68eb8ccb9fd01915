import { createHash } from 'node:crypto';
import { splitSectionId } from './section-id.ts';

/** A section of a text, sentence by sentence: what a translator answers for at once. */
export interface Section {
  /** Id of its heading; `intro` for the front matter and what stands before the first heading. */
  id: string;
  sentences: string[];
}

/** A change to a section since its translation was accepted. */
export type Change =
  | { kind: 'added'; sentence: string }
  /** The words are gone from the text; `mark` is what is left of them, `after` the sentence they followed. */
  | { kind: 'removed'; mark: string; after: string | undefined };

/** A section whose translation does not stand for what the original says now. */
export interface StaleSection {
  id: string;
  /** `new` was never accepted, `changed` says something else now, `gone` is no section of the original any more. */
  reason: 'new' | 'changed' | 'gone';
  changes: Change[];
}

/** The fingerprint of each section, by its id: the mark of each sentence, one after the other. */
export type Fingerprints = Readonly<Record<string, string>>;

/** Front matter that is no text: it says nothing that a translator translates. */
export const untranslated: ReadonlySet<string> = new Set(['updated', 'sources', 'formerly', 'page']);

const markLength = 4;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Twenty bits of a sentence's hash: a change goes unseen once in a million. */
function markOf(sentence: string): string {
  const bits = createHash('sha256').update(sentence).digest().readUInt32BE(0);
  return Array.from({ length: markLength }, (_, index) => alphabet[(bits >>> (5 * index)) & 31]).join('');
}

function sentencesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r?\n|(?<=[。！？])/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

function fieldSentences(value: unknown, name: string): string[] {
  if (typeof value === 'string') return sentencesOf(value).map((sentence) => `${name}: ${sentence}`);
  if (Array.isArray(value)) return value.flatMap((each) => fieldSentences(each, name));
  if (value && typeof value === 'object') return sentencesOfFields(value, (key) => `${name}.${key}`);
  return [];
}

function sentencesOfFields(fields: object, nameOf: (key: string) => string): string[] {
  return Object.entries(fields)
    .filter(([key]) => !untranslated.has(key))
    .flatMap(([key, value]) => fieldSentences(value, nameOf(key)));
}

/**
 * Cuts a text into its sections.
 *
 * @param frontMatter its fields, as the schema gives them
 * @param body what stands under them; comments in it are left out
 */
export function splitSections(frontMatter: object, body: string): Section[] {
  const intro: Section = {
    id: 'intro',
    sentences: sentencesOfFields(frontMatter, (name) => name),
  };
  const sections = [intro];
  for (const line of body.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').split('\n')) {
    const id = /^#{2,6} /.test(line) ? splitSectionId(line).id : undefined;
    if (id) sections.push({ id, sentences: [] });
    sections.at(-1)?.sentences.push(...sentencesOf(line));
  }
  return sections;
}

/** The fingerprint of a section: equal where the text is, whatever its line breaks and spaces. */
export function fingerprint({ sentences }: Section): string {
  return sentences.map(markOf).join('');
}

/** What a translation records of the text it was made from. */
export function fingerprintsOf(sections: readonly Section[]): Fingerprints {
  return Object.fromEntries(sections.map((section) => [section.id, fingerprint(section)]));
}

/** Length of the longest common run of `a` from `i` and `b` from `j`, in order but with gaps, for every `i` and `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = a[i] === b[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** What happened to a section since its fingerprint was recorded, in the order of the text. */
function changesSince(recorded: string, { sentences }: Section): Change[] {
  const before = recorded.match(new RegExp(`.{${markLength}}`, 'g')) ?? [];
  const now = sentences.map(markOf);
  const lengths = commonLengths(before, now);
  const changes: Change[] = [];
  for (let i = 0, j = 0; i < before.length || j < now.length;) {
    if (i < before.length && j < now.length && before[i] === now[j]) {
      i++;
      j++;
    } else if (j >= now.length || (i < before.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      changes.push({ kind: 'removed', mark: before[i++] ?? '', after: sentences[j - 1] });
    } else {
      changes.push({ kind: 'added', sentence: sentences[j++] ?? '' });
    }
  }
  return changes;
}

/**
 * The sections of an original that its translation does not stand for.
 *
 * @param sections of the original, as it is now
 * @param recorded what the translation recorded when somebody last accepted it
 */
export function findStaleSections(sections: readonly Section[], recorded: Fingerprints = {}): StaleSection[] {
  const gone = Object.keys(recorded).filter((id) => !sections.some((section) => section.id === id));
  return [
    ...sections.flatMap((section): StaleSection[] => {
      const before = recorded[section.id];
      if (before === fingerprint(section)) return [];
      return before === undefined
        ? [{ id: section.id, reason: 'new', changes: [] }]
        : [{ id: section.id, reason: 'changed', changes: changesSince(before, section) }];
    }),
    ...gone.map((id): StaleSection => ({ id, reason: 'gone', changes: [] })),
  ];
}

/**
 * The words of removed sentences, where an older text still has them.
 *
 * @param older sections of an earlier version of the original
 * @returns each mark with its sentence
 */
export function sentencesByMark(older: readonly Section[]): ReadonlyMap<string, string> {
  return new Map(older.flatMap(({ sentences }) => sentences.map((sentence) => [markOf(sentence), sentence] as const)));
}
