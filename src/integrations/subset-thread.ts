import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { SubsetOptions } from 'subset-font';
import { guideCharacters } from './guide-characters.ts';

const folder = '.cache/fonts';

const options: SubsetOptions = {
  targetFormat: 'woff2',
  noHinting: true,
  keepFeatures: ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'vert', 'vrt2'],
  // Copyright, licence and the address of the licence.
  preserveNameIds: [0, 13, 14],
};

/** The fonts of the guide: the name of each subset, and the file it is made from. */
const fonts: { name: string; font: string }[] = workerData;

const characters = guideCharacters();
mkdirSync(folder, { recursive: true });
for (const { name, font } of fonts) {
  const bytes = readFileSync(font);
  const key = createHash('sha256').update(JSON.stringify(options)).update(bytes).update(characters).digest('hex');
  const [file, keyFile] = [`${folder}/${name}.woff2`, `${folder}/${name}.key`];
  if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) continue;
  const { default: subsetFont } = await import('subset-font');
  writeFileSync(file, await subsetFont(bytes, characters, options));
  writeFileSync(keyFile, key);
  parentPort?.postMessage(`${file}: ${[...characters].length} characters, ${statSync(file).size} bytes`);
}
