import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { countryName } from '../i18n/format.ts';

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
export async function guideCharacters(): Promise<string> {
  const texts: string[] = [];
  for await (const file of glob(textFiles)) texts.push(await readFile(file, 'utf8'));
  const codes = texts.flatMap((text) => [...text.matchAll(/\bcountry: ([A-Z]{2})\b/g)].map(([, code = '']) => code));
  const weekdays = '日月火水木金土時分年月日（）';
  const all = new Set([...texts, ...codes.map((code) => countryName(code, 'ja')), weekdays].join('').normalize('NFC'));
  for (let code = 0x20; code < 0x7f; code++) all.add(String.fromCharCode(code));
  return [...all]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/**
 * Makes the subsets of the guide's fallback fonts before a build, from what the guide says now. A subset is made again
 * only when the characters or the font have changed.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'guide-fonts',
    hooks: {
      'astro:config:setup': async ({ logger }) => {
        const characters = await guideCharacters();
        mkdirSync(folder, { recursive: true });
        for (const [name, path] of Object.entries(faces)) {
          const font = readFileSync(fileURLToPath(import.meta.resolve(path)));
          const key = createHash('sha256')
            .update(JSON.stringify(options))
            .update(font)
            .update(characters)
            .digest('hex');
          const [file, keyFile] = [`${folder}/${name}.woff2`, `${folder}/${name}.key`];
          if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) continue;
          const subset = await subsetFont(font, characters, options);
          writeFileSync(file, subset);
          writeFileSync(keyFile, key);
          logger.info(`${file}: ${[...characters].length} characters, ${subset.length} bytes`);
        }
      },
      'astro:build:done': ({ dir }) => writeFileSync(new URL('font-licences.txt', dir), fontLicences()),
    },
  };
}
