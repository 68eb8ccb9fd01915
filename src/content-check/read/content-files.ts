import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds } from '../../i18n/locales.ts';
import { idSchema, type Localized } from '../../schemas/localized.ts';
import { defineRule, nearest, type Problem, type Rule } from '../report/problem.ts';
import { listedWords } from './schema-issue.ts';
import { readText, unexpectedFile } from './text.ts';

export const missingFile = defineRule(
  'missing-file',
  'ファイルかフォルダーがありません',
  'a file or folder is missing',
);
export const missingLanguage = defineRule(
  'missing-language',
  '片方の言語がありません',
  'one of the languages is missing',
);

/** The text of each language, as something that is asked for. */
export const languageTexts: Partial<Record<PropertyKey, Localized>> = {
  ja: { ja: '日本語の文章', en: 'the Japanese text' },
  en: { ja: '英語の文章', en: 'the English text' },
};

/** The subjects of `content/` that have a folder for each entry, and the file both languages share, if there is one. */
export const subjects = {
  guide: undefined,
  eligibility: 'rule.yaml',
  testimonials: 'person.yaml',
} as const;

export type Subject = keyof typeof subjects;

/** What `npm run translation:accept` writes beside the languages of an entry; there is none before it first did. */
export const translationFile = 'translation.yaml';

const dataFiles = [
  'accessibility-report.yaml',
  'facts.yaml',
  'glossary.yaml',
  'organizations.yaml',
  'publisher.yaml',
  'routes.yaml',
  'short-addresses.yaml',
  'sources.yaml',
  'spellings.yaml',
  'success-criteria.yaml',
  'windows.yaml',
] as const;
export type DataFile = (typeof dataFiles)[number];

/** A folder of an entry with the text of its files, by name; paths begin with `content/`. */
export interface EntryFolder {
  subject: Subject;
  id: string;
  path: string;
  files: ReadonlyMap<string, string>;
}

/** All that stands in `content/`. */
export interface ContentFiles {
  data: ReadonlyMap<DataFile, string>;
  entries: EntryFolder[];
  problems: Problem[];
}

const theFile: Localized = { ja: 'このファイル', en: 'the file' };

function missing(rule: Rule, file: string, expected: Localized): Problem {
  return { rule, file, found: { ja: 'このファイルがありません', en: 'no such file' }, expected };
}

function unexpected(file: string, expected: Localized, suggestion?: string): Problem {
  return {
    rule: unexpectedFile,
    file,
    found: { ja: 'ガイドが読まないファイルかフォルダー', en: 'a file or folder that the guide does not read' },
    expected,
    suggestion,
  };
}

/**
 * Reads `content/` and reports every file or folder that has no place in it, and every one that is missing.
 *
 * @param root folder that holds `content/`
 */
export function readContentFiles(root: string): ContentFiles {
  const problems: Problem[] = [];
  const list = (path: string) => {
    if (!existsSync(join(root, path))) {
      problems.push({
        rule: missingFile,
        file: path,
        found: { ja: 'このフォルダーがありません', en: 'no such folder' },
        expected: { ja: 'このフォルダー', en: 'the folder' },
      });
      return [];
    }
    if (!statSync(join(root, path)).isDirectory()) {
      problems.push(unexpected(path, { ja: 'フォルダー', en: 'a folder' }));
      return [];
    }
    return readdirSync(join(root, path))
      .filter((name) => !name.startsWith('.'))
      .sort();
  };
  const read = (path: string) => {
    const file = readText(root, path);
    problems.push(...file.problems);
    return file.text;
  };

  const top = [...Object.keys(subjects), 'data'];
  for (const name of list('content')) {
    if (![...top, 'README.md'].includes(name)) {
      const expected = {
        ja: `次のフォルダーのどれか：${top.join('、')}`,
        en: `one of the folders ${top.join(', ')}`,
      };
      problems.push(unexpected(`content/${name}`, expected, nearest(name, top)));
    }
  }

  const data = new Map<DataFile, string>();
  const names = list('content/data');
  for (const name of dataFiles) {
    if (names.includes(name)) {
      const text = read(`content/data/${name}`);
      if (text !== undefined) data.set(name, text);
    } else {
      problems.push(missing(missingFile, `content/data/${name}`, theFile));
    }
  }
  for (const name of names.filter((each) => !(dataFiles as readonly string[]).includes(each))) {
    problems.push(unexpected(`content/data/${name}`, listedWords(dataFiles), nearest(name, dataFiles)));
  }

  const entries: EntryFolder[] = [];
  for (const subject of Object.keys(subjects) as Subject[]) {
    const shared = subjects[subject];
    const known = [...(shared ? [shared] : []), ...localeIds.map((locale) => `${locale}.mdx`)];
    for (const id of list(`content/${subject}`)) {
      const path = `content/${subject}/${id}`;
      if (!idSchema.safeParse(id).success || (localeIds as string[]).includes(id)) {
        problems.push(
          unexpected(path, {
            ja: 'ページの名前のフォルダー（小文字の英字・数字と、一つずつのハイフンだけ）',
            en: 'a folder named after its page, in lower-case letters, digits and single hyphens',
          }),
        );
        continue;
      }
      const found = list(path);
      const files = new Map<string, string>();
      for (const name of found) {
        if (!known.includes(name) && name !== translationFile) {
          const expected = {
            ja: `このフォルダーに置けるのは ${known.join('、')} だけです`,
            en: `only ${known.join(', ')} in this folder`,
          };
          problems.push(unexpected(`${path}/${name}`, expected, nearest(name, known)));
          continue;
        }
        const text = read(`${path}/${name}`);
        if (text !== undefined) files.set(name, text);
      }
      for (const name of known.filter((each) => !found.includes(each))) {
        const text = languageTexts[name.replace('.mdx', '')];
        problems.push(missing(text ? missingLanguage : missingFile, `${path}/${name}`, text ?? theFile));
      }
      entries.push({ subject, id, path, files });
    }
  }
  return { data, entries, problems };
}
