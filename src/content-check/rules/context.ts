import { entryPath } from '../../domain/entry-path.ts';
import { type PeopleIndex, peopleIndex } from '../../domain/glossary.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import type { Content } from '../read/content.ts';
import type { Context } from './check.ts';
import { gatherTexts } from './texts.ts';

/** How the people of the guide are named: those with a testimonial, and those of the glossary. */
function namesOfPeople({ entries, glossary }: Content): PeopleIndex {
  const told = entries.flatMap((entry) => {
    const name = entry.subject === 'testimonials' ? entry.shared?.data?.name : undefined;
    return name ? [{ id: entry.folder.id, ja: name.ja, family: name.en.family }] : [];
  });
  return peopleIndex([
    ...told,
    ...glossary.terms.people.map(({ ja, en }) => ({ id: en.toLowerCase(), ja, family: en })),
  ]);
}

function spacedNames({ entries }: Content): string[] {
  return entries.flatMap((entry) => {
    const name = entry.subject === 'testimonials' ? entry.shared?.data?.name : undefined;
    return name ? [name.ja, ...(name.reading ? [name.reading] : [])] : [];
  });
}

function newestDays({ entries, windows, sources }: Content): Context['newest'] {
  const latest = (days: (string | undefined)[]) => days.reduce<string>((a, b = '') => (a > b ? a : b), '');
  const told = entries.flatMap((entry) =>
    entry.subject === 'testimonials' ? entry.pages.map(({ fields }) => fields?.data?.updated) : [],
  );
  const found = [...windows.entries.values()].map((window) =>
    window.status === 'known' ? sources.entries.get(window.source)?.accessed : undefined,
  );
  return { testimonials: latest(told), windows: latest(found) };
}

/** Pages that no file of the content stands for: the site makes them. */
export const madePages: readonly string[] = ['/about/status/', '/flyer/', '/print/'];

/** The sections of every page that a link can lead to, those that the site itself makes included. */
function sectionsByPage({ entries, facts, sources }: Content): Context['pages'] {
  const sections = new Map<string, Set<string> | undefined>();
  for (const { folder, pages } of entries) {
    if (folder.subject === 'eligibility') continue;
    const own = pages.find(({ locale }) => locale === defaultLocale)?.sections;
    sections.set(entryPath(folder.subject, folder.id), own && new Set(own));
  }
  for (const id of facts.raw?.keys() ?? []) sections.get('/figures/')?.add(id);
  for (const id of sources.raw?.keys() ?? []) sections.get('/about/')?.add(id);
  for (const { folder } of entries) if (folder.subject === 'eligibility') sections.get('/eligibility/')?.add(folder.id);
  for (const path of madePages) sections.set(path, new Set());
  return sections;
}

function hostsOf(entries: unknown[]): ReadonlySet<string> {
  const urls = entries.map((entry) => String((entry as { url?: unknown } | null)?.url));
  return new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host));
}

/**
 * Gathers what rules hold the content against.
 *
 * @param root folder that holds `content/`
 * @param today YYYY-MM-DD
 */
export function gatherContext(content: Content, root: string, today: string): Context {
  const { facts, organizations, sources, windows, glossary } = content;
  const collections = { facts, organizations, sources, windows };
  const people = namesOfPeople(content);
  return {
    root,
    today,
    facts: facts.entries,
    organizations: organizations.entries,
    sources: sources.entries,
    windows: windows.entries,
    pages: sectionsByPage(content),
    hosts: hostsOf([...(sources.raw?.values() ?? []), ...(organizations.raw?.values() ?? [])]),
    broken: new Set(
      Object.values(collections).flatMap(({ raw, entries }) =>
        [...(raw?.keys() ?? [])].filter((id) => !entries.has(id)),
      ),
    ),
    unread: new Set(Object.entries(collections).flatMap(([name, { raw }]) => (raw ? [] : [name]))),
    glossary: glossary.terms,
    people,
    spacedNames: spacedNames(content),
    newest: newestDays(content),
    texts: () => gatherTexts(content),
  };
}
