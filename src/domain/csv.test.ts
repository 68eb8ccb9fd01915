import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { type Columns, toCsv } from './csv.ts';

const columns: Columns<{ name: string; count?: number }> = { name: ({ name }) => name, count: ({ count }) => count };

test('a table begins with a byte order mark and its columns, and every line ends with CRLF', () => {
  assert.equal(toCsv([{ name: '人', count: 3 }], columns), '\uFEFFname,count\r\n人,3\r\n');
});

test('a cell without a value is empty, and a zero is none', () => {
  assert.equal(toCsv([{ name: '' }, { name: 'a', count: 0 }], columns), '\uFEFFname,count\r\n,\r\na,0\r\n');
});

test('commas, quotes and line breaks in cells are read back as they were', () => {
  const names = ['a, b', 'the “one” and "two"', '一行目\n二行目', 'a\r\nb', '"', ',', ' spaces ', '1月、2月'];
  const csv = toCsv(
    names.map((name) => ({ name, count: 1 })),
    columns,
  );
  const rows: { name: string }[] = parse(csv, { bom: true, columns: true });
  assert.deepEqual(
    rows.map(({ name }) => name),
    names,
  );
});

test('a table without rows names its columns', () => {
  assert.equal(toCsv([], columns), '\uFEFFname,count\r\n');
});
