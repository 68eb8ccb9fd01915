import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { acceptTranslation } from '../src/editing/accept-translation.ts';
import { assertNone } from './assert-none.ts';
import { copyProject } from './project-copy.ts';
import { contentPages, fileAt, readSite } from './site.ts';

const site = readSite();

/** The cards that the pages name. */
const cards = contentPages(site).map(({ $, address }) => {
  const url = $('meta[property="og:image"]').attr('content') ?? '';
  const file = URL.canParse(url) ? fileAt(site, new URL(url)) : undefined;
  assert.ok(file, `${address} has no card`);
  return { address, file };
});

/** Share of a part of a card that is darker than paper and dots. */
async function inkIn(
  file: string,
  part: { left: number; top: number; width: number; height: number },
): Promise<number> {
  const { data } = await sharp(file).extract(part).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((grey) => grey < 110).length / data.length;
}

test('every page in every language has a card of its own, of 1200 by 630 pixels and less than 150 kB', async () => {
  assert.equal(new Set(cards.map(({ file }) => file)).size, cards.length);
  const pictures = new Set<string>();
  for (const { address, file } of cards) {
    const { format, width, height } = await sharp(file).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630], address);
    assert.ok(statSync(file).size < 150_000, `${address}: ${statSync(file).size} bytes`);
    pictures.add(readFileSync(file).toString('base64'));
  }
  assert.equal(pictures.size, cards.length, 'two pages have the same card');
});

test('no card is blank: its title, the words below and the name of the guide are on it, and nothing at its edges', async () => {
  const wrong: string[] = [];
  for (const { address, file } of cards) {
    const title = await inkIn(file, { left: 72, top: 122, width: 1056, height: 268 });
    const words = await inkIn(file, { left: 118, top: 415, width: 450, height: 170 });
    const guide = await inkIn(file, { left: 130, top: 50, width: 200, height: 50 });
    const edges = [
      await inkIn(file, { left: 0, top: 0, width: 60, height: 630 }),
      await inkIn(file, { left: 1140, top: 0, width: 60, height: 350 }),
      await inkIn(file, { left: 118, top: 605, width: 300, height: 25 }),
    ];
    if (title < 0.02 || words < 0.02 || guide < 0.05 || edges.some((edge) => edge > 0)) {
      wrong.push(`${address}: ${[title, words, guide, ...edges].map((share) => share.toFixed(3)).join(' ')}`);
    }
  }
  assertNone(wrong);
});

/** The cache of a project with the time each card in it was drawn. */
function cacheOf(project: string): Map<string, number> {
  const folder = `${project}/.cache/share-cards`;
  return new Map(readdirSync(folder).map((name) => [name, Math.round(statSync(`${folder}/${name}`).mtimeMs)]));
}

test('a build with one more testimonial draws its two cards and none that is there already', async () => {
  const project = copyProject('content');
  const before = cacheOf('.');
  assert.ok(before.size >= cards.length);
  const [any = ''] = readdirSync('content/testimonials').sort();
  const [from, to] = [any, 'one-more'].map((id) => `${project}/content/testimonials/${id}`) as [string, string];
  cpSync(from, to, { recursive: true });
  const person = readFileSync(`${to}/person.yaml`, 'utf8');
  writeFileSync(`${to}/person.yaml`, person.replace(/^order: .*/m, 'order: 99'));
  for (const [locale, title] of Object.entries({ ja: 'もう一つの道', en: 'One more way' })) {
    const text = readFileSync(`${to}/${locale}.mdx`, 'utf8');
    // A title is a list of lines, over several lines of the file or on one.
    writeFileSync(`${to}/${locale}.mdx`, text.replace(/^title:.*\n(?:[ \t-].*\n)*/m, `title: ['${title}']\n`));
  }
  appendFileSync(`${project}/content/data/short-addresses.yaml`, 'onemore: { testimonial: one-more }\n');
  assert.ok('accepted' in (await acceptTranslation(project, 'one-more')));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  const after = cacheOf(project);
  const drawn = [...after].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
  assert.deepEqual(drawn.map((name) => name.replace(/\.\w{16}\.png$/, '')).sort(), [
    'share-cards.en.testimonials.one-more',
    'share-cards.ja.testimonials.one-more',
  ]);
  assert.equal(after.size, before.size + 2);
  rmSync(project, { recursive: true, force: true });
});
