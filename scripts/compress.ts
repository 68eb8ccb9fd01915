import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = '**/*.{html,css,js,svg,xml,json,txt,csv,webmanifest}';

/** Those that are packed at once; zlib packs beside this thread, on all processors. */
const atOnce = 16;

const encodings = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  for (const [ending, pack] of Object.entries(encodings)) {
    const packed = await pack(content);
    // A host sends the file itself where there is nothing beside it.
    if (packed.length < content.length) await writeFile(`${path}.${ending}`, packed);
  }
}

/**
 * Writes beside each text file of a build the same as brotli and gzip send it, for hosts that do not pack what they
 * send, or not as well. The same files give the same bytes.
 */
export async function compress(folder: string): Promise<void> {
  const files = globSync(texts, { cwd: folder }).sort();
  for (let start = 0; start < files.length; start += atOnce)
    await Promise.all(files.slice(start, start + atOnce).map((file) => compressFile(join(folder, file))));
}
