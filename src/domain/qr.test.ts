import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsQr from 'jsqr';
import { qrPath, type QrCode } from './qr.ts';

const scale = 4;

// Draws the strokes as a browser would, four pixels a module, and reads them with another library.
function decode({ size, path }: QrCode): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  let x = 0;
  let y = 0;
  for (const [, command, a, b] of path.matchAll(/([Mmh])(-?\d+)(?: (\d+)(?:\.5)?)?/g)) {
    if (command === 'M') [x, y] = [Number(a), Number(b)];
    else if (command === 'm') x += Number(a);
    else {
      for (let py = y * scale; py < (y + 1) * scale; py++)
        for (let px = x * scale; px < (x + Number(a)) * scale; px++)
          pixels.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3);
      x += Number(a);
    }
  }
  return jsQr(pixels, side, side)?.data;
}

test('makes codes that another library reads', () => {
  for (const text of ['https://www.mofa-irc.go.jp/', 'https://example.org/guide/p/kawabata/', '国連で働く'])
    for (const level of ['low', 'medium', 'quartile', 'high'] as const)
      assert.equal(decode(qrPath(text, level)), text, `${text}, ${level}`);
});

test('takes the smallest version and four modules of quiet zone', () => {
  assert.equal(qrPath('https://www.mofa-irc.go.jp/', 'low').size, 25 + 8);
  assert.equal(qrPath('https://www.mofa-irc.go.jp/').size, 29 + 8);
  const { size, path } = qrPath('https://www.mofa-irc.go.jp/');
  const rows = [...path.matchAll(/M(\d+) (\d+)\.5/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  assert.ok(rows.every(([x, y]) => x >= 4 && y >= 4 && y < size - 4));
});

test('refuses a text that no version can hold', () => {
  assert.throws(() => qrPath('a'.repeat(3000)));
});
