import type { Article, BreadcrumbList, Dataset, Graph, WebPage, WebSite } from 'schema-dts';

/** A page by its name and whole address. */
interface NamedAddress {
  name: string;
  url: string;
}

/** A set of data that a page offers, and the same data in each of its files. */
export interface DatasetData {
  /** Where the page speaks of it. */
  url: string;
  name: string;
  description: string;
  version: string;
  /** Day (YYYY-MM-DD) on which its content was last checked. */
  modified: string;
  licence: string;
  /** How it wants to be cited. */
  citation: string;
  files: { url: string; type: string }[];
}

/** What a page says of itself to machines; all addresses are whole. */
export interface PageData {
  site: NamedAddress & { languages: string[] };
  url: string;
  title: string;
  description: string;
  /** BCP 47; more than one on a page that is in several at once. */
  languages: string[];
  image: string;
  /** Day (YYYY-MM-DD) on which the content was last checked. */
  modified: string;
  /** The pages above this one, the home page first; none for the home page itself. */
  parents: NamedAddress[];
  /** Last step of the way to this page. */
  step: string;
  /** Addresses of its sources, which the page itself names. */
  sources: string[];
  /** The same page in the language it was written in; absent where that is this one. */
  original: string | undefined;
  /** Set on a testimonial: whom it is about, by the name in this language and in the other. */
  person: { name: string; alternateName: string } | undefined;
  /** Page that says who makes the guide. */
  makers: string;
  /** The sets of data that the page offers. */
  datasets?: DatasetData[] | undefined;
}

function dataset({ url, name, description, version, modified, licence, citation, files }: DatasetData, page: PageData) {
  const offered: Dataset = {
    '@type': 'Dataset',
    '@id': url,
    ...{ url, name, description, version },
    dateModified: modified,
    license: licence,
    creditText: citation,
    creator: makersOf(page),
    isAccessibleForFree: true,
    inLanguage: page.site.languages,
    isPartOf: { '@id': page.url },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.type,
    })),
  };
  return offered;
}

function makersOf({ site, makers }: PageData) {
  return { '@type': 'Organization' as const, name: site.name, url: makers };
}

/**
 * The page as JSON-LD, in the words of schema.org: the site or the way to the page, and the page itself, which is an
 * article about a person where it tells a testimonial. A post that somebody held years ago is no present fact, so it stays out.
 */
export function pageGraph(page: PageData): Graph {
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': `${page.site.url}#site`,
    url: page.site.url,
    name: page.site.name,
    inLanguage: page.site.languages,
  };
  const about = {
    '@id': page.url,
    url: page.url,
    description: page.description,
    inLanguage: page.languages.length > 1 ? page.languages : page.languages[0]!,
    image: page.image,
    dateModified: page.modified,
    isPartOf: { '@id': `${page.site.url}#site` },
    citation: page.sources,
    ...(page.original && { translationOfWork: { '@id': page.original } }),
  };
  const content: Article | WebPage = page.person
    ? {
        '@type': 'Article',
        headline: page.title,
        ...about,
        author: makersOf(page),
        about: { '@type': 'Person', ...page.person },
      }
    : { '@type': 'WebPage', name: page.title, ...about };
  // The last step is the page itself, whose address need not be said again.
  const steps: { name: string; url?: string }[] = [...page.parents, { name: page.step }];
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url && { item: url }),
    })),
  };
  return {
    '@context': 'https://schema.org',
    // The site says once what it is, on its home page; other pages name it by its id.
    '@graph': [
      page.parents.length > 0 ? way : site,
      content,
      ...(page.datasets ?? []).map((each) => dataset(each, page)),
    ],
  };
}

/** JSON for a data block in HTML: nothing in it can end the block. */
export function dataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
