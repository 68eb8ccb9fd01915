import { existsSync } from 'node:fs';
import { rename as renameFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, readContent } from '../content-check/read/content.ts';
import type { Entry } from '../content-check/read/entry.ts';
import { nearest } from '../content-check/report/problem.ts';
import { formerPages } from '../content-check/rules/former-page.ts';
import { recordedIn, sectionsOf } from '../content-check/rules/translation.ts';
import { entryPath } from '../domain/entry-path.ts';
import { findStaleSections, fingerprintsOf } from '../domain/staleness.ts';
import { ja } from '../i18n/ja.ts';
import type { Localized } from '../schemas/localized.ts';
import { requiredFacts } from '../schemas/required-content.ts';
import { recordTranslation } from './accept-translation.ts';
import { readTexts } from './content-texts.ts';
import { writeFormerly } from './former-page.ts';
import { takenAddresses } from './new-page.ts';
import { newId, type Written } from './questions.ts';
import { type KindName, kinds, renameIn } from './references.ts';
import { registerFile, writeRegisterLine } from './register.ts';

function idsOf(kind: KindName, { entries, facts, organizations, sources }: Content): string[] {
  if (kind === 'fact') return [...(facts.raw?.keys() ?? [])];
  if (kind === 'organization') return [...(organizations.raw?.keys() ?? [])];
  if (kind === 'source') return [...(sources.raw?.keys() ?? [])];
  return entries.flatMap(({ folder }) => (folder.subject === kinds[kind].folder ? [folder.id] : []));
}

/** The sections whose translation stands for what the original says. */
function currentSections(entry: Entry): Set<string> {
  const [original] = entry.pages;
  const sections = (original && sectionsOf(original)) ?? [];
  const stale = new Set(findStaleSections(sections, recordedIn(entry)).map(({ id }) => id));
  return new Set(sections.map(({ id }) => id).filter((id) => !stale.has(id)));
}

/** A new name changes both languages alike: what stood for its original before stands for it still. */
async function keepAccepted(root: string, before: readonly Entry[], after: readonly Entry[]): Promise<string[]> {
  const written: string[] = [];
  for (const [index, entry] of after.entries()) {
    const old = before[index];
    const [original] = entry.pages;
    const sections = original && sectionsOf(original);
    if (!old || !sections) continue;
    const current = currentSections(old);
    const now = fingerprintsOf(sections);
    const recorded = recordedIn(entry);
    const fingerprints = Object.fromEntries(
      Object.entries(recorded).map(([id, marks]) => [id, current.has(id) ? (now[id] ?? marks) : marks]),
    );
    if (Object.entries(fingerprints).every(([id, marks]) => recorded[id] === marks)) continue;
    await recordTranslation(root, entry.folder.path, fingerprints);
    written.push(`${entry.folder.path}/translation.yaml`);
  }
  return written;
}

function refuse(kind: KindName, from: string, to: string, content: Content): Localized | undefined {
  const ids = idsOf(kind, content);
  if (!ids.includes(from)) {
    const near = nearest(from, ids);
    return {
      ja: `「${from}」はありません。${near ? `「${near}」でしょうか。` : `あるのは ${ids.join('、')} です。`}`,
      en: `There is no "${from}". ${near ? `Did you mean "${near}"?` : `There are ${ids.join(', ')}.`}`,
    };
  }
  const usedBy = kind === 'fact' && Object.entries(requiredFacts).find(([id]) => id === from)?.[1].usedBy;
  if (usedBy) {
    return {
      ja: `数字 ${from} は、ガイドの仕組みが名前で使っています（${usedBy.ja}）。名前を変えるには、src/ も直します。開発者に頼んでください。`,
      en: `The guide itself uses the fact ${from} by its name (${usedBy.en}). Its name stands in src/ as well: ask a developer.`,
    };
  }
  if (kind === 'page' && (from === 'home' || `/${from}/` in ja.pages)) {
    return {
      ja: `/${from}/ は、メニューやほかのページの部品から開かれるページです。名前を変えるには、src/ も直します。開発者に頼んでください。`,
      en: `/${from}/ is a page that the menu and parts of the site lead to. Its name stands in src/ as well: ask a developer.`,
    };
  }
  const { shortAddresses } = content;
  const published = [...shortAddresses.entries.values()].flatMap(({ testimonial, formerly = [] }) =>
    // A testimonial may take a name again that it had before.
    testimonial === from ? [] : [testimonial, ...formerly],
  );
  const formerly = [...formerPages(content)].flatMap(([page, ids]) => (page === from ? [] : ids));
  const taken = kind === 'page' ? [...takenAddresses, ...formerly] : [];
  return newId([...ids, ...(kind === 'testimonial' ? published : taken)])(to);
}

const leadsOn = (from: string, to: string): Localized => ({
  ja: `前のアドレス ${from} からは、${to} に移ります。`,
  en: `${from} leads to ${to} from now on.`,
});

/**
 * Gives something another id. Every reference to it follows, and no translation falls behind. The old address of a
 * testimonial or a page leads to the new one.
 *
 * @param root folder that holds `content/`
 * @returns what was written, or why nothing was
 */
export async function rename(
  root: string,
  kind: KindName,
  from: string,
  to: string,
): Promise<Written | { refused: Localized }> {
  const before = readContent(root);
  const refused = refuse(kind, from, to, before);
  if (refused) return { refused };

  const files: string[] = [];
  for (const [file, text] of await readTexts(root)) {
    const renamed = renameIn(kind, from, to, file, text);
    if (renamed === text) continue;
    await writeFile(join(root, file), renamed);
    files.push(file);
  }
  const { folder } = { folder: undefined, ...kinds[kind] };
  const [old, now] = [`content/${folder}/${from}`, `content/${folder}/${to}`];
  if (folder && existsSync(join(root, old))) await renameFile(join(root, old), join(root, now));
  if (kind === 'testimonial') {
    for (const [shortId, address] of before.shortAddresses.entries) {
      if (address.testimonial !== from) continue;
      const formerly = [...new Set([...(address.formerly ?? []), from])].filter((id) => id !== to);
      await writeRegisterLine(root, shortId, { ...address, testimonial: to, formerly });
      files.push(registerFile);
    }
  }
  if (kind === 'page') {
    const formerly = [...(formerPages(before).get(from) ?? []), from].filter((id) => id !== to);
    files.push(...(await writeFormerly(root, to, formerly)));
  }
  const moved = (entry: Entry) => (entry.folder.path === old ? now : entry.folder.path);
  const after = new Map(readContent(root).entries.map((entry) => [entry.folder.path, entry]));
  const pairs = before.entries.flatMap((entry) => {
    const renamed = after.get(moved(entry));
    return renamed ? [[entry, renamed] as const] : [];
  });
  const recorded = await keepAccepted(
    root,
    pairs.map(([entry]) => entry),
    pairs.map(([, entry]) => entry),
  );
  const next: Localized[] = [
    ...(kind === 'testimonial' || kind === 'page'
      ? [leadsOn(entryPath(kinds[kind].folder, from), entryPath(kinds[kind].folder, to))]
      : []),
    { ja: 'npm run check:content で確かめます。', en: 'npm run check:content checks it all.' },
  ];
  const at = (file: string) => (folder && file.startsWith(`${old}/`) ? file.replace(old, now) : file);
  return { files: [...(folder ? [now] : []), ...new Set([...files.map(at), ...recorded])], next };
}
