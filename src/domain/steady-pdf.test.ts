import assert from 'node:assert/strict';
import { test } from 'node:test';
import { steadyPdf } from './steady-pdf.ts';

/** A PDF as Chromium prints it at a time, with the numbers it gives two elements. */
function printed(time: string, first: string, second: string): Buffer {
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n<</CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\n`),
    Buffer.from([0xff, 0x00, 0x80, 0xe9]),
    Buffer.from(`/ID (node${second}) /ID (node${first}) /Headers [(node${first})] (D:20261128070348 of a text)`),
  ]);
}

test('a PDF has the day it is made on and numbers from one, and is else what it was, to the byte', () => {
  const made = steadyPdf(printed('20261128070348', '00000609', '00000613'), '2027-01-02');
  assert.deepEqual(made, printed('20270102000000', '00000001', '00000002'));
});

test('two PDFs that were printed at different times are the same', () => {
  const [one, other] = [
    printed('20261128070348', '00000609', '00000613'),
    printed('20261128070412', '00000610', '00000614'),
  ];
  assert.deepEqual(steadyPdf(one, '2027-01-02'), steadyPdf(other, '2027-01-02'));
});
