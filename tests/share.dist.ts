import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import jsQR from 'jsqr';
import ogs from 'open-graph-scraper';
import sharp from 'sharp';
import sirv from 'sirv';
import { unfurl } from 'unfurl.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { nginxFolder } from '../src/integrations/host-files.ts';
import { dictionary } from '../src/i18n/dictionary.ts';
import { localeIds, locales, otherLocale } from '../src/i18n/locales.ts';
import { shortAddressSchema } from '../src/schemas/short-address.ts';
import { assertNone } from './assert-none.ts';
import { contentPages, fileAt, found, isBilingual, isFormerAddress, type Page, readSite, urlOf } from './site.ts';

const site = readSite();
const pages = contentPages(site);
/** All that somebody may send on: the pages in one language, and those in both. */
const sent = [...pages, ...found(site.pages.filter(isBilingual), 'page in both languages')];
const testimonials = found(
  pages.filter(({ path }) => /^\/testimonials\/[^/]+\/$/.test(path)),
  'testimonial',
);
const redirectPages = found(
  site.pages.filter((page) => isFormerAddress(page) && page.$('h1 a').length > 0),
  'short address',
);

const serve = sirv(site.folder);
const server = createServer((request, response) => {
  request.url = request.url?.slice(site.base.length - 1) ?? '/';
  serve(request, response);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
after(() => server.close());

/** Where the test server answers an address of the site. */
function onServer(address: string): string {
  return new URL(new URL(address, site.origin).pathname, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    .href;
}

function meta({ $ }: Page, name: string): string | undefined {
  return $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
}

/** The path of a page without the folder of those in both languages, which are shared with the card of the Japanese. */
function pathInOne({ path }: Page): string {
  return path.replace(/^\/bilingual/, '');
}

/** The address of a page's card. */
function shareCardOf(page: Page): string {
  const [path, { locale }] = [pathInOne(page), page];
  return new URL(`${site.base}share-cards/${locale}${path === '/' ? '/home' : path.slice(0, -1)}.png`, site.origin)
    .href;
}

function titleOf(page: Page): string {
  if (isBilingual(page) && page.path !== '/bilingual/flyer/') {
    return localeIds
      .flatMap((locale) => pages.filter((each) => each.path === pathInOne(page) && each.locale === locale).map(titleOf))
      .join(' / ');
  }
  const bar = page.locale === 'ja' ? '｜' : ' | ';
  const { name } = dictionary(page.locale).site;
  return page.path === '/' ? page.$('h1').text().trim() : page.$('title').text().replace(`${bar}${name}`, '');
}

test('open-graph-scraper reads title, text, language, address and card of every page', async () => {
  for (const page of sent) {
    const { error, result } = await ogs({ url: onServer(page.address) });
    assert.equal(error, false, page.address);
    assert.equal(result.ogTitle, titleOf(page), page.address);
    assert.equal(result.ogDescription, meta(page, 'description'), page.address);
    assert.equal(result.ogUrl, urlOf(site, page).href);
    assert.equal(result.ogSiteName, dictionary(page.locale).site.name);
    assert.equal(result.ogType, pathInOne(page) === '/' ? 'website' : 'article');
    assert.equal(result.ogLocale, locales[page.locale].ogLocale);
    assert.equal(result.ogLocaleAlternate, locales[otherLocale(page.locale)].ogLocale);
    assert.equal(result.twitterCard, 'summary_large_image');
    const [image] = result.ogImage ?? [];
    assert.equal(image?.url, shareCardOf(page));
    assert.deepEqual([image.type, `${image.width}`, `${image.height}`], ['image/png', '1200', '630']);
    assert.ok(image.alt?.includes(dictionary(page.locale).site.name), page.address);
    if (pathInOne(page) !== '/') {
      assert.equal(result.articleModifiedTime, page.$('main time').not('li time').attr('datetime'), page.address);
    }
  }
});

test('unfurl.js reads the same of every page, and the card it names is there in the size it names', async () => {
  for (const page of sent) {
    const found = await unfurl(onServer(page.address), { oembed: false });
    assert.equal(found.open_graph?.title, titleOf(page), page.address);
    assert.equal(found.open_graph?.description, found.description, page.address);
    assert.equal(found.open_graph?.locale, locales[page.locale].ogLocale);
    assert.equal(found.canonical_url, urlOf(site, page).href);
    assert.equal(found.twitter_card?.card, 'summary_large_image');
    const [image] = found.open_graph?.images ?? [];
    assert.deepEqual([image?.url, image?.width, image?.height], [shareCardOf(page), 1200, 630]);
    const answer = await fetch(onServer(image?.url ?? ''));
    assert.equal(answer.headers.get('content-type'), 'image/png');
    const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    assert.deepEqual([width, height], [1200, 630]);
  }
});

test('a short address unfurls as its testimonial does', async () => {
  for (const page of redirectPages) {
    const found = await unfurl(onServer(page.address), { oembed: false });
    const testimonial = testimonials.find((each) => urlOf(site, each).href === found.canonical_url);
    assert.ok(testimonial, page.address);
    assert.equal(found.open_graph?.title, titleOf(testimonial));
    assert.equal(found.open_graph?.images?.[0]?.url, shareCardOf(testimonial));
  }
});

test('the card of a testimonial names the person, and the card of every page is described', () => {
  const without = sent.filter((page) => !meta(page, 'og:image:alt'));
  assertNone(without.map(({ address }) => address));
  for (const page of testimonials) {
    const name = page.$('main nav [aria-current=page]').text();
    assert.ok(meta(page, 'og:image:alt')?.includes(name), page.address);
  }
});

test('every page has a theme colour for light and dark, an icon, a touch icon and a manifest in its language', async () => {
  for (const page of sent) {
    const { $, address, locale } = page;
    const schemes = $('meta[name="theme-color"]')
      .toArray()
      .map(({ attribs }) => attribs['media']);
    assert.deepEqual(schemes, ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'], address);
    const linked = (rel: string) => {
      const file = fileAt(site, new URL($(`link[rel="${rel}"]`).attr('href') ?? '', urlOf(site, page)));
      assert.ok(file, `${address}: ${rel}`);
      return file;
    };
    linked('icon');
    const touch = await sharp(linked('apple-touch-icon')).metadata();
    assert.deepEqual([touch.width, touch.height, touch.hasAlpha], [180, 180, false]);
    const manifest = JSON.parse(readFileSync(linked('manifest'), 'utf8'));
    assert.equal(manifest.lang, locales[locale].lang);
    assert.equal(manifest.short_name, dictionary(locale).site.name);
    assert.equal(manifest.start_url, $('header .brand').attr('href'));
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(fileAt(site, new URL(src, site.origin))).metadata();
      assert.equal(`${width}x${height}`, sizes, src);
    }
  }
});

type Kind = 'text' | 'url' | 'date' | 'number' | 'flag' | 'language' | 'node';

/** The types of schema.org that the guide uses, with the properties it gives them: required ones, then others. */
const vocabulary: Record<string, { required: Record<string, Kind>; optional?: Record<string, Kind> }> = {
  WebSite: { required: { '@id': 'url', url: 'url', name: 'text', inLanguage: 'language' } },
  WebPage: {
    required: {
      '@id': 'url',
      url: 'url',
      name: 'text',
      description: 'text',
      inLanguage: 'language',
      image: 'url',
      dateModified: 'date',
      isPartOf: 'node',
      citation: 'url',
    },
    optional: { translationOfWork: 'node' },
  },
  Article: {
    required: {
      '@id': 'url',
      url: 'url',
      headline: 'text',
      description: 'text',
      inLanguage: 'language',
      image: 'url',
      dateModified: 'date',
      isPartOf: 'node',
      citation: 'url',
      author: 'node',
      about: 'node',
    },
    optional: { translationOfWork: 'node' },
  },
  BreadcrumbList: { required: { itemListElement: 'node' } },
  ListItem: { required: { position: 'number', name: 'text' }, optional: { item: 'url' } },
  Dataset: {
    required: {
      '@id': 'url',
      url: 'url',
      name: 'text',
      description: 'text',
      version: 'text',
      dateModified: 'date',
      license: 'url',
      creditText: 'text',
      creator: 'node',
      isAccessibleForFree: 'flag',
      inLanguage: 'language',
      isPartOf: 'node',
      distribution: 'node',
    },
  },
  DataDownload: { required: { contentUrl: 'url', encodingFormat: 'text' } },
  Person: { required: { name: 'text', alternateName: 'text' } },
  Organization: { required: { name: 'text', url: 'url' } },
};

const checks: Record<Exclude<Kind, 'node'>, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  url: (value) => typeof value === 'string' && URL.canParse(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  number: Number.isInteger,
  flag: (value) => typeof value === 'boolean',
  language: (value) => typeof value === 'string' && localeIds.some((locale) => locales[locale].lang === value),
};

type Data = Record<string, unknown>;

/** One line for each thing in a node that its type does not allow, or that it lacks. */
function problemsOf(node: Data, where: string): string[] {
  const type = String(node['@type']);
  const known = vocabulary[type];
  if (!node['@type']) return Object.keys(node).join() === '@id' ? [] : [`${where}: no type`];
  if (!known) return [`${where}: unknown type ${type}`];
  const { '@type': _, ...properties } = node;
  const lacking = Object.keys(known.required).filter((name) => !(name in properties));
  return [
    ...lacking.map((name) => `${where} (${type}) has no ${name}`),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const kind = known.required[name] ?? known.optional?.[name];
      if (!kind) return [`${where} (${type}): ${name} is not expected`];
      return [value].flat().flatMap((each) => {
        if (kind === 'node') return problemsOf(each as Data, `${where}.${name}`);
        return checks[kind](each) ? [] : [`${where} (${type}).${name}: ${JSON.stringify(each)} is no ${kind}`];
      });
    }),
  ];
}

function graphOf({ $, address }: Page): Data[] {
  const blocks = $('script[type="application/ld+json"]');
  assert.equal(blocks.length, 1, address);
  const { '@context': context, '@graph': graph } = JSON.parse(blocks.text()) as Data;
  assert.equal(context, 'https://schema.org');
  return graph as Data[];
}

function nodeOf(page: Page, type: string): Data | undefined {
  return graphOf(page).find((node) => node['@type'] === type);
}

test('the structured data of every page is made of known types and properties with values of their kind', () => {
  assertNone(sent.flatMap((page) => graphOf(page).flatMap((node) => problemsOf(node, page.address))));
});

test('the structured data says of a page what the page says', () => {
  for (const page of sent) {
    const content = nodeOf(page, 'Article') ?? nodeOf(page, 'WebPage');
    assert.ok(content, page.address);
    const url = urlOf(site, page).href;
    assert.equal(content['@id'], url);
    assert.equal(content['description'], meta(page, 'description'));
    const languages = localeIds.map((locale) => locales[locale].lang);
    assert.deepEqual(content['inLanguage'], isBilingual(page) ? languages : locales[page.locale].lang);
    assert.equal(content['image'], shareCardOf(page));
    assert.equal(content['dateModified'], page.$('main time').not('li time').attr('datetime'));
    const home = pages.find((each) => each.path === '/' && each.locale === page.locale);
    const website = home && nodeOf(home, 'WebSite');
    assert.deepEqual(content['isPartOf'], { '@id': website?.['@id'] });
    assert.deepEqual(
      website?.['inLanguage'],
      localeIds.map((locale) => locales[locale].lang),
    );
    assert.equal(nodeOf(page, 'WebSite') !== undefined, pathInOne(page) === '/', page.address);
    const cited = content['citation'];
    const { pageFoot, punctuation } = dictionary(page.locale);
    const label = pageFoot.sources + punctuation.colon;
    // The whole guide on one page names a source in every part that it serves.
    const shown = new Set(
      page
        .$('main p')
        .not('.self-check p')
        .filter((_, paragraph) => page.$(paragraph).text().startsWith(label))
        .find('a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    );
    assert.deepEqual(cited, [...shown], page.address);
    const original = pages.find((each) => each.path === pathInOne(page) && each.locale === 'ja');
    assert.ok(original);
    assert.deepEqual(
      content['translationOfWork'],
      page.locale === 'ja' ? undefined : { '@id': urlOf(site, original).href },
      page.address,
    );
  }
});

test('the structured data gives the way to a page as its breadcrumb does', () => {
  for (const page of sent) {
    const shown = page
      .$('main > nav:first-of-type li > :first-child')
      .toArray()
      .map((item) => page.$(item).text().trim());
    assert.ok(shown.length > 1 || pathInOne(page) === '/', page.address);
    const list = (nodeOf(page, 'BreadcrumbList')?.['itemListElement'] ?? []) as Data[];
    assert.deepEqual(
      list.map((item) => item['name']),
      shown,
      page.address,
    );
    assert.deepEqual(
      list.map((item) => item['position']),
      list.map((_, index) => index + 1),
    );
    const last = list.length - 1;
    assertNone(list.flatMap((item, index) => ('item' in item === index < last ? [] : `${page.address} ${index + 1}`)));
  }
});

test('a testimonial is an article about its person by name in both languages; nothing claims to be a list of questions', () => {
  for (const page of testimonials) {
    const { name, alternateName } = (nodeOf(page, 'Article')?.['about'] ?? {}) as Data;
    const translation = testimonials.find((each) => each.path === page.path && each.locale !== page.locale);
    assert.equal(name, page.$('main nav [aria-current=page]').text());
    assert.equal(alternateName, translation?.$('main nav [aria-current=page]').text());
    assert.equal(nodeOf(page, 'Article')?.['headline'], page.$('h1').text().replace(/\s+/g, ' ').trim());
  }
  for (const { html, address } of site.pages) assert.doesNotMatch(html, /FAQPage/, address);
});

test('the share panel links the page to each way of sending it, and needs no script for that', () => {
  for (const page of testimonials) {
    const { $, address } = page;
    const url = urlOf(site, page).href;
    const hrefs = $('.share a')
      .toArray()
      .map(({ attribs }) => new URL(attribs['href'] ?? ''));
    assert.deepEqual(
      hrefs.map(({ protocol, host }) => host || protocol),
      ['social-plugins.line.me', 'twitter.com', 'www.facebook.com', 'mailto:'],
      address,
    );
    for (const { searchParams } of hrefs) assert.ok([...searchParams.values()].includes(url), address);
    assert.match(hrefs[3]?.searchParams.get('subject') ?? '', new RegExp(titleOf(page).slice(0, 5)));
    assert.equal($('.share li[hidden]').length, 2, 'the buttons that need a script are hidden without it');
    assert.equal($('.share details summary').length, 1);
    assert.match($('.share > .address').text(), /^https?:\/\/\S+\/p\/\w+\/$/);
  }
});

test('the QR code of a testimonial holds its short address, which is there', async () => {
  for (const { $, address } of testimonials) {
    const file = fileAt(site, new URL($('.share img').attr('src') ?? '', `${site.origin}/`));
    const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const text = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
    assert.equal(text, $('.share > .address').text(), address);
    assert.ok(fileAt(site, new URL(text)), text);
  }
});

const register = z
  .record(z.string(), shortAddressSchema)
  .parse(parse(readFileSync('content/data/short-addresses.yaml', 'utf8')));

/** The pages of the guide that had another name, with each that they had. */
const renamed = globSync('content/guide/*/ja.mdx').flatMap((file) => {
  const [, formerly = ''] = /^formerly: \[(.*)\]$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return formerly
    .split(', ')
    .filter(Boolean)
    .map((from) => ({ from, to: basename(dirname(file)) }));
});

/** The addresses that lead on, in each language and in both, with where each leads; undefined where it was withdrawn. */
const leads = [...localeIds, 'bilingual' as const].flatMap((edition) => {
  const root = `${site.base}${edition === 'ja' ? '' : `${edition}/`}`;
  const locale = edition === 'bilingual' ? 'ja' : edition;
  const pages = renamed.map(({ from, to }) => ({ locale, address: `${root}${from}/`, target: `${root}${to}/` }));
  const testimonials = Object.entries(register).flatMap(([word, { testimonial, formerly = [], withdrawn }]) =>
    [
      ...(edition === 'bilingual' ? [] : [`p/${word}/`]),
      ...[...formerly, ...(withdrawn ? [testimonial] : [])].map((id) => `testimonials/${id}/`),
    ].map((path) => ({
      locale,
      address: root + path,
      target: withdrawn ? undefined : `${root}testimonials/${testimonial}/`,
    })),
  );
  return [...pages, ...testimonials];
});

test('every address that was ever published leads on still, or says that a testimonial was withdrawn', () => {
  assert.ok(leads.length >= 2);
  for (const { address, locale, target } of leads) {
    const page = site.pages.find((each) => each.address === address);
    assert.ok(page, `${address} is gone`);
    if (target) {
      assert.equal(page.$('meta[http-equiv="refresh"]').attr('content'), `0;url=${target}`, address);
      assert.equal(page.$('link[rel="canonical"]').attr('href'), new URL(target, site.origin).href);
      assert.equal(page.$('h1 a').attr('href'), target);
    } else {
      assert.equal(page.$('h1').text(), dictionary(locale).withdrawn.title, address);
      assert.equal(page.$('h2').text(), dictionary(otherLocale(locale)).withdrawn.title, address);
      assert.equal(page.$('meta[name="robots"]').attr('content'), 'noindex', address);
    }
  }
});

test('the host files answer every address that leads on with a permanent redirect', () => {
  const linesOf = (file: string) => new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const redirects = leads.flatMap(({ address, target }) =>
    target ? [address, address.slice(0, -1)].map((from) => ({ from, to: target })) : [],
  );
  assert.deepEqual(
    linesOf(join(site.folder, '_redirects')),
    new Set(redirects.map(({ from, to }) => `${from} ${to} 301`)),
  );
  assert.deepEqual(
    linesOf(join(nginxFolder, 'redirects.conf')),
    new Set(redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`)),
  );
  assert.match(readFileSync('deploy/nginx/jpo-guide.conf', 'utf8'), /include \S+\/redirects\.conf;/);
});

test('the sitemap leaves out addresses that only lead on', () => {
  const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
  for (const { address } of leads) assert.ok(!sitemap.includes(`<loc>${new URL(address, site.origin).href}</loc>`));
});

test('every section, and every paragraph of a testimonial, has an address of its own that can be copied', () => {
  for (const { $, address } of pages) {
    for (const heading of $('.prose > h2, .prose > h3').toArray()) {
      const { id, tabindex } = heading.attribs;
      assert.ok(id, `${address}: ${$(heading).text()}`);
      assert.equal($(heading).children('a.anchor').attr('href'), `#${id}`, address);
      assert.equal(tabindex, '-1', `${address}#${id} cannot take the focus`);
    }
  }
  for (const { $, address } of testimonials) {
    const paragraphs = $('.testimonial > p').toArray();
    assert.ok(paragraphs.length > 0, address);
    paragraphs.forEach((paragraph, index) => {
      assert.equal(paragraph.attribs['id'], `p${index + 1}`, address);
      assert.equal(paragraph.attribs['tabindex'], '-1', address);
      assert.equal($(paragraph).children('a.anchor').attr('href'), `#p${index + 1}`, address);
    });
  }
});

test('a testimonial ends with the way to the next one, to the eligibility page and to the centre', () => {
  for (const page of testimonials) {
    const { $, address, locale, path } = page;
    const prefix = `${site.base}${locale === 'ja' ? '' : `${locale}/`}`;
    const [next, ...ways] = $('article nav a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    assert.ok(
      testimonials.some((testimonial) => testimonial.address === next && testimonial.path !== path),
      address,
    );
    assert.deepEqual(ways, [`${prefix}eligibility/`, `${prefix}irc/`], address);
  }
  const reached = new Set(testimonials.map(({ $ }) => $('article nav a').first().attr('href')));
  assert.equal(reached.size, testimonials.length, 'the testimonials follow each other in a ring');
});
