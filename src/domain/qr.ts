import encodeQR from 'qr';

/** How much of a code may be damaged and still be read: about 7, 15, 25 and 30 per cent. */
export type QrLevel = 'low' | 'medium' | 'quartile' | 'high';

/** A QR code: `size` is its side in modules with the quiet zone, `path` strokes of width 1 for the dark ones. */
export type QrCode = { size: number; path: string };

// The standard (ISO/IEC 18004) asks for four light modules on every side.
const quietZone = 4;

/**
 * Encodes a text as a QR code of the smallest version that holds it. Throws an Error when the text is too long for any
 * version at that level.
 */
export function qrPath(text: string, level: QrLevel = 'medium'): QrCode {
  const modules = encodeQR(text, 'raw', { ecc: level, border: quietZone });
  let path = '';
  modules.forEach((row, y) => {
    let end: number | null = null;
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x]) x++;
      if (x === start) continue;
      path += end === null ? `M${start} ${y}.5` : `m${start - end} 0`;
      path += `h${x - start}`;
      end = x;
    }
  });
  return { size: modules.length, path };
}
