import { globSync, readFileSync } from 'node:fs';
import { countryName } from '../i18n/format.ts';

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
