import { findSectionLine } from '../../domain/section-id.ts';
import {
  type Change,
  findStaleSections,
  type Fingerprints,
  type Section,
  sentencesByMark,
  splitSections,
} from '../../domain/staleness.ts';
import { splitFrontMatter } from '../read/mdx.ts';
import type { Localized } from '../../schemas/localized.ts';
import { translationFile } from '../read/content-files.ts';
import type { Entry, PageText } from '../read/entry.ts';
import { defineRule, type Problem, verbatim } from '../report/problem.ts';
import { readYaml } from '../read/yaml.ts';
import type { Check } from './check.ts';
import { git } from './git.ts';

const rule = defineRule(
  'stale-translation',
  '英語が日本語の変更に追いついていません',
  'the English is older than the Japanese',
  { allowedInPreview: true, comparesLanguages: true },
);

/** The sections of a text; undefined where its front matter is not in order. */
export function sectionsOf({ fields, body }: PageText): Section[] | undefined {
  return fields?.data ? splitSections(fields.data, body) : undefined;
}

/** What somebody last accepted the translation for. */
export function recordedIn({ translation }: Entry): Fingerprints {
  return translation?.data ?? {};
}

/** How far back the history is searched for words that are gone. */
const newestCommits = '50';

/**
 * The words of sentences that a file no longer has, from the history of the repository. A shallow clone, or a folder
 * without git, has none, and then they stay unknown.
 *
 * @param marks of the sentences
 */
function findFormerSentences(root: string, file: string, marks: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const commits = marks.length ? git(root, 'log', '-n', newestCommits, '--format=%H', '--', file).split('\n') : [];
  for (const commit of commits.filter(Boolean)) {
    const { frontMatter, body } = splitFrontMatter(git(root, 'show', `${commit}:./${file}`).replaceAll('\r\n', '\n'));
    const { data } = readYaml(file, frontMatter);
    const older = sentencesByMark(splitSections(data && typeof data === 'object' ? data : {}, body));
    for (const mark of marks) {
      const sentence = older.get(mark);
      if (sentence !== undefined && !found.has(mark)) found.set(mark, sentence);
    }
    if (marks.every((mark) => found.has(mark))) break;
  }
  return found;
}

function describe(change: Change, former: ReadonlyMap<string, string>): Localized {
  if (change.kind === 'added') return verbatim(`+ ${change.sentence}`);
  const sentence = former.get(change.mark);
  if (sentence !== undefined) return verbatim(`− ${sentence}`);
  return change.after === undefined
    ? { ja: '− （はじめにあった文）', en: '− (a sentence at its beginning)' }
    : { ja: `− （「${change.after}」の次にあった文）`, en: `− (the sentence that followed 「${change.after}」)` };
}

function sectionLine({ lines }: PageText, id: string): number {
  return findSectionLine(lines, id) + 1 || 1;
}

function checkEntry(root: string, entry: Entry): Problem[] {
  const { folder, pages, translation: record } = entry;
  const [original, translation] = pages;
  // A record that cannot be read is reported where it is: it says nothing of the text.
  const isReadable = record ? record.data !== undefined : !folder.files.has(translationFile);
  if (!original?.sections || !translation?.fields?.data || !isReadable) return [];
  const sections = sectionsOf(original);
  if (!sections) return [];
  const name = folder.subject === 'guide' ? folder.id : `${folder.subject}/${folder.id}`;
  const stale = findStaleSections(sections, recordedIn(entry));
  const marks = stale.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'removed' ? change.mark : [])),
  );
  const former = findFormerSentences(root, original.file, marks);
  const accept = `npm run translation:accept ${name}`;
  return stale.map(({ id, reason, changes }): Problem => {
    const at = { file: translation.file, line: sectionLine(translation, id), place: id };
    const japanese = `${original.file}:${sectionLine(original, id)}`;
    if (reason === 'gone') {
      const found = {
        ja: `${original.file} にもうない節 ${id} の訳`,
        en: `a translation of the section ${id}, which ${original.file} no longer has`,
      };
      const expected = {
        ja: `英語からもこの節を除き、そのあとで：${accept}`,
        en: `the English without it; then: ${accept}`,
      };
      return { rule, ...at, found, expected };
    }
    return {
      rule,
      ...at,
      found:
        reason === 'new'
          ? {
              ja: `${japanese} の訳。確かめたという記録がまだありません`,
              en: `a translation of ${japanese} that nobody has accepted yet`,
            }
          : { ja: `古い ${japanese} の訳`, en: `a translation of an older ${japanese}` },
      changes: changes.map((change) => describe(change, former)),
      expected: {
        ja: `いまの日本語と同じことを言う英語。直したら、または確かめたら：${accept}`,
        en: `the English of this section to say what the Japanese says now; then: ${accept}`,
      },
    };
  });
}

/** Each section of an original says what it said when its translation was accepted; if not, what changed in it. */
export const translation: Check = {
  rules: [rule],
  isOfEntry: true,
  check: ({ entries }, { root }) => entries.flatMap((entry) => checkEntry(root, entry)),
};
