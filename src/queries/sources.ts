import { getCollection } from 'astro:content';
import { dictionary } from '../i18n/dictionary.ts';
import { formatAsOf, formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../schemas/source.ts';
import { once } from './once.ts';

/** A source, ready to be printed in a language. */
export interface SourceView {
  id: string;
  title: string;
  /** The title as lists of sources print it: press and private sources with their kind and publisher. */
  label: string;
  /** Language of the title where it is not the page's: the original is given in its own words. */
  publisher: string;
  url: string;
  /** The address as paper shows it: without its scheme. */
  address: string;
  published: string | undefined;
  accessed: string;
  kind: Source['kind'];
  licence: Source['licence'];
}

function view(id: string, source: Source, locale: Locale): SourceView {
  const { sources: words } = dictionary(locale);
  return {
    id,
    title: source.title[locale],
    label: ['press', 'private'].includes(source.kind)
      ? words.label(source.title[locale], words.kinds[source.kind], source.publisher[locale])
      : source.title[locale],
    publisher: source.publisher[locale],
    url: source.url,
    address: source.url.replace(/^https?:\/\//, ''),
    published: source.published && formatAsOf(source.published, locale),
    accessed: formatDate(source.accessed, locale),
    kind: source.kind,
    licence: source.licence,
  };
}

/** All sources: official ones first, then copies, press and private ones; newest first within each kind. */
export const getSources = once(async (locale: Locale): Promise<readonly SourceView[]> => {
  const kinds: Source['kind'][] = ['official', 'official-copy', 'press', 'private'];
  const entries = await getCollection('sources');
  return entries
    .toSorted(
      (a, b) =>
        kinds.indexOf(a.data.kind) - kinds.indexOf(b.data.kind) ||
        (b.data.published ?? '').localeCompare(a.data.published ?? '') ||
        a.id.localeCompare(b.id),
    )
    .map(({ id, data }) => view(id, data, locale));
});

const getSourceMap = once(
  async (locale: Locale): Promise<ReadonlyMap<string, SourceView>> =>
    new Map((await getSources(locale)).map((source) => [source.id, source])),
);

/**
 * The sources with the given ids, in that order.
 *
 * @throws RangeError naming an id that `content/data/sources.yaml` does not have
 */
export async function getSourcesById(ids: readonly string[], locale: Locale): Promise<SourceView[]> {
  const sources = await getSourceMap(locale);
  return ids.map((id) => {
    const source = sources.get(id);
    if (!source) throw new RangeError(`content/data/sources.yaml has no source "${id}"`);
    return source;
  });
}
