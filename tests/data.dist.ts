import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DataSet, dataSets } from '../src/schemas/data-file.ts';
import { assertNone } from './assert-none.ts';
import { dataFileNames, findDataProblems, readCsv, readData, readDataText } from './data-files.ts';
import { contentPages, fileAt, found, readSite, urlOf } from './site.ts';

const site = readSite();
const pages = contentPages(site);
const dataPages = pages.filter(({ path }) => path === '/data/');

test('every file of data is as its schema says, has no field that it does not name, and leads to pages that are there', () => {
  assertNone(findDataProblems(site));
});

test('every schema is one of draft 2020-12, stands at its own address, and explains each field', () => {
  const unexplained = dataFileNames(site, 'schemas/*.json').flatMap((name) => {
    const schema = JSON.parse(readDataText(site, name));
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema', name);
    assert.equal(schema.$id, `${site.origin}${site.base}data/${name}`);
    assert.ok(schema.title && schema.description, name);
    const walk = (part: unknown, path: string): string[] => {
      if (typeof part !== 'object' || part === null) return [];
      const { properties = {} } = part as { properties?: Record<string, { description?: string; const?: string }> };
      const bare = Object.entries(properties)
        // The words, ends of a range and parts of a whole are explained with what holds them.
        .filter(([field, each]) => !each.description && !['min', 'max', 'tenths', 'part', 'whole'].includes(field))
        .map(([field]) => `${name}: ${path}.${field}`);
      return [...bare, ...Object.entries(part).flatMap(([key, each]) => walk(each, `${path}.${key}`))];
    };
    return walk(schema, '');
  });
  assertNone(unexplained);
});

test('each file says its version, its day, its licences, how to cite it and where changes are told', () => {
  for (const set of dataSets) {
    const file = readData(site, set);
    assert.equal(file.version, readData(site, 'facts').version);
    assert.match(file.updated, /^\d{4}-\d{2}-\d{2}$/);
    for (const locale of ['ja', 'en'] as const) {
      assert.ok(file.citation[locale].includes(file.url), file.citation[locale]);
      assert.ok(file.citation[locale].includes(file.title[locale]), file.citation[locale]);
      assert.ok(file.citation[locale].includes(file.licence.data.name), file.citation[locale]);
      assert.match(file.notice[locale], locale === 'ja' ? /非公式/ : /Unofficial/);
      const policy = dataPages.find((page) => page.locale === locale);
      assert.equal(file.changePolicy[locale], `${policy && urlOf(site, policy).href}#changes`);
    }
  }
});

test('a CSV file begins with a byte order mark, ends its lines as RFC 4180 asks, and fills every column of every row', () => {
  for (const name of dataFileNames(site, '*.csv')) {
    const text = readDataText(site, name);
    assert.equal(text.codePointAt(0), 0xfeff, name);
    assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null, name);
    assert.ok(text.endsWith('\r\n'), name);
    assert.ok(readCsv(text).length > 0, name);
  }
});

/** The cells of a row, without those that are empty. */
function filled(row: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) => (cell === undefined || cell === '' ? [] : [[name, String(cell)]])),
  );
}

const inBoth = (name: string, words: { ja: string; en: string } | undefined) => ({
  [`${name}_ja`]: words?.ja,
  [`${name}_en`]: words?.en,
});

const sources = new Map(readData(site, 'sources').sources.map((source) => [source.id, source]));

function sourceCells(id: string | undefined) {
  const source = sources.get(id ?? '');
  return {
    source: id,
    ...inBoth('source_title', source?.title),
    source_kind: source?.kind,
    source_url: source?.url,
  };
}

function fileCells(set: DataSet) {
  const { version, updated, licence, documentation } = readData(site, set);
  return { version, updated, licence: licence.data.url, ...inBoth('documentation', documentation) };
}

test('the CSV of figures has a row for each dated value and each gap of the JSON, and says the same', () => {
  const { facts } = readData(site, 'facts');
  const expected = facts.flatMap(({ id, label, topic, unit, note, history, gaps = [] }) => {
    const all = { id, ...inBoth('label', label), topic, unit, ...inBoth('note', note), ...fileCells('facts') };
    return [
      ...history.map(({ at, value, hedge, text, source, place }) => ({
        ...all,
        ...(typeof value === 'number' ? { value } : value),
        ...{ at, hedge },
        ...inBoth('text', text),
        ...sourceCells(source),
        ...inBoth('place', place),
      })),
      ...gaps.map(({ at, note: gap }) => ({ ...all, at, ...inBoth('gap', gap) })),
    ].map(filled);
  });
  const key = ({ id, at }: Record<string, string>) => `${id} ${at}`;
  const sorted = (rows: Record<string, string>[]) => rows.toSorted((a, b) => key(a).localeCompare(key(b)));
  assert.deepEqual(sorted(readCsv(readDataText(site, 'facts.csv')).map(filled)), sorted(expected));
});

test('the CSV of application windows has a row for each year of the JSON, and says the same', () => {
  const expected = readData(site, 'windows').windows.map((window) => ({
    year: window.year,
    status: window.status,
    ...(window.status === 'known'
      ? {
          ...{ opens: window.opens, closes: window.closes, closes_at: window.closesAt },
          ...inBoth('text', window.text),
          ...inBoth('place', window.place),
        }
      : inBoth('note', window.note)),
    ...sourceCells(window.source),
    ...fileCells('windows'),
  }));
  assert.deepEqual(readCsv(readDataText(site, 'windows.csv')).map(filled), expected.map(filled));
});

test('the page on the data leads to every file and schema, and gives their days, licences and version', () => {
  const names = dataFileNames(site).filter((name) => !/^people-\d+\.json$/.test(name));
  for (const { $, address, locale } of found(dataPages, 'page on the data')) {
    const linked = $('main a[href*="/data/"]')
      .toArray()
      .map(({ attribs }) => fileAt(site, new URL(attribs['href'] ?? '', site.origin)));
    assertNone(names.filter((name) => !linked.some((file) => file?.endsWith(`/data/${name}`))));
    const facts = readData(site, 'facts');
    const text = $('main').text();
    assert.ok(text.includes(facts.citation[locale]), address);
    for (const licence of Object.values(facts.licence)) {
      assert.equal($(`main a[href="${licence.url}"]`).first().text(), licence.name, address);
    }
    assert.ok($('main dd').text().includes(facts.version), address);
    for (const set of dataSets) {
      const { title, description, updated } = readData(site, set);
      const item = $(`[id="${set}"]`).closest('li');
      assert.equal(item.find('h3').text(), title[locale]);
      assert.ok(item.text().includes(description[locale]), `${address}: ${set}`);
      assert.equal(item.find('time').attr('datetime'), updated);
    }
  }
});

test('the page of figures leads to the files of its figures', () => {
  for (const { $, address } of found(
    pages.filter(({ path }) => path === '/figures/'),
    'page of figures',
  )) {
    for (const name of ['facts.json', 'facts.csv'])
      assert.equal($(`main a[href="${site.base}data/${name}"]`).length, 1, `${address}: ${name}`);
  }
});

test('each set of data is a data set to machines, with the files that it is there in', () => {
  for (const page of found(dataPages, 'page on the data')) {
    const graph = JSON.parse(page.$('script[type="application/ld+json"]').text())['@graph'] as Record<
      string,
      unknown
    >[];
    const datasets = graph.filter((node) => node['@type'] === 'Dataset');
    assert.deepEqual(
      datasets.map((dataset) => dataset['name']),
      dataSets.map((set) => readData(site, set).title[page.locale]),
    );
    datasets.forEach((dataset, index) => {
      const set = dataSets[index]!;
      const file = readData(site, set);
      assert.equal(dataset['@id'], `${urlOf(site, page).href}#${set}`);
      assert.equal(dataset['dateModified'], file.updated);
      assert.equal(dataset['license'], file.licence.data.url);
      assert.equal(dataset['version'], file.version);
      assert.equal(dataset['description'], file.description[page.locale]);
      // What search engines for data ask of a description.
      assert.ok(file.description[page.locale].length >= 50, file.description[page.locale]);
      const downloads = dataset['distribution'] as { contentUrl: string; encodingFormat: string }[];
      assertNone(downloads.flatMap(({ contentUrl }) => (fileAt(site, new URL(contentUrl)) ? [] : contentUrl)));
      assert.deepEqual(
        downloads.map(({ contentUrl, encodingFormat }) => `${contentUrl.split('.').at(-1)} ${encodingFormat}`),
        ['json application/json', 'csv text/csv'].slice(0, set === 'facts' || set === 'windows' ? 2 : 1),
      );
    });
    const others = pages.filter(({ path, html }) => path !== '/data/' && html.includes('"Dataset"'));
    assertNone(others.map(({ address }) => address));
  }
});

test('no sentence of a story is in a file of data', () => {
  const people = dataFileNames(site, 'people*.json').map((name) => readDataText(site, name));
  const sentences = pages
    .filter(({ path }) => /^\/testimonials\/[^/]+\/$/.test(path))
    .flatMap(({ $ }) =>
      $('.testimonial > p')
        .toArray()
        .flatMap((paragraph) =>
          $(paragraph)
            .text()
            .split(/(?<=[。.])\s*/),
        ),
    )
    .filter((sentence) => sentence.length > 20);
  assertNone(found(sentences, 'story').filter((sentence) => people.some((text) => text.includes(sentence))));
});
