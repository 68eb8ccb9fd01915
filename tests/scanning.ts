import sharp from 'sharp';
import { centreUrl } from '../src/domain/centre.ts';
import { type PrintedQr, qrLevel, qrPath } from '../src/domain/qr.ts';
import { flyerCodes } from '../src/domain/print.ts';
import { cameras, conditions, seenFrom, type Shot } from './camera.ts';
import { type Picture, readCode, toPicture } from './qr-readers.ts';

const address = 'https://jpo-guide.example/en/testimonials/kawabata-mariko/';

/** The codes of the table: those of the flyer, and one at the foot of a page with a long address. */
const codes = [
  { name: 'flyer, centre', text: centreUrl, side: flyerCodes.large },
  { name: 'bilingual flyer, centre', text: centreUrl, side: flyerCodes.largeBilingual },
  { name: 'flyer, guide', text: 'https://jpo-guide.example/', side: flyerCodes.small },
  { name: 'foot of a page', text: address, side: flyerCodes.small },
];

/** A code as it comes from a printer, at the given number of dots an inch. */
async function printCode(text: string, side: number, dpi: number): Promise<Shot> {
  const { size, path } = qrPath(text, qrLevel(text, 'print'));
  const pixels = Math.round((side / 25.4) * dpi);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${size} ${size}">
    <path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  const print: PrintedQr = { side, modules: size };
  return { picture: await toPicture(await sharp(Buffer.from(svg)).png().toBuffer()), print };
}

async function mark(picture: Picture, text: string): Promise<string> {
  const found = await readCode(picture);
  return Object.values(found)
    .map((read) => (read === text ? '✓' : read === undefined ? '–' : 'wrong'))
    .join(' ');
}

/** The greatest distance, in steps of 10 cm, from which both readers read a code; 0 where they never do. */
async function reach(shot: Shot, text: string, pixels: number): Promise<number> {
  let reached = 0;
  for (let decimetres = 3; decimetres <= 60; decimetres++) {
    const found = await readCode(await seenFrom(shot, decimetres / 10, pixels));
    if (Object.values(found).some((read) => read !== text)) break;
    reached = decimetres / 10;
  }
  return reached;
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The table of `docs/scanning.md`: jsQR and ZXing, in this order, on each code under each condition. */
export async function scanningTable(): Promise<string> {
  const shots = await Promise.all(codes.map(async ({ text, side }) => printCode(text, side, 150)));
  const lines = [row(['', ...codes.map(({ name }) => name)]), row(['---', ...codes.map(() => '---')])];
  lines.push(row(['side, quiet zone included', ...codes.map(({ side }) => `${side} mm`)]));
  lines.push(
    row([
      'modules × module',
      ...shots.map(({ print: { side, modules } }) => `${modules - 8} × ${(side / modules).toFixed(2)} mm`),
    ]),
  );
  lines.push(row(['error correction', ...codes.map(({ text }) => qrLevel(text, 'print'))]));
  for (const { name, apply } of conditions) {
    const marks = await Promise.all(
      shots.map(async (shot, index) => mark(await apply(shot), codes[index]?.text ?? '')),
    );
    lines.push(row([name, ...marks]));
  }
  for (const { name, pixels } of cameras) {
    const distances = await Promise.all(shots.map((shot, index) => reach(shot, codes[index]?.text ?? '', pixels)));
    lines.push(row([`reach, ${name} of ${pixels} px`, ...distances.map((metres) => `${metres.toFixed(1)} m`)]));
  }
  return lines.join('\n');
}
