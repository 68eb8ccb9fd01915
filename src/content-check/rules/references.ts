import { findFactReferences, valueAt } from '../../domain/figures.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { PersonNames } from '../../domain/glossary.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { Organization } from '../../schemas/organization.ts';
import type { Source } from '../../schemas/source.ts';
import type { ApplicationWindow } from '../../schemas/window.ts';
import { type Finding, nearest, quoted, verbatim } from '../report/problem.ts';

/** What other files may refer to, by id. */
export interface Known {
  facts: ReadonlyMap<string, Fact>;
  organizations: ReadonlyMap<string, Organization>;
  sources: ReadonlyMap<string, Source>;
  windows: ReadonlyMap<string, ApplicationWindow>;
  /** Ids of data with mistakes of their own, which are reported where they are. */
  broken: ReadonlySet<string>;
  /** The files of `content/data/` that cannot be read at all, by the names of their collections. */
  unread: ReadonlySet<string>;
  /** Paths of the pages, as in `/programme/`, with the ids of their sections. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Hosts an external link may lead to. */
  hosts: ReadonlySet<string>;
  glossary: Glossary;
  /** How the people of the guide are named. */
  people: readonly PersonNames[];
}

/** A reference to an entry of `content/data/<collection>.yaml`. */
export function checkReference(collection: 'organizations' | 'sources', id: string, known: Known): Finding | undefined {
  if (known[collection].has(id) || known.broken.has(id) || known.unread.has(collection)) return undefined;
  return {
    rule: 'unknown-reference',
    found: quoted(id),
    expected: {
      ja: `content/data/${collection}.yaml にあるID`,
      en: `an id from content/data/${collection}.yaml`,
    },
    suggestion: nearest(id, known[collection].keys()),
  };
}

/** A reference to a fact, at a time of its history where one is asked for. */
export function checkFactReference(id: string, at: string | undefined, known: Known): Finding | undefined {
  const fact = known.facts.get(id);
  if (!fact && (known.broken.has(id) || known.unread.has('facts'))) return undefined;
  if (!fact) {
    return {
      rule: 'unknown-fact',
      found: quoted(id),
      expected: { ja: 'content/data/facts.yaml にある数字のID', en: 'the id of a fact from content/data/facts.yaml' },
      suggestion: nearest(id, known.facts.keys()),
    };
  }
  try {
    valueAt(fact, at);
    return undefined;
  } catch {
    const times = fact.history.map((value) => value.at);
    return {
      rule: 'unknown-fact',
      found: { ja: `時点「${at}」`, en: `the time "${at}"` },
      expected: { ja: `${id} にある時点：${times.join('、')}`, en: `a time of ${id}: ${times.join(', ')}` },
      suggestion: nearest(at ?? '', times),
    };
  }
}

/** The `{fact-id}` references in a line of text, and braces that are none. */
export function checkPlaceholders(text: string, known: Known): Finding[] {
  const findings = findFactReferences(text).flatMap(({ id, at }) => checkFactReference(id, at, known) ?? []);
  const rest = text.replaceAll(/\{[a-z0-9-]+(?:@[\w-]+)?\}/g, '');
  const [brace] = /\{[^}]*\}?|\}/.exec(rest) ?? [];
  if (brace)
    findings.push({
      rule: 'unknown-fact',
      found: verbatim(brace),
      expected: { ja: '数字を {数字のID} か {数字のID@2019} の形で', en: 'a fact as {fact-id} or {fact-id@2019}' },
    });
  return findings;
}

/** A reference to the application window of a year. */
export function checkWindowReference(year: string, known: Known): Finding | undefined {
  if (known.windows.get(year)?.status === 'known' || known.broken.has(year) || known.unread.has('windows'))
    return undefined;
  const years = [...known.windows].filter(([, { status }]) => status === 'known').map(([each]) => each);
  return {
    rule: 'unknown-reference',
    found: quoted(year),
    expected: {
      ja: `content/data/windows.yaml で期間がわかっている年：${years.join('、')}`,
      en: `a year with known dates in content/data/windows.yaml: ${years.join(', ')}`,
    },
  };
}

const addressForm = { ja: '/ か https:// で始まるアドレス', en: 'an address that begins with / or https://' };

/** A link: to a page of the guide and a section in it, or to a host that the sources or organisations name. */
export function checkLink(url: string, ownSections: ReadonlySet<string>, known: Known): Finding | undefined {
  if (url.startsWith('#') || url.startsWith('/')) {
    const [path = '', section] = url.split('#');
    const sections = path ? known.pages.get(path) : ownSections;
    if (!sections) {
      return {
        rule: 'broken-link',
        found: verbatim(url),
        expected: { ja: 'ページのアドレス（例：/eligibility/）', en: 'the address of a page, such as /eligibility/' },
        suggestion: nearest(path, known.pages.keys()),
      };
    }
    if (section !== undefined && !sections.has(section)) {
      return {
        rule: 'broken-link',
        found: verbatim(url),
        expected: {
          ja: `${path || 'このページ'} にある節：${[...sections].join('、') || 'ありません'}`,
          en: `a section of ${path || 'this page'}: ${[...sections].join(', ') || 'it has none'}`,
        },
        suggestion: nearest(section, sections),
      };
    }
    return undefined;
  }
  if (/^\s*(?:javascript|vbscript|data|blob|file):/i.test(url)) {
    return {
      rule: 'unsafe-link',
      found: verbatim(url.length > 80 ? `${url.slice(0, 77)}…` : url),
      expected: addressForm,
    };
  }
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    return {
      rule: 'broken-link',
      found: verbatim(url),
      expected: addressForm,
    };
  }
  const { host } = new URL(url);
  if (known.hosts.has(host) || known.unread.has('sources') || known.unread.has('organizations')) return undefined;
  return {
    rule: 'unknown-host',
    found: verbatim(url),
    expected: {
      ja: 'content/data の出典か組織に書かれたサイト',
      en: 'a site that a source or an organisation in content/data names',
    },
    suggestion: nearest(host, known.hosts),
  };
}
