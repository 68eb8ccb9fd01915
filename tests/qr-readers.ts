import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A picture in grey, one byte a pixel. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Where a code was found, by its corners in pixels. */
export interface FoundCode {
  text: string;
  corners: { x: number; y: number }[];
}

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
// Without the file in hand the library would fetch it from another host.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** A picture from a file or an encoded image, in grey. */
export async function toPicture(input: string | Buffer): Promise<Picture> {
  const { data, info } = await sharp(input)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** A picture as sharp takes it. */
export function fromPicture({ width, height, data }: Picture) {
  return sharp(data, { raw: { width, height, channels: 1 } });
}

async function toRgba(picture: Picture): Promise<Uint8ClampedArray<ArrayBuffer>> {
  const rgba = await fromPicture(picture).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  return new Uint8ClampedArray(rgba);
}

/** All codes that ZXing finds in a picture. */
export async function findCodes(picture: Picture): Promise<FoundCode[]> {
  const { width, height } = picture;
  const results = await readBarcodes(
    { data: await toRgba(picture), width, height, colorSpace: 'srgb' },
    { formats: ['QRCode'], tryHarder: true },
  );
  return results
    .filter(({ isValid }) => isValid)
    .map(({ text, position }) => ({
      text,
      corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
    }));
}

async function readWithJsQr(picture: Picture): Promise<string | undefined> {
  return jsQR(await toRgba(picture), picture.width, picture.height)?.data;
}

async function readWithZxing(picture: Picture): Promise<string | undefined> {
  return (await findCodes(picture))[0]?.text;
}

/** Two readers that share no code with each other or with what made the codes. */
const readers = { jsQR: readWithJsQr, ZXing: readWithZxing };

export type ReaderName = keyof typeof readers;

/** A camera tries many pictures a second, nearer and farther: a reader gets the picture at five sizes. */
const attempts = [
  { factor: 1, blur: 0 },
  { factor: 2, blur: 1 },
  { factor: 3, blur: 1 },
  { factor: 1.5, blur: 0.7 },
  { factor: 0.5, blur: 0.5 },
];

async function resize(picture: Picture, factor: number, blur: number): Promise<Picture> {
  if (factor === 1) return picture;
  const size = { width: Math.round(picture.width * factor), height: Math.round(picture.height * factor) };
  const data = await fromPicture(picture).resize(size).blur(blur).toColourspace('b-w').raw().toBuffer();
  return { ...size, data };
}

/** What each reader makes of a picture; undefined where it finds no code. */
export async function readCode(picture: Picture): Promise<Record<ReaderName, string | undefined>> {
  const result: Record<ReaderName, string | undefined> = { jsQR: undefined, ZXing: undefined };
  for (const [name, read] of Object.entries(readers)) {
    for (const { factor, blur } of attempts) {
      const text = await read(await resize(picture, factor, blur));
      if (!text) continue;
      result[name as ReaderName] = text;
      break;
    }
  }
  return result;
}
