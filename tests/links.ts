import { fileAt, isBilingual, type Page, type Site, urlOf } from './site.ts';

const pointers = 'href src poster action xlink:href'.split(' ');

/** Every address a page names in its markup, with the element that names it. */
function addressesIn({ $ }: Page) {
  const selector = [...pointers.map((name) => `[${name.replace(':', '\\:')}]`), '[srcset]'].join(',');
  return $.root()
    .find(selector)
    .toArray()
    .flatMap((element) => [
      ...pointers.flatMap((name) => element.attribs[name] ?? []).map((address) => ({ element, address })),
      ...(element.attribs['srcset'] ?? '')
        .split(',')
        .filter((candidate) => candidate.trim() !== '')
        .map((candidate) => ({ element, address: candidate.trim().split(/\s/)[0] ?? '' })),
    ]);
}

/**
 * Walks every link of every page of a built site.
 *
 * A link has to lead to a file, in the form of address that is the page's own, and to a section where it names one; it
 * stays in the language of the text around it, or leads to a page that is in both, unless it says by `hreflang` that it
 * does not.
 *
 * @returns one line for each link that fails, none where all is well
 */
export function findLinkProblems(site: Site): string[] {
  const pageOf = new Map(site.pages.map((page) => [page.file, page]));
  return site.pages.flatMap((page) =>
    addressesIn(page).flatMap(({ element, address }) => {
      const problem = (text: string) => [`${page.address}: ${address} ${text}`];
      if (/^(?:mailto|data):/.test(address)) return [];
      const url = new URL(address, urlOf(site, page));
      if (url.origin !== site.origin) return [];
      const file = fileAt(site, url);
      if (file === undefined) return problem('leads nowhere');
      const target = pageOf.get(file);
      if (target === undefined) return [];
      const id = decodeURIComponent(url.hash.slice(1));
      if (id !== '' && !target.$('[id]').is((_, { attribs }) => attribs['id'] === id))
        return problem('names no section');
      const { hreflang } = element.attribs;
      const language =
        hreflang === 'x-default' ? undefined : (hreflang ?? page.$(element).closest('[lang]').attr('lang'));
      return language === undefined || isBilingual(target) || target.$('html').attr('lang') === language
        ? []
        : problem(`leads to a page in another language than ${language}`);
    }),
  );
}
