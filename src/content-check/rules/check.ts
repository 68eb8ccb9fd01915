import type { Nodes, Root } from 'mdast';
import type { PeopleIndex } from '../../domain/glossary.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { Organization } from '../../schemas/organization.ts';
import type { Source } from '../../schemas/source.ts';
import type { ApplicationWindow } from '../../schemas/window.ts';
import type { Content } from '../read/content.ts';
import type { Entry, PageText } from '../read/entry.ts';
import type { Finding, Problem, Rule } from '../report/problem.ts';

/** What rules hold a place of the content against: all the rest of it, and the day. */
export interface Context {
  /** Folder that holds `content/`. */
  root: string;
  /** YYYY-MM-DD */
  today: string;
  facts: ReadonlyMap<string, Fact>;
  organizations: ReadonlyMap<string, Organization>;
  sources: ReadonlyMap<string, Source>;
  windows: ReadonlyMap<string, ApplicationWindow>;
  /** Ids of data with mistakes of their own, which are reported where they are. */
  broken: ReadonlySet<string>;
  /** The files of `content/data/` that cannot be read at all, by the names of their collections. */
  unread: ReadonlySet<string>;
  /** Paths of the pages, as in `/programme/`, with the ids of their sections; undefined where a page cannot be read. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Hosts an external link may lead to. */
  hosts: ReadonlySet<string>;
  glossary: Glossary;
  /** How the people of the guide are named. */
  people: PeopleIndex;
  /** The Japanese names of those with a testimonial, and their readings, as they are written: with a space in them. */
  spacedNames: readonly string[];
  /** YYYY-MM-DD, when the newest testimonial was written, and the newest window found. */
  newest: Record<'testimonials' | 'windows', string>;
  /** All running text that is to be checked, from bodies and fields. */
  texts: () => readonly Text[];
}

/** A stretch of running text: a paragraph, a heading, a cell of a table, a field. */
export interface Text {
  file: string;
  locale: Locale;
  /** Its words, with `figureMark` where a figure is printed. */
  words: string;
  /** As it is written, where it is a field. */
  written: string;
  /** The path of the field it stands in; undefined in a body. */
  path: readonly PropertyKey[] | undefined;
  /** Whether the guide's own editors wrote it; titles of sources and names of organisations are others' words. */
  isOurs: boolean;
  /** Where some of its words stand in the file. */
  placeOf(words: string): Pick<Problem, 'line' | 'column' | 'place'>;
}

/** One rule, or a few that share their logic, over all of the content. */
export interface Check {
  rules: readonly Rule[];
  /** Whether what is found in an entry depends on nothing but the entry and the context. */
  isOfEntry?: true;
  check(content: Content, context: Context): Problem[] | Promise<Problem[]>;
}

/** A finding in a text, with the words of the text that it is about. */
export interface TextFinding extends Finding {
  words: string;
}

/** A finding on a page, with its place where that is known. */
export type PageFinding = Finding & Pick<Problem, 'line' | 'column' | 'place'>;

/** A page whose body could be read. */
export type ReadablePage = PageText & { tree: Root };

/** Rules that look at one text after the other. What is still to be written is left alone. */
export function textCheck(rules: readonly Rule[], check: (text: Text, context: Context) => TextFinding[]): Check {
  return {
    rules,
    isOfEntry: true,
    check: (_, context) =>
      context.texts().flatMap((text) =>
        check(text, context).map(({ words, ...finding }) => ({
          file: text.file,
          ...text.placeOf(words),
          ...finding,
        })),
      ),
  };
}

/** Rules that look at the body of one page after the other. */
export function pageCheck(
  rules: readonly Rule[],
  check: (page: ReadablePage, context: Context, entry: Entry) => PageFinding[],
): Check {
  return {
    rules,
    isOfEntry: true,
    check: ({ entries }, context) =>
      entries.flatMap((entry) =>
        entry.pages.flatMap((page) =>
          page.tree
            ? check({ ...page, tree: page.tree }, context, entry).map((finding) => ({ file: page.file, ...finding }))
            : [],
        ),
      ),
  };
}

/** Where a node stands, for a finding on a page. */
export function placeOfNode({ position }: Nodes): Pick<Problem, 'line' | 'column'> {
  return { line: position?.start.line, column: position?.start.column };
}
