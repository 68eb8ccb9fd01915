import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { countryName } from '../i18n/format.ts';
import type { FontToSubset } from './subset-thread.ts';

/** The faces offered to a machine without a Japanese font; `styles/fonts.css` names the files. */
const faces = {
  'guide-sans': '@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff2',
  'guide-mincho': '@fontsource/shippori-mincho/files/shippori-mincho-japanese-500-normal.woff2',
};

const folder = '.cache/fonts';

const options = {
  targetFormat: 'woff2',
  noHinting: true,
  keepFeatures: ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'vert', 'vrt2'],
  // Copyright, licence and the address of the licence.
  preserveNameIds: [0, 13, 14],
} as const;

/** The licences of the faces, as their packages have them; they go along with the fonts. */
export function fontLicences(): string {
  const texts = Object.values(faces).map((path) => {
    const name = path.split('/', 2).join('/');
    return readFileSync(fileURLToPath(import.meta.resolve(`${name}/LICENSE`)), 'utf8').trim();
  });
  return `${texts.join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

const textFiles = ['content/**/*.{mdx,yaml}', 'src/{domain,i18n,components,layouts,pages}/**/*.{ts,astro}'];

/**
 * Every character the guide can print, sorted: those of its text and of the country names that are looked up.
 *
 * @returns one string with each character once
 */
export function guideCharacters(): string {
  const files = globSync(textFiles, { exclude: (name) => name.endsWith('.test.ts') });
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const codes = texts.flatMap((text) => [...text.matchAll(/\bcountry: ([A-Z]{2})\b/g)].map(([, code = '']) => code));
  const weekdays = '日月火水木金土時分年月日（）';
  const printed = [...texts, ...codes.map((code) => countryName(code, 'ja')), weekdays].join('');
  // Of ASCII all characters are there in any case, and most texts are full of it.
  const all = new Set(printed.normalize('NFC').replaceAll(/[\0-\x7f]+/g, ''));
  for (let code = 0x20; code < 0x7f; code++) all.add(String.fromCharCode(code));
  return [...all]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** Makes a subset in a thread, which gives back the memory that the making takes, two hundred megabytes. */
async function subsetInThread(task: FontToSubset): Promise<void> {
  await once(new Worker(new URL('./subset-thread.ts', import.meta.url), { workerData: task }), 'exit');
}

/** Makes the subsets that are not there yet for these characters and fonts. */
async function makeSubsets(logger: AstroIntegrationLogger): Promise<void> {
  const characters = guideCharacters();
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of Object.entries(faces)) {
    const font = fileURLToPath(import.meta.resolve(path));
    const key = createHash('sha256')
      .update(JSON.stringify(options))
      .update(readFileSync(font))
      .update(characters)
      .digest('hex');
    const [file, keyFile] = [`${folder}/${name}.woff2`, `${folder}/${name}.key`];
    if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) continue;
    await subsetInThread({ font, characters, options, file });
    writeFileSync(keyFile, key);
    logger.info(`${file}: ${[...characters].length} characters, ${statSync(file).size} bytes`);
  }
}

/**
 * Makes the subsets of the guide's fallback fonts from what the guide says now, while the content is read. A subset is
 * made again only when the characters or the font have changed.
 */
export function fonts(): AstroIntegration {
  let made: Promise<void> | undefined;
  return {
    name: 'guide-fonts',
    hooks: {
      'astro:config:setup': ({ logger }) => {
        made ??= makeSubsets(logger);
        // Whoever waits for it is told.
        made.catch(() => undefined);
      },
      'astro:server:setup': () => made,
      'astro:build:setup': () => made,
      'astro:build:done': ({ dir }) => writeFileSync(new URL('font-licences.txt', dir), fontLicences()),
    },
  };
}
