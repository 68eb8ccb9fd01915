import { findDates } from '../domain/dates.ts';
import { entryPath } from '../domain/entry-path.ts';
import { findFactReferences } from '../domain/figures.ts';
import { findPeople, type PersonNames, personNames } from '../domain/glossary.ts';
import { type Block, listed, findDifferences, type Difference } from '../domain/parity.ts';
import { today } from '../domain/today.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Person } from '../schemas/person.ts';
import { checkBody, sectionIds } from './rules/body.ts';
import { checkBraces, checkData, checkNotFuture } from './rules/data.ts';
import { checkProse, checkUnfinished } from './rules/prose.ts';
import { checkShortAddresses } from './rules/short-addresses.ts';
import { checkTranslation } from './rules/translation.ts';
import { checkUnlinkedPages } from './rules/unlinked-page.ts';
import { findProse, outline } from './read/mdx.ts';
import { atField, linesOf, placeOfWords, withoutPlaceholders } from './read/fields.ts';
import { type Problem, verbatim } from './report/problem.ts';
import { type Content, type Entry, type PageText, readContent } from './read/content.ts';
import { checkReference, type Known } from './rules/references.ts';

/** How the people of the guide are named: those with a testimonial, and those of the glossary. */
function namesOfPeople({ entries, glossary }: Content): PersonNames[] {
  const told = entries.flatMap(({ folder, shared }) => {
    const { name } = (folder.subject === 'testimonials' && (shared?.data as Person | undefined)) || {};
    return name ? [personNames(folder.id, name.ja, name.en.family)] : [];
  });
  return [...told, ...glossary.terms.people.map(({ ja, en }) => personNames(en.toLowerCase(), ja, en))];
}

/** The sections of every page that a link can lead to, those that the site itself makes included. */
function sectionsByPage({ entries, facts, sources }: Content): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = new Map<string, Set<string>>();
  for (const { folder, pages } of entries) {
    if (folder.subject === 'eligibility') continue;
    const tree = pages.find(({ locale }) => locale === defaultLocale)?.tree;
    sections.set(entryPath(folder.subject, folder.id), tree ? sectionIds(tree) : new Set());
  }
  for (const id of facts.entries.keys()) sections.get('/figures/')?.add(id);
  for (const id of sources.entries.keys()) sections.get('/about/')?.add(id);
  for (const { folder } of entries) if (folder.subject === 'eligibility') sections.get('/eligibility/')?.add(folder.id);
  return sections.set('/about/status/', new Set());
}

function hostsOf(entries: unknown[]): ReadonlySet<string> {
  const urls = entries.map((entry) => String((entry as { url?: unknown } | null)?.url));
  return new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host));
}

function gatherKnown(content: Content): Known {
  const { facts, organizations, sources, windows, glossary } = content;
  return {
    facts: facts.entries,
    organizations: organizations.entries,
    sources: sources.entries,
    windows: windows.entries,
    pages: sectionsByPage(content),
    hosts: hostsOf([...(sources.raw?.values() ?? []), ...(organizations.raw?.values() ?? [])]),
    broken: new Set(
      [facts, organizations, sources, windows].flatMap(({ raw, entries }) =>
        [...(raw?.keys() ?? [])].filter((id) => !entries.has(id)),
      ),
    ),
    unread: new Set(
      Object.entries({ facts, organizations, sources, windows }).flatMap(([name, { raw }]) => (raw ? [] : name)),
    ),
    glossary: glossary.terms,
    people: namesOfPeople(content),
  };
}

function checkFields({ fields, locale }: PageText, known: Known, today: string): Problem[] {
  if (!fields) return [];
  const { sources, updated, ...prose } = fields.raw;
  const ids = Array.isArray(sources) ? sources : [];
  return [
    ...ids.flatMap((id, index) => atField(fields, ['sources', index], checkReference('sources', String(id), known))),
    ...atField(fields, ['updated'], checkNotFuture(String(updated ?? ''), today)),
    ...linesOf(prose).flatMap(({ path, text }) =>
      atField(fields, path, [
        ...checkBraces(path, text, known),
        // A headline may say "two years" in words: it is a title, and the figure stands under it.
        ...checkProse(withoutPlaceholders(text), locale, known, 'placeholder').filter(
          ({ rule }) => rule !== 'number-in-prose' || path[0] !== 'headline',
        ),
      ]),
    ),
  ];
}

function checkPage(page: PageText, known: Known, today: string): Problem[] {
  const { file, locale, lines, tree } = page;
  const prose = tree
    ? findProse(tree).flatMap(({ text, firstLine, lastLine }) =>
        [...checkUnfinished(text), ...checkProse(text, locale, known, 'component')].map(
          ({ words, ...finding }): Problem => ({
            file,
            ...placeOfWords(lines, firstLine, lastLine, words),
            ...finding,
          }),
        ),
      )
    : [];
  return [...checkFields(page, known, today), ...(tree ? checkBody(file, tree, known) : []), ...prose];
}

/** The front matter as blocks, one for each field: what both languages must share of it. */
function fieldBlocks({ fields, locale }: PageText, people: readonly PersonNames[]): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const [name, value] of Object.entries((fields?.data ?? {}) as Record<string, unknown>)) {
    if (value === undefined) continue;
    const { line } = fields?.yaml.position([name]) ?? { line: 1 };
    if (name === 'updated' || name === 'sources') {
      const kind = listed(verbatim(name), [value].flat().map(String));
      blocks.set(name, { kind, facts: [], links: [], dates: [], people: [], line });
      continue;
    }
    // A title may break in other places; a list of answers has as many entries in each language.
    const isOneText = name === 'title' || name === 'headline' || !Array.isArray(value);
    const texts = linesOf(value);
    for (const [key, words] of isOneText
      ? [[name, texts.map(({ text }) => text).join(' ')] as const]
      : texts.map(({ path, text }) => [[name, ...path].join('.'), text] as const)) {
      blocks.set(key, {
        kind: { ja: `項目 ${key}`, en: `the field ${key}` },
        facts: findFactReferences(words).map(({ id, at }) => (at ? `${id}@${at}` : id)),
        links: [],
        dates: findDates(words, locale),
        people: findPeople(words, locale, people),
        line,
      });
    }
  }
  return blocks;
}

function differenceProblem(original: PageText, translation: PageText, difference: Difference, place?: string): Problem {
  const line = difference.original ? `${original.file}:${difference.original.line}` : original.file;
  return {
    rule: 'parity',
    file: translation.file,
    line: difference.translation?.line ?? Math.max(1, translation.lines.length - 1),
    place,
    found: difference.translationHas,
    expected: {
      ja: `${line} と同じもの。${difference.originalHas.ja}`,
      en: `the same as in ${line}: ${difference.originalHas.en}`,
    },
  };
}

function checkParity({ folder, pages }: Entry, known: Known): Problem[] {
  const [original, translation] = pages;
  if (!original || !translation) return [];
  // A testimonial calls its own person by name where each language needs it; namesakes cannot be told apart.
  const own = known.people.find(({ id }) => id === folder.id);
  const people = known.people.filter(({ en }) => en.source !== own?.en.source);
  const problems: Problem[] = [];
  if (original.fields?.data && translation.fields?.data) {
    const [ours, theirs] = [fieldBlocks(original, people), fieldBlocks(translation, people)];
    for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
      const [here, there] = [ours.get(key), theirs.get(key)];
      const differences = findDifferences(here ? [here] : [], there ? [there] : []);
      problems.push(...differences.map((difference) => differenceProblem(original, translation, difference, key)));
    }
  }
  if (original.tree && translation.tree) {
    const differences = findDifferences(
      outline(original.tree, { locale: original.locale, people }),
      outline(translation.tree, { locale: translation.locale, people }),
    );
    problems.push(...differences.map((difference) => differenceProblem(original, translation, difference)));
  }
  return problems;
}

/**
 * Everything that an editor has to mend in content that was read.
 *
 * @param root folder that holds `content/`
 * @param day YYYY-MM-DD, the day against which dates of checking are held
 * @returns every problem found, in no particular order; warnings alone do not keep the content from being published
 */
export async function findProblems(content: Content, root: string, day = today()): Promise<Problem[]> {
  const known = gatherKnown(content);
  return [
    ...content.problems,
    ...checkData(content, known, day),
    ...checkUnlinkedPages(content),
    ...checkShortAddresses(root, content, day),
    ...content.entries.flatMap((entry) => {
      return [
        ...entry.pages.flatMap((page) => checkPage(page, known, day)),
        ...checkParity(entry, known),
        ...checkTranslation(root, entry),
      ];
    }),
  ];
}

/** Reads everything in `content/` and finds all that an editor has to mend: see `findProblems`. */
export async function checkContent(root: string, day?: string): Promise<Problem[]> {
  return findProblems(await readContent(root), root, day);
}
