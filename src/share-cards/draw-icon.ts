import { Renderer } from '@takumi-rs/core';
import { brandMark } from '../domain/brand-mark.ts';
import { brandMarkImage, colors } from './scene.ts';

/** The site's sign as a square PNG on paper, for home screens. */
export async function drawIcon({ size, share }: { size: number; share: number }): Promise<Buffer<ArrayBuffer>> {
  const width = Math.round(size * share);
  const height = Math.round((width * brandMark.height) / brandMark.width);
  return new Renderer().render(
    {
      type: 'container',
      style: {
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: size,
        height: size,
        backgroundColor: colors.paper,
      },
      children: [{ type: 'image', src: 'brand', style: { width, height } }],
    },
    { width: size, height: size, format: 'png', images: [{ src: 'brand', data: brandMarkImage(width) }] },
  );
}
