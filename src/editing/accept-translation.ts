import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fingerprints, findStaleSections, fingerprintsOf, type StaleSection } from '../domain/staleness.ts';
import { sectionsOf, recordedIn } from '../content-check/rules/translation.ts';
import { findEntry, readContent } from '../content-check/read/content.ts';

/** The text of a file with the fingerprints at the end of its front matter, in place of those it had. */
function withFingerprints(text: string, fingerprints: Fingerprints): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  const head = lines.slice(0, end);
  const start = head.findIndex((line) => line.startsWith('translationOf:'));
  if (start >= 0) {
    const rest = head.slice(start + 1).findIndex((line) => !/^(?:\s|$)/.test(line));
    head.splice(start, rest < 0 ? head.length - start : rest + 1);
  }
  const record = Object.entries(fingerprints).map(([id, mark]) => `  ${id}: '${mark}'`);
  return [...head, 'translationOf:', ...record, ...lines.slice(end)].join(newline);
}

/** What became of an acceptance: what was accepted, or why nothing was. */
export type Acceptance = { file: string; accepted: StaleSection[] } | { refused: string };

/**
 * Records that a translation says what its original says now.
 *
 * @param root folder that holds `content/`
 * @param name the page as an editor calls it: `programme`, `eligibility/age`, `kawabata-mariko`, or a path
 * @param section id of the only section to accept; without it all of the page
 */
export async function acceptTranslation(root: string, name: string, section?: string): Promise<Acceptance> {
  const { entries } = await readContent(root);
  const entry = findEntry(entries, name);
  if (!('folder' in entry)) {
    const hint = entry.nearest ? `; did you mean ${entry.nearest}?` : '';
    return { refused: `There is no page "${name}" in content/${hint}` };
  }
  const [original, translation] = entry.pages;
  if (!original || !translation) return { refused: `${entry.folder.path} does not have both languages` };
  const sections = sectionsOf(original);
  if (!sections || !translation.fields?.data) {
    return { refused: `${entry.folder.path} has mistakes to mend first: npm run check:content` };
  }
  const recorded = recordedIn(translation);
  const stale = findStaleSections(sections, recorded).filter(({ id }) => section === undefined || id === section);
  if (section !== undefined && ![...sections, ...stale].some(({ id }) => id === section)) {
    return {
      refused: `${original.file} has no section "${section}"; it has ${sections.map(({ id }) => id).join(', ')}`,
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
  const path = join(root, translation.file);
  await writeFile(path, withFingerprints(await readFile(path, 'utf8'), fingerprints));
  return { file: translation.file, accepted: stale };
}
