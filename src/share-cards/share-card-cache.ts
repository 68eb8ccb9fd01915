import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

const listings = new Map<string, Promise<Map<string, string[]>>>();

/** The files of the cache by the names of their cards; read once, because a guide of many people has many. */
function listing(folder: string): Promise<Map<string, string[]>> {
  const known =
    listings.get(folder) ??
    mkdir(folder, { recursive: true })
      .then(() => readdir(folder))
      .then((files) => Map.groupBy(files, (file) => file.replace(/\.\w+\.png$/, '')));
  listings.set(folder, known);
  return known;
}

/**
 * Draws a card, where nothing is in the cache that is made of the same.
 *
 * @param path address of the card inside the site
 * @param folder of the cache; a card there is replaced when it changes, and one of a page that is gone stays
 * @returns the file that holds it as PNG
 */
export async function cachedShareCard(
  path: string,
  content: ShareCardContent,
  painter: Pick<ShareCardPainter, 'draw'>,
  folder = '.cache/share-cards',
): Promise<string> {
  const name = path.slice(1, -'.png'.length).replaceAll('/', '.');
  const file = `${name}.${shareCardFingerprint(content)}.png`;
  const files = await listing(folder);
  const older = files.get(name) ?? [];
  if (older.includes(file) && existsSync(join(folder, file))) return join(folder, file);
  const png = await painter.draw(content);
  // Renamed into place, so that another build never reads half a card.
  const unfinished = join(folder, randomUUID());
  await writeFile(unfinished, png);
  await rename(unfinished, join(folder, file));
  files.set(name, [file]);
  await Promise.all(older.filter((each) => each !== file).map((each) => rm(join(folder, each), { force: true })));
  return join(folder, file);
}
