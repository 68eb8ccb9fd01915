import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../read/content.ts';
import { namesIn } from './names.ts';

test('names come from people and their places, organisations, sources and the glossary, right or wrong as the rest of a record may be', () => {
  const person = {
    name: { ja: '東野 湊', en: { family: 'Tono-Ito', given: 'Minato' } },
    stops: [{ kind: 'none', place: { ja: '函館', en: 'Hakodate' }, role: { ja: '役', en: 'Worrk' } }],
  };
  const { ja, en } = namesIn({
    entries: [{ subject: 'testimonials', shared: { raw: person } }],
    organizations: {
      raw: new Map([['unhcr', { name: { ja: '国連難民高等弁務官事務所', en: 'Office' }, shortName: 'UNHCR' }]]),
    },
    sources: {
      raw: new Map([
        ['gaiko', { publisher: { ja: '外務省', en: 'Gaimusho' } }],
        ['broken', null],
      ]),
    },
    glossary: { raw: { terms: [{ ja: 'ラシュト', en: 'Rasht' }], people: undefined } },
  } as unknown as Content);
  assert.deepEqual(ja, ['東野 湊', '東野湊', '函館', '国連難民高等弁務官事務所', '外務省', 'ラシュト']);
  for (const word of ['tono', 'ito', 'minato', 'hakodate', 'unhcr', 'gaimusho', 'rasht']) assert.ok(en.has(word), word);
  assert.ok(!en.has('worrk'));
});
