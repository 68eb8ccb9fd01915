/** An icon for home screens: `share` of its width is the sign. Systems cut a maskable one to their shape. */
export interface Icon {
  path: string;
  size: number;
  share: number;
  purpose?: 'maskable';
}

/** What an iPhone takes when a page is put on the home screen. */
export const touchIcon: Icon = { path: '/apple-touch-icon.png', size: 180, share: 0.6 };

/** The icons that the manifest names. */
export const manifestIcons: readonly Icon[] = [
  { path: '/icon-192.png', size: 192, share: 0.7 },
  { path: '/icon-512.png', size: 512, share: 0.7 },
  { path: '/icon-maskable.png', size: 512, share: 0.5, purpose: 'maskable' },
];

/**
 * An icon file that holds one picture.
 *
 * @param png of a square of so many pixels, at most 255
 * @returns the picture behind the header and the one line of the list that the format asks for
 */
export function icoFile(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}
