import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ShareCardContent } from '../domain/share-card.ts';
import type { ShareCardPainter } from './draw-share-card.ts';
import { faces, packageVersion } from './fonts.ts';
import { shareCardScene, detailScales, titleSizes } from './scene.ts';

const versions = ['@takumi-rs/core', ...faces.map((face) => face.package)].map(packageVersion);

/** Everything that a card's picture comes from, in short: words, map, look, faces and renderer. */
export function shareCardFingerprint(content: ShareCardContent): string {
  const { node, images } = shareCardScene(content, { titleSize: 1, detailScale: 1 });
  const pictures = images.map(({ data }) => data.toString('base64'));
  return createHash('sha256')
    .update(JSON.stringify([versions, titleSizes, detailScales, node, pictures]))
    .digest('hex')
    .slice(0, 16);
}

/**
 * A card as PNG, from the cache where nothing that it comes from has changed.
 *
 * @param path address of the card inside the site
 * @param folder of the cache; a card there is replaced when it changes, and one of a page that is gone stays
 */
export async function cachedShareCard(
  path: string,
  content: ShareCardContent,
  painter: Pick<ShareCardPainter, 'draw'>,
  folder = '.cache/share-cards',
): Promise<Buffer<ArrayBuffer>> {
  const name = path.slice(1, -'.png'.length).replaceAll('/', '.');
  const file = join(folder, `${name}.${shareCardFingerprint(content)}.png`);
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const png = await painter.draw(content);
  await mkdir(folder, { recursive: true });
  const { length } = basename(file);
  const older = (await readdir(folder)).filter((each) => each.startsWith(`${name}.`) && each.length === length);
  // Renamed into place, so that another build never reads half a card.
  const unfinished = join(folder, randomUUID());
  await writeFile(unfinished, png);
  await rename(unfinished, file);
  await Promise.all(older.map((each) => rm(join(folder, each), { force: true })));
  return png;
}
