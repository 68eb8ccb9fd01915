import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheerioAPI } from 'cheerio';
import type { DataFile } from '../src/schemas/data-file.ts';
import type { DatedValue } from '../src/schemas/fact.ts';
import { assertNone } from './assert-none.ts';
import { dataFileNames, readData, readDataText } from './data-files.ts';
import { contentPages, found, type Page, readSite } from './site.ts';

const site = readSite();
const pages = contentPages(site);
const sources = new Map(readData(site, 'sources').sources.map((source) => [source.id, source]));

/** The page with a path in each language. */
function pagesAt(path: string): Page[] {
  const both = pages.filter((page) => page.path === path);
  assert.equal(both.length, 2, path);
  return both;
}

type Selection = ReturnType<CheerioAPI>;

const textOf = (selection: Selection) => selection.text().replaceAll(/\s+/g, ' ').trim();

const months = 'January February March April May June July August September October November December'.split(' ');
const pad = (value: string) => value.padStart(2, '0');
const monthOf = (name: string) => pad(String(months.indexOf(name) + 1));

/** A time as a page prints it, in the form of the data. */
function timeOf(words: string): string {
  const rules: [RegExp, (parts: string[]) => string][] = [
    [/^(\d{4})年?$/, ([y]) => `${y}`],
    [/^(\d{4})年末$|^end of (\d{4})$/, ([ja, en]) => `${ja ?? en}-end`],
    [/^(\d{4})年度$|^FY(\d{4})$/, ([ja, en]) => `FY${ja ?? en}`],
    [/^(\d{4})年(\d+)月$/, ([y, m = '']) => `${y}-${pad(m)}`],
    [/^([A-Z]\w+) (\d{4})$/, ([m = '', y]) => `${y}-${monthOf(m)}`],
    [/^(\d{4})年(\d+)月(\d+)日$/, ([y, m = '', d = '']) => `${y}-${pad(m)}-${pad(d)}`],
    [/^(\d+) ([A-Z]\w+) (\d{4})$/, ([d = '', m = '', y]) => `${y}-${monthOf(m)}-${pad(d)}`],
  ];
  for (const [form, time] of rules) {
    const [, ...parts] = form.exec(words) ?? [];
    if (parts.length > 0) return time(parts);
  }
  return `no time: ${words}`;
}

const small = 'zero one two three four five six seven eight nine ten'.split(' ');

/** The numbers that a figure in words holds, the least first. */
function numbersIn(words: string): number[] {
  const digits = words.replaceAll(/[a-z]+/gi, (word) =>
    small.includes(word.toLowerCase()) ? `${small.indexOf(word.toLowerCase())}` : ' ',
  );
  return (digits.match(/\d[\d,]*/g) ?? [])
    .map((number) => Number(number.replaceAll(',', '')))
    .toSorted((a, b) => a - b);
}

/** The numbers that a page has to print for a value, the least first. */
function numbersOf({ value }: DatedValue, locale: Page['locale']): number[] {
  if (typeof value === 'number') return [value];
  if ('tenths' in value) return [locale === 'ja' ? value.tenths : value.tenths * 10];
  return Object.values(value).toSorted((a, b) => a - b);
}

const hedges: Record<DatedValue['hedge'], RegExp> = {
  exact: /^(?!.*(?:約|程度|超|以上|以下|まで|原則|about|over|at least|or less|or younger|up to|normally))/i,
  about: /約|程度|about/i,
  over: /超|以上|over/i,
  'at-most': /以下|まで|or less|or younger|up to/i,
  'at-least': /以上|at least/i,
  'in-principle': /原則|normally/i,
};

/** One line of a figure on its page: the value in words, its time, and where it leads. */
function lineOf($: CheerioAPI, cells: { value: Selection; time: Selection; source: Selection }) {
  const { value, time, source } = cells;
  return {
    text: textOf(value),
    at: timeOf(textOf(time)),
    url: source.find('a').attr('href') ?? $(source).filter('a').attr('href'),
    note: source.find('a').length > 0 ? undefined : textOf(source),
  };
}

test('the figures of the data are those of the page of figures: values, hedges, times, sources, gaps and notes', () => {
  const { facts } = readData(site, 'facts');
  for (const { $, locale, address } of pagesAt('/figures/')) {
    const rows = found($('main tbody tr').toArray(), 'figure');
    assert.deepEqual(new Set(rows.map(({ attribs }) => attribs['id'])), new Set(facts.map(({ id }) => id)), address);
    for (const { id, label, note, history, gaps = [], page } of facts) {
      const row = $(`[id="${id}"]`);
      const where = `${address} ${id}`;
      assert.equal(new URL(page[locale]).pathname, address);
      assert.equal(textOf(row.find('th a')), label[locale], where);
      assert.equal(textOf(row.find('th small')), note?.[locale] ?? '', where);
      const cells = row.children('td');
      const newest = lineOf($, { value: cells.eq(0), time: cells.eq(1), source: cells.eq(2) });
      const earlier = row
        .find('li')
        .toArray()
        .map((item) => {
          const spans = $(item).children('span');
          return lineOf($, { value: $(item).children('b'), time: spans.eq(0), source: spans.eq(1) });
        });
      const last = history.at(-1)!;
      const shown = new Map(earlier.map((line) => [line.at, line]));
      assert.equal(newest.at, last.at, where);
      assert.equal(earlier.length, history.length - 1 + gaps.length, where);
      for (const dated of history) {
        const line = dated === last ? newest : shown.get(dated.at);
        assert.ok(line, `${where} ${dated.at}`);
        assert.equal(line.text, dated.text[locale], where);
        assert.equal(line.url, sources.get(dated.source)?.url, where);
        assert.deepEqual(numbersIn(line.text), numbersOf(dated, locale), `${where} ${line.text}`);
        assert.match(line.text, hedges[dated.hedge], where);
      }
      for (const { at, note: why } of gaps) {
        assert.deepEqual(shown.get(at), { text: '—', at, url: undefined, note: why[locale] }, where);
      }
    }
  }
});

/** The first and last day and the hour of an application window, as a page prints them. */
function daysOf(words: string) {
  const ja = /^(\d{4})年(\d+)月(\d+)日（.）から(\d+)月(\d+)日（.）(?:(\d+)時(?:(\d+)分)?（日本時間）)?まで$/.exec(
    words,
  );
  if (ja) {
    const [, y, m1 = '', d1 = '', m2 = '', d2 = '', h, min = '00'] = ja;
    return {
      opens: `${y}-${pad(m1)}-${pad(d1)}`,
      closes: `${y}-${pad(m2)}-${pad(d2)}`,
      closesAt: h && `${pad(h)}:${min}`,
    };
  }
  const en = /^\w+day (\d+) (\w+) to \w+day (\d+) (\w+) (\d{4})(?: \((\d\d:\d\d) Japan time\))?$/.exec(words);
  assert.ok(en, words);
  const [, d1 = '', m1 = '', d2 = '', m2 = '', y, closesAt] = en;
  return { opens: `${y}-${monthOf(m1)}-${pad(d1)}`, closes: `${y}-${monthOf(m2)}-${pad(d2)}`, closesAt };
}

test('the application windows of the data are those of the table, day by day', () => {
  const { windows } = readData(site, 'windows');
  for (const { $, locale, address } of pagesAt('/selection/')) {
    const rows = found($('main figure table tbody tr').toArray(), 'application window');
    assert.deepEqual(
      rows.map((row) => Number(textOf($(row).children('th')))),
      windows.map(({ year }) => year),
      address,
    );
    rows.forEach((row, index) => {
      const window = windows[index]!;
      const [period, source] = $(row).children('td').toArray();
      const words = textOf($(period!));
      assert.equal($(source!).find('a').attr('href'), window.source && sources.get(window.source)?.url, address);
      if (window.status === 'unknown') return assert.equal(words, window.note[locale]);
      assert.equal(words, window.text[locale]);
      const { opens, closes, closesAt } = window;
      return assert.deepEqual(daysOf(words), { opens, closes, closesAt });
    });
  }
});

test('the criteria of the data are those of the page, in its order', () => {
  const { criteria } = readData(site, 'criteria');
  for (const { $, locale, address } of pagesAt('/eligibility/')) {
    const shown = criteria.map(({ id }) => $(`main li[id="${id}"]`));
    assert.deepEqual(
      shown.map((item) => [textOf(item.find('h3')), textOf(item.find('h3 + p'))]),
      criteria.map(({ title, requirement }) => [title[locale], requirement[locale]]),
      address,
    );
    assert.equal($(`main li[id="${criteria[0]?.id}"]`).parent().children('li').length, criteria.length, address);
  }
});

test('the routes of the data say what the comparison and the list of routes say', () => {
  const { routes } = readData(site, 'routes');
  for (const { $, locale, address } of pagesAt('/routes/')) {
    const table = $('#comparison').nextAll('table').first();
    const rows = found(table.find('tbody tr').toArray(), 'line of the comparison');
    routes.forEach(({ name, description, comparison }, column) => {
      assert.deepEqual(
        rows.map((row) =>
          [textOf($(row).children('th')), textOf($(row).children('td').eq(column))].map((words) =>
            words.replaceAll('\u2060', ''),
          ),
        ),
        comparison.map(({ aspect, text }) => [aspect[locale], text[locale]]),
        `${address} ${name[locale]}`,
      );
      const item = $('.route-line li').eq(column);
      assert.equal(textOf(item), `${name[locale]} ${description[locale]}`, address);
    });
    assert.deepEqual(
      table
        .find('thead th')
        .slice(1)
        .toArray()
        .map((cell) => textOf($(cell))),
      routes.map(({ name }) => name[locale]),
    );
  }
});

test('the sources of the data are those of the list of sources, in its order', () => {
  const kinds = { ja: { 公的: 'official', 公的文書の写し: 'official-copy', 報道: 'press', 民間: 'private' } } as const;
  for (const { $, locale, address } of pagesAt('/about/')) {
    const shown = [...sources.values()].map((source) => ({ source, item: $(`main li[id="${source.id}"]`) }));
    assert.deepEqual(
      found(shown, 'source').map(({ source }) => source.id),
      $(`main li[id="${shown[0]?.source.id}"]`)
        .parent()
        .children()
        .toArray()
        .map(({ attribs }) => attribs['id']),
    );
    for (const { source, item } of shown) {
      const link = item.children('a');
      assert.deepEqual([textOf(link), link.attr('href')], [source.title[locale], source.url], address);
      const words = textOf(item.find('small'));
      assert.ok(words.startsWith(source.publisher[locale]), words);
      const [accessed = ''] = /\d{4}年\d+月\d+日(?=取得)|(?<=accessed )\d+ \w+ \d{4}/.exec(words) ?? [];
      assert.equal(timeOf(accessed), source.accessed, words);
      const parts = words.split(/／| · /);
      const kind = locale === 'ja' ? Object.entries(kinds.ja).find(([name]) => parts.includes(name))?.[1] : undefined;
      if (locale === 'ja') assert.equal(kind, source.kind, words);
      if (source.published)
        assert.ok(
          parts.some((part) => timeOf(part) === source.published),
          words,
        );
      assert.equal(item.find('small a').attr('href'), source.licence?.url);
    }
  }
});

test('the people of the data are those of the stories: their names, posts, times and stops', () => {
  const files = dataFileNames(site, 'people*.json').map((name): DataFile<'people'> =>
    JSON.parse(readDataText(site, name)),
  );
  const people = files.flatMap((file) => file.people);
  const stories = pages.filter(({ path, $ }) => /^\/testimonials\/[^/]+\/$/.test(path) && $('.testimonial').length > 0);
  assert.equal(people.length * 2, found(stories, 'story').length);
  for (const { $, locale, path, address } of stories) {
    const person = people.find(({ id }) => path === `/testimonials/${id}/`);
    assert.ok(person, address);
    assert.equal(new URL(person.page[locale]).pathname, address);
    const head = textOf($('article > div').first());
    const { organization, office, post, postAsOf, name } = person;
    for (const words of [name[locale], organization.shortName, office[locale], post[locale]]) {
      assert.ok(head.includes(words), `${address}: ${words}`);
    }
    const [time = ''] = /（([^（）]+)時点）|\(as of ([^()]+)\)/.exec(head)?.slice(1).filter(Boolean) ?? [];
    assert.equal(timeOf(time), postAsOf, `${address}: ${head}`);
    const countries = new Intl.DisplayNames([locale], { type: 'region' });
    const comma = locale === 'ja' ? '、' : ', ';
    const stops = $('aside .stations li')
      .toArray()
      .map((item) => textOf($(item)));
    const kinds = { start: /^出発点|^Start/, jpo: /^JPO/, post: /^勤務|^Post/ };
    assert.equal(stops.length, person.stops.length, address);
    person.stops.forEach(({ kind, place, country, role, period }, index) => {
      const names = [place?.[locale], country && countries.of(country)].filter(Boolean);
      const where = (locale === 'ja' ? names.reverse() : names).join(comma);
      const said = stops[index]!;
      const start = where + role[locale];
      assert.ok(said.startsWith(start), `${address}: ${said} is not ${start}`);
      const rest = said.slice(start.length);
      assert.match(rest, kinds[kind], address);
      assert.ok(rest.endsWith(period?.[locale] ?? ''), `${address}: ${rest}`);
    });
    const own = new Set(
      $('.page-foot a[href^="http"]:not([data-plain])')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    );
    assertNone(person.sources.map(({ source }) => sources.get(source)?.url ?? source).filter((url) => !own.has(url)));
  }
});
