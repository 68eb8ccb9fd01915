import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datePdf } from './pdf-date.ts';

test('a PDF has the day it is made on as its date, and is else what it was, to the byte', () => {
  const printed = (time: string) => [
    Buffer.from(`%PDF-1.4\n<</CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\n`),
    Buffer.from([0xff, 0x00, 0x80, 0xe9]),
    Buffer.from('(D:20261128070348 of a text)'),
  ];
  const made = Buffer.concat(printed('20261128070348'));
  assert.deepEqual(datePdf(made, '2027-01-02'), Buffer.concat(printed('20270102000000')));
});
