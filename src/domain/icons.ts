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
