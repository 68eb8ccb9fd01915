import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fingerprints, findStaleSections, fingerprintsOf, type StaleSection } from '../domain/staleness.ts';
import { sectionsOf, recordedIn } from '../content-check/rules/translation.ts';
import type { Localized } from '../schemas/localized.ts';
import { translationFile } from '../content-check/read/content-files.ts';
import { readContent } from '../content-check/read/content.ts';
import { findEntry } from '../content-check/read/entry.ts';

/** What the file says at its top, for those who open it. */
const notice =
  '# npm run translation:accept が書くファイルです。手では直しません。 / Written by npm run translation:accept; nobody edits it.';

/**
 * Writes down what a translation was made from. An empty line between two sections lets git merge the acceptances of
 * two editors.
 *
 * @param folder of the entry, from the root
 */
export async function recordTranslation(root: string, folder: string, fingerprints: Fingerprints): Promise<void> {
  const lines = Object.entries(fingerprints).map(([id, marks]) => `${id}: '${marks}'\n`);
  await writeFile(join(root, folder, translationFile), `${notice}\n${lines.join('\n')}`);
}

/** What became of an acceptance: what was accepted, or why nothing was. */
export type Acceptance = { file: string; accepted: StaleSection[] } | { refused: Localized };

/**
 * Records that a translation says what its original says now.
 *
 * @param root folder that holds `content/`
 * @param name the page as an editor calls it: `programme`, `eligibility/age`, `kawabata-mariko`, or a path
 * @param section id of the only section to accept; without it all of the page
 */
export async function acceptTranslation(root: string, name: string, section?: string): Promise<Acceptance> {
  const { entries } = readContent(root);
  const entry = findEntry(entries, name);
  if (!('folder' in entry)) {
    const { nearest } = entry;
    return {
      refused: {
        ja: `「${name}」というページは content/ にありません。${nearest ? `「${nearest}」でしょうか。` : ''}`,
        en: `There is no page "${name}" in content/${nearest ? `; did you mean ${nearest}?` : ''}`,
      },
    };
  }
  const { path } = entry.folder;
  const [original, translation] = entry.pages;
  if (!original || !translation) {
    return { refused: { ja: `${path} に両方の言語がありません`, en: `${path} does not have both languages` } };
  }
  const sections = sectionsOf(original);
  if (!sections || !translation.fields?.data) {
    return {
      refused: {
        ja: `${path} には、先に直すところがあります：npm run check:content`,
        en: `${path} has mistakes to mend first: npm run check:content`,
      },
    };
  }
  const recorded = recordedIn(entry);
  const stale = findStaleSections(sections, recorded).filter(({ id }) => section === undefined || id === section);
  if (section !== undefined && ![...sections, ...stale].some(({ id }) => id === section)) {
    const ids = sections.map(({ id }) => id);
    return {
      refused: {
        ja: `${original.file} に節「${section}」はありません。あるのは ${ids.join('、')} です`,
        en: `${original.file} has no section "${section}"; it has ${ids.join(', ')}`,
      },
    };
  }
  if (stale.length === 0) return { file: translation.file, accepted: [] };
  const now = fingerprintsOf(sections);
  const accepted = new Set(stale.map(({ id }) => id));
  const fingerprints = Object.fromEntries(
    [...sections.map(({ id }) => id), ...Object.keys(recorded).filter((id) => !(id in now))].flatMap((id) => {
      const mark = accepted.has(id) ? now[id] : recorded[id];
      return mark === undefined ? [] : [[id, mark]];
    }),
  );
  await recordTranslation(root, path, fingerprints);
  return { file: translation.file, accepted: stale };
}
