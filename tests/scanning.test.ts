import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { flyerCodes } from '../src/domain/print.ts';
import { scanningTable } from './scanning.ts';

/** The cells of a table, however its columns are padded. */
function cells(table: string): string[] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/\s*\|\s*/g, '|').replace(/-+/g, '-'));
}

test('docs/scanning.md says of the codes what the readers say', async () => {
  assert.deepEqual(cells(readFileSync('docs/scanning.md', 'utf8')), cells(await scanningTable()));
});

test('the style sheet prints the codes of the flyer in the sizes the guide states', () => {
  const css = readFileSync('src/components/print/flyer.css', 'utf8');
  const sides = [...css.matchAll(/--code: (\d+)mm/g)].map(([, side]) => Number(side));
  assert.deepEqual(sides, [flyerCodes.large, flyerCodes.largeBilingual]);
  assert.match(css, new RegExp(`--small-code: ${flyerCodes.small}mm;`));
});
