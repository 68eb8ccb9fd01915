import type { IndexPart, Postings, SearchMeta, SearchPage, SearchUnit } from './index-files.ts';

/** Fetches a file of the index by its name. */
export type Load = <File>(name: string) => Promise<File>;

/** The index of a language, of which each file is fetched when it is first needed. */
export interface Index {
  /** How many units there are. */
  count: number;
  postingsOf: (term: string) => Promise<Postings | undefined>;
  /** All terms that begin alike. */
  termsFrom: (start: string) => Promise<[string, Postings][]>;
  unitAt: (number: number) => Promise<{ page: SearchPage; unit: SearchUnit; isFirst: boolean }>;
}

/** @param load is asked for each file once */
export function openIndex(meta: SearchMeta, load: Load): Index {
  const files = new Map<string, Promise<unknown>>();
  const file = <File>(name: string): Promise<File> => {
    const known = (files.get(name) ?? load<File>(`${meta.version}/${name}.json`)) as Promise<File>;
    files.set(name, known);
    return known;
  };
  const partOf = (term: string) => {
    const part = meta.starts.findLastIndex((start) => start <= term);
    return Math.max(0, part);
  };
  const pageStarts: number[] = [];
  let counted = 0;
  for (const units of meta.units) {
    pageStarts.push(counted);
    counted += units;
  }
  return {
    count: meta.count,
    postingsOf: async (term) => (await file<IndexPart>(`terms/${partOf(term)}`))[term],
    termsFrom: async (start) => {
      const [first, last] = [partOf(start), partOf(`${start}\uFFFF`)];
      const parts = await Promise.all(
        Array.from({ length: last - first + 1 }, (_, index) => file<IndexPart>(`terms/${first + index}`)),
      );
      return parts.flatMap((part) => Object.entries(part).filter(([term]) => term.startsWith(start)));
    },
    unitAt: async (number) => {
      const isAlone = number >= counted;
      const place = isAlone
        ? meta.units.length + number - counted
        : pageStarts.findLastIndex((start) => start <= number);
      const index = isAlone ? 0 : number - pageStarts[place]!;
      const page = await file<SearchPage>(`pages/${place}`);
      return { page, unit: page.units[index]!, isFirst: index === 0 };
    },
  };
}
