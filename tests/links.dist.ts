import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone } from './assert-none.ts';
import { findLinkProblems } from './links.ts';
import { contentPages, isBilingual, readSite } from './site.ts';

const site = readSite();

test('every link leads to a page and a section of the site, in the language of its page', () => {
  assertNone(findLinkProblems(site));
});

test('a figure in the text leads to its own entry on the page of figures', () => {
  // On the whole guide in one page the entries are on that page.
  const facts = site.pages
    .filter(({ path }) => path !== '/print/')
    .flatMap(({ $, address }) =>
      $('a.fact')
        .toArray()
        .map((link) => ({
          from: address,
          href: link.attribs['href'] ?? '',
          locale: $(link).closest('[lang]').attr('lang'),
        })),
    );
  assert.ok(facts.length > 0, 'no figure is linked');
  // From a page in both languages it leads to the figures in both.
  const figures = site.pages.filter(({ path }) => /^(?:\/bilingual)?\/figures\/$/.test(path));
  const wrong = facts.filter(({ from, href, locale }) => {
    const [address, id] = href.split('#');
    const page = figures.find((each) =>
      isBilingual(each)
        ? each.address === address && from.startsWith(`${site.base}bilingual/`)
        : each.address === address && each.locale === locale,
    );
    return !id || page?.$(`[id="${id}"]`).length !== 1;
  });
  assertNone(wrong.map(({ from, href }) => `${from}: ${href}`));
});

test('whoever looks for something to hand out finds the flyer in the text of home, of the centre and of the guide itself', () => {
  const places = contentPages(site).filter(({ path }) => ['/', '/irc/', '/about/'].includes(path));
  assert.equal(places.length, 6);
  assertNone(
    places
      .filter(({ $, path, address }) => {
        const flyer = `${address.slice(0, -path.length)}/flyer/`;
        return $(`main a[href="${flyer}"]`).length === 0;
      })
      .map(({ address }) => address),
  );
});

test('a button that opens something names what is there', () => {
  const wrong = site.pages.flatMap(({ $, address }) =>
    $('[popovertarget]')
      .toArray()
      .filter(({ attribs }) => !$(`[id="${attribs['popovertarget']}"]`).is('[popover]'))
      .map(({ attribs }) => `${address}: ${attribs['popovertarget']}`),
  );
  assertNone(wrong);
});
