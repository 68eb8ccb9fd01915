import encodeQR from 'qr';

/** How much of a code may be damaged and still be read: about 7, 15, 25 and 30 per cent. */
export type QrLevel = 'low' | 'medium' | 'quartile' | 'high';

/** A QR code: `size` is its side in modules with the quiet zone, `path` strokes of width 1 for the dark ones. */
export type QrCode = { size: number; path: string };

/** Where a code is read: from a screen, or from paper, which gets creased, marked and badly lit. */
export type QrUse = 'screen' | 'print';

// The standard (ISO/IEC 18004) asks for four light modules on every side.
const quietZone = 4;

/**
 * Encodes a text as a QR code of the smallest version that holds it, or of the one asked for. Throws an Error when the
 * text is too long for that, or for any version at that level.
 */
export function qrPath(text: string, level: QrLevel = 'medium', version?: number): QrCode {
  const modules = encodeQR(text, 'raw', { ecc: level, border: quietZone, version });
  const strokes: string[] = [];
  modules.forEach((row, y) => {
    let end: number | null = null;
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x]) x++;
      if (x === start) continue;
      strokes.push(end === null ? `M${start} ${y}.5` : `m${start - end} 0`, `h${x - start}`);
      end = x;
    }
  });
  return { size: modules.length, path: strokes.join('') };
}

type CodeForUse = QrCode & { level: QrLevel };

function codeOnPaper(text: string): CodeForUse {
  // Which mask is the best to read, most of the work, has no part in how many modules there are.
  const { length } = encodeQR(text, 'raw', { ecc: 'quartile', border: quietZone, mask: 0 });
  // Version 1 has 21 modules a side, each further one four more.
  const version = (length - 2 * quietZone - 17) / 4;
  try {
    return { ...qrPath(text, 'high', version), level: 'high' };
  } catch {
    // There is no room for more correction.
    return { ...qrPath(text, 'quartile'), level: 'quartile' };
  }
}

/** The codes that were made for paper: the page of an address prints the one that is a picture of its own, too. */
const onPaper = new Map<string, CodeForUse>();

/** The code for a use, and its error correction: medium on a screen; on paper quartile, or high where that needs no more modules. */
function codeFor(text: string, use: QrUse): CodeForUse {
  if (use === 'screen') return { ...qrPath(text, 'medium'), level: 'medium' };
  const code = onPaper.get(text) ?? codeOnPaper(text);
  onPaper.set(text, code);
  return code;
}

/** The error correction a use asks for. */
export function qrLevel(text: string, use: QrUse): QrLevel {
  return codeFor(text, use).level;
}

/**
 * A code as a file or an address of its own: dark on light whatever is around it, as most readers fail on an inverted one.
 *
 * @param side how large it is where nothing else says so, with its unit
 */
export function qrSvg(text: string, use: QrUse, side = '11rem'): string {
  const { size, path } = codeFor(text, use);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`
  );
}

/** A code as it is printed: its side in millimetres, and the modules along that side, both with the quiet zone. */
export interface PrintedQr {
  side: number;
  modules: number;
}

// A phone's main camera (26 mm equivalent, 4:3) sees 1.33 m across at a distance of one metre.
const seenAtOneMetre = 1331;

/** Pixels across the picture in which a phone looks for codes: its moving picture, and its full photograph. */
export const cameraPixels = { preview: 1920, photograph: 4032 } as const;

/** How many pixels of a phone's picture one module of a printed code takes, from a distance in metres. */
export function pixelsPerModule({ side, modules }: PrintedQr, metres: number, pixels: number): number {
  return ((side / modules) * pixels) / (seenAtOneMetre * metres);
}
