import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../content-check/read/content.ts';
import { nearest } from '../content-check/report/problem.ts';
import type { Localized } from '../schemas/localized.ts';
import type { Person } from '../schemas/person.ts';
import { readTexts } from './content-texts.ts';
import { findPagesToRead } from './pages-to-read.ts';
import type { Written } from './questions.ts';
import { type KindName, kinds, refersTo } from './references.ts';
import { registerFile, writeRegisterLine } from './register.ts';
import { entryLines } from './yaml-text.ts';

/** Takes out of the data what the removed files referred to, and no other file does. */
async function removeUnused(
  root: string,
  kind: KindName & ('fact' | 'source'),
  ids: readonly string[],
  removed: ReadonlyMap<string, string>,
): Promise<string[]> {
  const file = `content/data/${kinds[kind].data}`;
  const texts = [...(await readTexts(root))];
  const gone = ids.filter(
    (id) =>
      [...removed].some(([path, text]) => refersTo(kind, id, path, text)) &&
      !texts.some(([path, text]) => refersTo(kind, id, path, text)),
  );
  let text = await readFile(join(root, file), 'utf8');
  const before = text;
  for (const id of gone) text = text.replace(entryLines(text, id)?.[0] ?? '', '');
  if (text !== before) await writeFile(join(root, file), text);
  return gone;
}

/**
 * Withdraws a testimonial: its folder, with the facts and sources that nothing else uses. Its addresses say from then
 * on that it was withdrawn.
 *
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD
 * @returns what was written, or why nothing was
 */
export async function removeTestimonial(
  root: string,
  id: string,
  today: string,
): Promise<Written | { refused: Localized }> {
  const { entries, facts, shortAddresses, sources } = readContent(root);
  const told = entries.filter(({ folder }) => folder.subject === 'testimonials');
  const entry = told.find(({ folder }) => folder.id === id);
  if (!entry) {
    const ids = told.map(({ folder }) => folder.id);
    const near = nearest(id, ids);
    return {
      refused: {
        ja: `経験者の声「${id}」はありません。${near ? `「${near}」でしょうか。` : `あるのは ${ids.join('、')} です。`}`,
        en: `There is no testimonial "${id}". ${near ? `Did you mean "${near}"?` : `There are ${ids.join(', ')}.`}`,
      },
    };
  }
  const { path } = entry.folder;
  const before = await readTexts(root);
  const own = new Map([...before].filter(([file]) => file.startsWith(`${path}/`)));
  await rm(join(root, path), { recursive: true });
  for (const [shortId, address] of shortAddresses.entries) {
    if (address.testimonial === id) await writeRegisterLine(root, shortId, { ...address, withdrawn: today });
  }
  const factFile = 'content/data/facts.yaml';
  const factText = before.get(factFile) ?? '';
  const goneFacts = await removeUnused(root, 'fact', [...facts.entries.keys()], own);
  const goneText = goneFacts.map((fact) => entryLines(factText, fact)?.[0] ?? '').join('');
  const withFacts = new Map([...own, [factFile, goneText] as const]);
  const goneSources = await removeUnused(root, 'source', [...sources.entries.keys()], withFacts);

  const [surname, given] = (entry.shared?.data as Person | undefined)?.name.ja.split(' ') ?? [];
  const names = surname && given ? [`${surname}さん`, surname + given, `/testimonials/${id}/`] : [];
  return {
    files: [
      path,
      registerFile,
      ...(goneFacts.length ? [factFile] : []),
      ...(goneSources.length ? ['content/data/sources.yaml'] : []),
    ],
    next: [
      ...[...goneFacts, ...goneSources].map((gone) => ({
        ja: `${gone} も、ほかで使われていないので除きました。`,
        en: `${gone} went too: nothing else uses it.`,
      })),
      ...(await findPagesToRead(root, names)),
      {
        ja: `/testimonials/${id}/ と短いアドレスには、取り下げたことを伝えるページが残ります。`,
        en: `A page at /testimonials/${id}/ and at the short address says that it was withdrawn.`,
      },
      {
        ja: 'npm run check:content が、残っているリンクを知らせます。',
        en: 'npm run check:content reports links that are left.',
      },
    ],
  };
}
