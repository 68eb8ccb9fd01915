import { cameraPixels, pixelsPerModule, type PrintedQr } from '../src/domain/qr.ts';
import { fromPicture, type Picture } from './qr-readers.ts';

/** A printed code as its picture was taken: how it is printed, and the pixels of its whole side, quiet zone included. */
export interface Shot {
  picture: Picture;
  print: PrintedQr;
}

/** What happens to a code between the paper and the reader. */
export interface Condition {
  name: string;
  apply: (shot: Shot) => Picture | Promise<Picture>;
}

const white = 235;

function at({ width, height, data }: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const pixel = (px: number, py: number) =>
    px < 0 || py < 0 || px >= width || py >= height ? white : (data[py * width + px] ?? white);
  const [fx, fy] = [x - left, y - top];
  const upper = pixel(left, top) * (1 - fx) + pixel(left + 1, top) * fx;
  const lower = pixel(left, top + 1) * (1 - fx) + pixel(left + 1, top + 1) * fx;
  return upper * (1 - fy) + lower * fy;
}

/** Draws a picture anew: `from` says for each point, seen from the middle, which point of the old one is there. */
function redraw(picture: Picture, side: number, from: (x: number, y: number) => [number, number]): Picture {
  const size = Math.ceil(side);
  const data = new Uint8Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [u, v] = from(x - (size - 1) / 2, y - (size - 1) / 2);
      data[y * size + x] = at(picture, u + (picture.width - 1) / 2, v + (picture.height - 1) / 2);
    }
  }
  return { width: size, height: size, data };
}

function turn({ picture }: Shot, degrees: number): Picture {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return redraw(picture, picture.width * (cos + sin), (x, y) => [x * cos + y * sin, y * cos - x * sin]);
}

/** The sheet leans away from the camera, which is two and a half sides of the code away. */
function tilt({ picture }: Shot, degrees: number, axis: 'across' | 'upright'): Picture {
  const angle = (degrees * Math.PI) / 180;
  const distance = picture.width * 2.5;
  const plane = (along: number, depth: number): [number, number] => {
    const v = (depth * distance) / (distance * Math.cos(angle) - depth * Math.sin(angle));
    return [(along * (distance + v * Math.sin(angle))) / distance, v];
  };
  return redraw(picture, picture.width * 1.2, (x, y) => {
    const [along, depth] = axis === 'across' ? plane(x, y) : plane(y, x);
    return axis === 'across' ? [along, depth] : [depth, along];
  });
}

/** Numbers between 0 and 1 that are the same in every run (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function map(picture: Picture, change: (value: number, x: number, y: number) => number): Picture {
  const data = picture.data.map((value, index) =>
    Math.max(0, Math.min(255, change(value, index % picture.width, Math.floor(index / picture.width)))),
  );
  return { ...picture, data };
}

function noise(picture: Picture, deviation: number, seed = 7): Picture {
  const random = randomNumbers(seed);
  return map(picture, (value) => {
    const normal = Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    return value + normal * deviation;
  });
}

async function blur(picture: Picture, deviation: number): Promise<Picture> {
  return { ...picture, data: await fromPicture(picture).blur(deviation).toColourspace('b-w').raw().toBuffer() };
}

/** Pixels of one module. */
function moduleOf({ picture, print }: Shot): number {
  return picture.width / print.modules;
}

/** A tenth of the code without its quiet zone, in one piece, in the grey of a finger or of a shadow. */
function cover({ picture, print }: Shot): Picture {
  const code = (picture.width * (print.modules - 8)) / print.modules;
  const half = (code * Math.sqrt(0.1)) / 2;
  const middle = picture.width / 2;
  return map(picture, (value, x, y) => (Math.abs(x - middle) < half && Math.abs(y - middle) < half ? 110 : value));
}

/** As a phone sees it from a distance: few pixels a module, soft, a little noisy. */
export async function seenFrom(shot: Shot, metres: number, pixels: number): Promise<Picture> {
  const side = Math.round(pixelsPerModule(shot.print, metres, pixels) * shot.print.modules);
  const margin = Math.round(side * 0.2);
  const data = await fromPicture(shot.picture)
    .resize(side, side, { kernel: 'mitchell', fit: 'fill' })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#ebebeb' })
    .blur(0.5)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return noise(
    map({ width: side + 2 * margin, height: side + 2 * margin, data }, (value) => 30 + value * 0.7),
    5,
  );
}

const turns = [5, 15, 25, 35, 45];

/** All that a code on paper has to stand besides distance. */
export const conditions: readonly Condition[] = [
  { name: 'plain', apply: ({ picture }) => picture },
  { name: 'blurred by half a module', apply: (shot) => blur(shot.picture, moduleOf(shot) / 2) },
  ...turns.map((degrees) => ({ name: `turned by ${degrees}°`, apply: (shot: Shot) => turn(shot, degrees) })),
  { name: 'leaning back by 40°', apply: (shot) => tilt(shot, 40, 'across') },
  { name: 'seen from the side, 40°', apply: (shot) => tilt(shot, 40, 'upright') },
  {
    name: 'uneven light, a third at the darkest',
    apply: ({ picture }) => {
      const { width } = picture;
      return map(picture, (value, x, y) => value * (1 - (0.67 * (x + y)) / (2 * width)));
    },
  },
  { name: 'noise, σ 25 of 255', apply: ({ picture }) => noise(picture, 25) },
  { name: 'in grey: 35 % on 80 %', apply: ({ picture }) => map(picture, (value) => 90 + (value * 114) / 255) },
  { name: '10 % covered', apply: cover },
];

/** The distances from which a code of the flyer has to be read, in metres, by the name it has there. */
export const distances = { large: 2, small: 0.6 } as const;

/** Both pictures in which a phone looks for codes. */
export const cameras = Object.entries(cameraPixels).map(([name, pixels]) => ({ name, pixels }));
