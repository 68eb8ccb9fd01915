import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addPeople } from '../bench/growth/people.ts';
import type { SearchMeta } from '../src/domain/search/index-files.ts';
import { searcher } from '../src/domain/search/search.ts';
import type { DataFile } from '../src/schemas/data-file.ts';
import { assertNone } from './assert-none.ts';
import { fixture } from './content-copy.ts';
import { findDataProblems, readDataText } from './data-files.ts';
import { copyProject } from './project-copy.ts';
import { fileAt, type Page, readSite, sideBySidePages, type Site, urlOf } from './site.ts';

/** A copy of the project with the small guide and thirty people more: a list of two pages, and groups. */
const project = copyProject(join(fixture, 'content'));
let site: Site;

before(() => {
  addPeople(join(project, 'content'), 30);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--lang=en'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  assert.equal(built.status, 0, built.stderr);
  site = readSite(join(project, 'dist'), 'http://localhost:4321');
});

after(() => rmSync(project, { recursive: true, force: true, maxRetries: 3 }));

function pageAt(address: string): Page {
  const page = site.pages.find((each) => each.address === address);
  assert.ok(page, `${address} is missing`);
  return page;
}

const cardsOf = ({ $ }: Page) => $('main article').length;

test('pages that show a few testimonials say how many more there are', () => {
  for (const { address, more } of [
    { address: '/', more: /26人/ },
    { address: '/en/', more: /26 more/ },
  ]) {
    const home = pageAt(address);
    assert.equal(cardsOf(home), 6);
    assert.match(home.$('main').text(), more);
  }
});

test('a list comes in pages of 24, each leading to all others and saying where it is', () => {
  const [first, second] = [pageAt('/testimonials/'), pageAt('/testimonials/page/2/')];
  assert.equal(cardsOf(first), 24);
  assert.equal(cardsOf(second), 8);
  for (const [page, current] of [
    [first, '1'],
    [second, '2'],
  ] as const) {
    const links = page.$('nav[aria-label="ページ"] a');
    assert.equal(links.length, 2);
    assert.equal(page.$('nav[aria-label="ページ"] [aria-current=page]').text().trim(), current);
  }
});

test('there are pages by organisation, region and field, with as many people as they say', () => {
  const links = pageAt('/en/testimonials/').$('main nav a[href*="/testimonials/"]').toArray();
  const groups = links
    .map(({ attribs }) => attribs['href'] ?? '')
    .filter((href) => /\/(?:organization|region|field)\//.test(href));
  for (const kind of ['organization', 'region', 'field'])
    assert.ok(
      groups.some((href) => href.includes(`/${kind}/`)),
      kind,
    );
  const { $ } = pageAt('/en/testimonials/');
  for (const href of groups) {
    const [, count] = /\((\d+) (?:people|person)\)/.exec($(`main nav a[href="${href}"]`).text()) ?? [];
    assert.equal(cardsOf(pageAt(href)), Math.min(24, Number(count)), href);
  }
});

test('a story leads to its groups, and on to somebody from the same organisation', () => {
  const { $, address } = pageAt('/testimonials/aoki-ai/');
  const groups = $('article nav a')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');
  const organization = groups.find((href) => href.includes('/organization/'));
  assert.ok(
    organization && groups.some((href) => href.includes('/region/')) && groups.some((href) => href.includes('/field/')),
  );
  const next = groups.find((href) => /^\/testimonials\/[^/]+\/$/.test(href));
  assert.ok(next && next !== address);
  assert.ok(pageAt(organization).$(`main article a[href="${next}"]`).length > 0, `${next} is not in ${organization}`);
});

test('the guide on paper holds the chosen stories and lists the others with their addresses', () => {
  const { $ } = pageAt('/print/');
  assert.match($('main').text(), /localhost:4321\/p\/p29/);
  assert.equal($('.testimonial').length, 6);
});

test('every story is there in both languages side by side, and leads on to one that is', () => {
  const stories = sideBySidePages(site).filter(({ ja }) => /^\/testimonials\/./.test(ja.path));
  assert.equal(stories.length, 32);
  const addresses = stories.map(({ both }) => both.address);
  const next = stories.map(({ both }) => both.$('article nav a').attr('href') ?? '');
  assertNone(next.filter((href) => !addresses.includes(href)));
  assert.equal(new Set(stories.map(({ both }) => both.$('title').text())).size, stories.length);
});

test('in both languages the first page of the list is there, with the way to the others in each', () => {
  const list = pageAt('/bilingual/testimonials/');
  assert.equal(cardsOf(list), 24);
  assert.deepEqual(
    list
      .$('.prose p a[hreflang]')
      .toArray()
      .map(({ attribs }) => attribs['href']),
    ['/testimonials/', '/en/testimonials/'],
  );
});

test('an address in both languages leads on where its testimonial was renamed, and says so where it was withdrawn', () => {
  const renamed = pageAt('/bilingual/testimonials/sunahara/');
  const target = '/bilingual/testimonials/sunahara-kotoha/';
  assert.equal(renamed.$('meta[http-equiv="refresh"]').attr('content'), `0;url=${target}`);
  assert.equal(renamed.$('link[rel="canonical"]').attr('href'), urlOf(site, pageAt(target)).href);
  assert.equal(renamed.$('h1 a').attr('href'), target);
  const withdrawn = pageAt('/bilingual/testimonials/hazama-sora/');
  assert.equal(withdrawn.$('main [lang]').length, 2);
  assert.equal(withdrawn.$('meta[name="robots"]').attr('content'), 'noindex');
});

test('the search page names the chosen testimonials and the lists of others, and search finds everybody', async () => {
  const { $ } = pageAt('/search/');
  const links = $('#all-pages a')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');
  assert.equal(links.filter((href) => /^\/testimonials\/[^/]+\/$/.test(href)).length, 6);
  for (const kind of ['organization', 'region', 'field'])
    assert.ok(links.some((href) => href.startsWith(`/testimonials/${kind}/`)));
  const load = async <File>(name: string): Promise<File> =>
    JSON.parse(readFileSync(join(project, 'dist/search/en', name), 'utf8'));
  const { hits } = await searcher(await load<SearchMeta>('meta.json'), load)('AOKI Ai');
  assert.equal(hits[0]?.href, '/en/testimonials/aoki-ai/');
});

test('every page has a title of its own, and every link of a list leads to a page', () => {
  const lists = site.pages.filter(({ path }) => /^\/testimonials\/(?:page|organization|region|field)\//.test(path));
  assert.ok(lists.length > 10);
  const titles = lists.map(({ $ }) => $('title').text());
  assert.equal(new Set(titles).size, titles.length);
  assertNone(
    lists.flatMap((page) =>
      page
        .$('a[href^="/"]')
        .toArray()
        .filter(({ attribs }) => fileAt(site, new URL(attribs['href'] ?? '', urlOf(site, page))) === undefined)
        .map(({ attribs }) => `${page.address}: ${attribs['href']}`),
    ),
  );
});

test('the data on people comes in files of 24, each of which names the next, and has everybody once', () => {
  assertNone(findDataProblems(site));
  const files: DataFile<'people'>[] = [];
  for (let name: string | undefined = 'people.json'; name; name = files.at(-1)?.next?.split('/').at(-1))
    files.push(JSON.parse(readDataText(site, name)));
  assert.deepEqual(
    files.map(({ part, parts, people }) => [part, parts, people.length]),
    [
      [1, 2, 24],
      [2, 2, 8],
    ],
  );
  const people = files.flatMap((file) => file.people.map(({ page }) => new URL(page.ja).pathname));
  const list = [pageAt('/testimonials/'), pageAt('/testimonials/page/2/')].flatMap(({ $ }) =>
    $('main article')
      .toArray()
      .map((card) => $(card).find('a').attr('href')),
  );
  assert.deepEqual(people, list);
});
