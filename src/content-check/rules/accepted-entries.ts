import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFingerprint } from '../read/code-fingerprint.ts';
import type { Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import type { Problem } from '../report/problem.ts';
import type { Context } from './check.ts';
import { updatedOf } from './outdated-claim.ts';

/** What is remembered of the check before. */
interface Memory {
  /** Stands for all that the entries were held against. */
  key: string;
  /** A hash of each testimonial in which nothing was found, by its folder. */
  accepted: Record<string, string>;
}

function readMemory(file: string): Memory {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  } catch {
    return { key: '', accepted: {} };
  }
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** A testimonial that speaks of all is held against the day of the newest: that it is as new, or older, stands for it. */
function hashOfEntry({ folder, pages }: Entry, { newest }: Context): string {
  return hashOf([...folder.files, pages.map((page) => updatedOf(page) >= newest.testimonials)]);
}

/** Everything but the texts of testimonials, and of those the sections that others can link to. */
function keyOf({ data, entries }: Content, { pages, today }: Context): string {
  const others = entries.map(({ folder: { path, subject, files } }) => [
    path,
    [...files].filter(([name]) => subject !== 'testimonials' || !name.endsWith('.mdx')),
  ]);
  const sections = [...pages].map(([path, ids]) => [path, ids && [...ids]]);
  const code = codeFingerprint(
    process.cwd(),
    '{cspell.config.yaml,.textlintrc.yml,src/{content-check,domain,i18n,markdown,schemas}/**/*.ts}',
  );
  return hashOf([code, today, [...data], others, sections]);
}

/**
 * Remembers the testimonials in which a check of this code and of the same other content found nothing: rules that look
 * at one entry after the other need not look at them again. Of thousands, most are as they were.
 *
 * @param root folder that holds `content/`, and what is remembered
 */
export function acceptedEntries(root: string) {
  const folder = join(root, '.cache');
  const file = join(folder, 'accepted-entries.json');
  let key = '';
  let digests = new Map<string, string>();
  return {
    /** The folders of entries that were in order and are as they were. */
    before(content: Content, context: Context): ReadonlySet<string> {
      const memory = readMemory(file);
      key = keyOf(content, context);
      const testimonials = content.entries.filter(({ subject }) => subject === 'testimonials');
      digests = new Map(testimonials.map((entry) => [entry.folder.path, hashOfEntry(entry, context)]));
      if (memory.key !== key) return new Set();
      return new Set([...digests].flatMap(([path, digest]) => (memory.accepted[path] === digest ? path : [])));
    },
    /** @param problems all that were found this time */
    remember(problems: readonly Problem[]): void {
      const faulty = new Set(problems.map((problem) => problem.file.split('/').slice(0, 3).join('/')));
      const accepted = Object.fromEntries([...digests].filter(([path]) => !faulty.has(path)));
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ key, accepted } satisfies Memory));
    },
  };
}
