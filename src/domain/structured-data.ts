import type { Article, BreadcrumbList, Graph, WebPage, WebSite } from 'schema-dts';

/** A page by its name and whole address. */
interface NamedAddress {
  name: string;
  url: string;
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
        author: { '@type': 'Organization', name: page.site.name, url: page.makers },
        about: { '@type': 'Person', ...page.person },
      }
    : { '@type': 'WebPage', name: page.title, ...about };
  const steps = [...page.parents, { name: page.step, url: page.url }];
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
  return {
    '@context': 'https://schema.org',
    // The site says once what it is, on its home page; other pages name it by its id.
    '@graph': page.parents.length > 0 ? [way, content] : [site, content],
  };
}

/** JSON for a data block in HTML: nothing in it can end the block. */
export function dataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
