import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataBlock, type PageData, pageGraph } from './structured-data.ts';

const page: PageData = {
  site: { name: 'JPO Guide', url: 'https://example.org/', languages: ['ja', 'en'] },
  url: 'https://example.org/en/testimonials/a/',
  title: 'A way',
  description: 'About a way.',
  languages: ['en'],
  image: 'https://example.org/share-cards/en/testimonials/a.png',
  modified: '2026-11-24',
  parents: [
    { name: 'Home', url: 'https://example.org/en/' },
    { name: 'Stories', url: 'https://example.org/en/testimonials/' },
  ],
  step: 'YAMADA Hanako',
  sources: ['https://example.com/book'],
  original: 'https://example.org/testimonials/a/',
  person: { name: 'YAMADA Hanako', alternateName: '山田 花子' },
  makers: 'https://example.org/en/about/',
};

/** The part of a graph with a type, as plain data. */
function part(graph: unknown, type: string): Record<string, unknown> | undefined {
  const { '@graph': parts } = JSON.parse(dataBlock(graph)) as { '@graph': Record<string, unknown>[] };
  return parts.find((each) => each['@type'] === type);
}

test('a testimonial is an article about a person, in its language, from its source, translated from the original', () => {
  const article = part(pageGraph(page), 'Article');
  assert.equal(article?.['headline'], 'A way');
  assert.equal(article?.['inLanguage'], 'en');
  assert.deepEqual(article?.['about'], { '@type': 'Person', name: 'YAMADA Hanako', alternateName: '山田 花子' });
  assert.deepEqual(article?.['citation'], ['https://example.com/book']);
  assert.deepEqual(article?.['translationOfWork'], { '@id': 'https://example.org/testimonials/a/' });
});

test('the original is no translation', () => {
  const article = part(pageGraph({ ...page, original: undefined }), 'Article');
  assert.ok(article && !('translationOfWork' in article));
});

test('a page without a person is a page', () => {
  const graph = pageGraph({ ...page, person: undefined });
  assert.equal(part(graph, 'WebPage')?.['name'], 'A way');
  assert.equal(part(graph, 'Article'), undefined);
});

test('the way to a page counts from the home page to the page itself', () => {
  const way = part(pageGraph(page), 'BreadcrumbList');
  const steps = (way?.['itemListElement'] as { position: number; name: string }[]).map(
    ({ position, name }) => `${position} ${name}`,
  );
  assert.deepEqual(steps, ['1 Home', '2 Stories', '3 YAMADA Hanako']);
});

test('the home page has no way to it', () => {
  assert.equal(part(pageGraph({ ...page, parents: [] }), 'BreadcrumbList'), undefined);
});

test('a set of data says what it is, on what terms, and in which files it comes', () => {
  const set = {
    url: 'https://example.org/en/data/#facts',
    name: 'Figures',
    description: 'All figures.',
    version: '1.0',
    modified: '2026-11-24',
    licence: 'https://example.org/licence',
    citation: 'A guide, “Figures”',
    files: [
      { url: 'https://example.org/data/facts.json', type: 'application/json' },
      { url: 'https://example.org/data/facts.csv', type: 'text/csv' },
    ],
  };
  const dataset = part(pageGraph({ ...page, person: undefined, datasets: [set] }), 'Dataset');
  assert.equal(dataset?.['license'], set.licence);
  assert.equal(dataset?.['dateModified'], set.modified);
  assert.deepEqual(dataset?.['distribution'], [
    { '@type': 'DataDownload', contentUrl: set.files[0]?.url, encodingFormat: 'application/json' },
    { '@type': 'DataDownload', contentUrl: set.files[1]?.url, encodingFormat: 'text/csv' },
  ]);
  assert.equal(part(pageGraph(page), 'Dataset'), undefined);
});

test('nothing in a text can end the block it stands in', () => {
  const text = 'a </script><!-- b';
  const block = dataBlock({ text });
  assert.ok(!block.includes('<'));
  assert.deepEqual(JSON.parse(block), { text });
});
