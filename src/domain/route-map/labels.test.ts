import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from './labels.ts';

test('reckons no name narrower than BIZ UDPGothic draws it', () => {
  const measured = {
    タジキスタン: 5.51,
    東京: 2,
    Tajikistan: 5.41,
    Bangladesh: 6.46,
    Afghanistan: 6.71,
    Sudan: 3.47,
    Mozambique: 6.96,
    Zimbabwe: 5.65,
    Washington: 6.46,
    'Côte d’Ivoire': 7.32,
    Geneva: 4.15,
  };
  for (const [name, width] of Object.entries(measured)) assert.ok(textWidth(name) >= width, name);
});
