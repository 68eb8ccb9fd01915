import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { DataFile } from '../schemas/data-file.ts';
import { factsCsv } from './data-csv.ts';

const words = (text: string) => ({ ja: `${text}（日本語）`, en: text });

const file: DataFile<'facts'> = {
  $schema: 'https://example.org/data/schemas/facts.json',
  url: 'https://example.org/data/facts.json',
  title: words('Figures'),
  description: words('All of them'),
  version: '1.0',
  updated: '2026-11-24',
  notice: words('Unofficial'),
  licence: { data: { name: 'A', url: 'https://example.org/a' }, text: { name: 'B', url: 'https://example.org/b' } },
  citation: words('This file'),
  documentation: { ja: 'https://example.org/data/', en: 'https://example.org/en/data/' },
  changePolicy: { ja: 'https://example.org/data/#changes', en: 'https://example.org/en/data/#changes' },
  facts: [
    {
      id: 'staff',
      page: { ja: 'https://example.org/figures/#staff', en: 'https://example.org/en/figures/#staff' },
      label: words('Staff'),
      topic: 'staff',
      unit: 'people',
      gaps: [{ at: '2017-end', note: words('Not found, nor “counted”') }],
      history: [
        { at: '2016-end', value: 820, hedge: 'exact', text: words('820'), source: 'book', place: words('p. 1') },
        {
          at: '2018-end',
          value: { part: 464, whole: 956 },
          hedge: 'over',
          text: words('over 464 of 956'),
          source: 'lost',
          place: words('p. 2'),
        },
      ],
    },
  ],
};
const book = {
  id: 'book',
  title: words('The book'),
  originalTitle: 'en' as const,
  publisher: words('The press'),
  url: 'https://example.com/book',
  accessed: '2026-11-24',
  reviewBy: '2027-11-24',
  kind: 'press' as const,
};

const rows: Record<string, string>[] = parse(factsCsv(file, new Map([['book', book]])), { bom: true, columns: true });

test('the values and the gaps of a figure come in the order of their times', () => {
  assert.deepEqual(
    rows.map(({ id, at, value, part, whole, gap_en }) => [id, at, value, part, whole, gap_en]),
    [
      ['staff', '2016-end', '820', '', '', ''],
      ['staff', '2017-end', '', '', '', 'Not found, nor “counted”'],
      ['staff', '2018-end', '', '464', '956', ''],
    ],
  );
});

test('a row names its source in full, and says of which version and day it is and on what terms', () => {
  const [row] = rows;
  assert.equal(row?.['source_title_ja'], 'The book（日本語）');
  assert.equal(row?.['source_url'], 'https://example.com/book');
  assert.equal(row?.['source_kind'], 'press');
  assert.deepEqual(
    [row?.['version'], row?.['updated'], row?.['licence'], row?.['documentation_en']],
    ['1.0', '2026-11-24', 'https://example.org/a', 'https://example.org/en/data/'],
  );
});
