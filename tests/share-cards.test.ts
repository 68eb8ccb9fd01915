import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import sharp from 'sharp';
import { cachedShareCard } from '../src/share-cards/share-card-cache.ts';
import { ShareCardPainter, shareCardText } from '../src/share-cards/draw-share-card.ts';
import { faces, fontFiles } from '../src/share-cards/fonts.ts';
import { lineEnd, markLineEnds, mayBreak } from '../src/domain/phrases.ts';
import { type ShareCardContent, shareCardSize } from '../src/domain/share-card.ts';
import { guideCharacters } from '../src/integrations/guide-characters.ts';
import { assertNone } from './assert-none.ts';
import { samples } from './share-cards/samples.ts';

const painter = new ShareCardPainter();
const cards: [name: string, content: ShareCardContent][] = Object.entries(samples);

async function pixels(png: string | Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, info };
}

// To take what is drawn now as how it has to look: UPDATE_CARDS=1 node --test tests/share-cards.test.ts, and look at it.
for (const [name, content] of cards) {
  test(`the card ${name} looks as its picture in tests/share-cards/`, async () => {
    const file = `tests/share-cards/${name}.png`;
    const png = await painter.draw(content);
    if (process.env['UPDATE_CARDS']) writeFileSync(file, png);
    assert.ok(png.length < 150_000, `${png.length} bytes`);
    const [drawn, known] = [await pixels(png), await pixels(file)];
    assert.deepEqual([drawn.info.width, drawn.info.height], [shareCardSize.width, shareCardSize.height]);
    assert.equal(drawn.data.length, known.data.length);
    let different = 0;
    for (let index = 0; index < drawn.data.length; index += 3) {
      const distance = Math.max(
        ...[0, 1, 2].map((channel) => Math.abs(drawn.data[index + channel]! - known.data[index + channel]!)),
      );
      // Edges of letters may be smoothed in another way on another machine.
      if (distance > 64) different++;
    }
    const share = different / (shareCardSize.width * shareCardSize.height);
    assert.ok(share < 0.002, `${(share * 100).toFixed(2)} % of the pixels are others`);
  });

  test(`every word of the card ${name} is on it, and no line begins or ends as Japanese forbids`, async () => {
    const { lines } = await painter.fit(content);
    const plain = (text: string) => text.replace(/\s/g, '').replaceAll('\u02bc', '’');
    const set = plain([...lines.title, ...lines.details].map(({ text }) => text).join(''));
    const words = plain([...content.titleLines, content.name ?? '', ...content.details].join(''));
    assert.equal(set, words);
    const all = [...lines.title, ...lines.details].map(({ text }) => text.trim());
    if (content.locale === 'ja') {
      assertNone(
        all.slice(1).flatMap((line, index) => (mayBreak(all[index]!, line) ? [] : [`${all[index]} / ${line}`])),
      );
    }
  });
}

test('a card whose words are too long even in the smallest type is an error that says which', async () => {
  const content: ShareCardContent = { ...samples['testimonial-ja'], titleLines: ['あ、'.repeat(400), '終わり'] };
  await assert.rejects(painter.fit(content), /too long for a card: あ、/);
});

test('a line may end between phrases, never before a stop or small kana nor after an opening bracket', () => {
  const texts = [
    '「現場主義」で決めた、（生涯の）テーマ。',
    'ニューヨークへ行って、待っていた。',
    'スリランカ・コロンボ…そしてパレスチナ！',
  ];
  for (const text of texts) {
    const phrases = markLineEnds(text, 'ja').split(lineEnd);
    assert.equal(phrases.join(''), text);
    assert.ok(phrases.length > 1, text);
    assertNone(phrases.slice(1).filter((phrase, index) => !mayBreak(phrases[index]!, phrase)));
  }
  assert.ok(!mayBreak('決めた', '、'));
  assert.ok(!mayBreak('ま', 'って'));
  assert.ok(!mayBreak('（', '生涯'));
  assert.ok(mayBreak('現場で', '決める'));
});

test('English ends its lines at spaces', () => {
  assert.equal(markLineEnds('In the field', 'en'), 'In the field');
});

test('a card is drawn once, and again only when something on it has changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const drawn: string[] = [];
  const counting = {
    draw: (content: ShareCardContent) => {
      drawn.push(shareCardText(content).join(' '));
      return painter.draw(content);
    },
  };
  const testimonial = samples['testimonial-ja'];
  const address = '/share-cards/ja/testimonials/a.png';
  const first = await cachedShareCard(address, testimonial, counting, folder);
  const again = await cachedShareCard(address, structuredClone(testimonial), counting, folder);
  assert.equal(first, again);
  assert.ok(existsSync(first));
  assert.equal(drawn.length, 1);

  await cachedShareCard('/share-cards/ja/testimonials.png', samples['page-ja'], counting, folder);
  await cachedShareCard(address, { ...testimonial, name: '髙橋 花' }, counting, folder);
  assert.equal(drawn.length, 3);
  assert.match(drawn[2]!, /髙橋 花/);
  assert.equal(readdirSync(folder).length, 2, 'the card that was replaced is still there');

  await cachedShareCard(address, { ...testimonial, map: { ...testimonial.map, arcs: ['M0 0h9'] } }, counting, folder);
  assert.equal(drawn.length, 4);
});

test('two drawings of a card are the same to the last byte', async () => {
  const [one, other] = [
    await painter.draw(samples['testimonial-en']),
    await new ShareCardPainter().draw(samples['testimonial-en']),
  ];
  assert.ok(one.equals(other));
});

test('no character that the guide prints is without a glyph in the faces of the cards', async () => {
  const codes = [...guideCharacters()].map((character) => character.codePointAt(0) ?? 0);
  const known = new Set<number>();
  for (const face of faces) {
    for (const { path, ranges } of fontFiles(face)) {
      if (!codes.some((code) => ranges.some(([first, last]) => first <= code && code <= last))) continue;
      const font = new Face(new Blob(await convert(readFileSync(path), 'sfnt')), 0);
      for (const code of font.collectUnicodes()) {
        if (ranges.some(([first, last]) => first <= code && code <= last)) known.add(code);
      }
    }
  }
  const missing = codes.filter((code) => !known.has(code));
  assert.equal(missing.length, 0, String.fromCodePoint(...missing));
});

test('no sample is missing its picture', () => {
  const pictures = readdirSync('tests/share-cards').filter((name) => name.endsWith('.png'));
  assert.deepEqual(pictures.sort(), cards.map(([name]) => `${name}.png`).sort());
  for (const name of pictures) assert.ok(readFileSync(`tests/share-cards/${name}`).length > 20_000, name);
});
