/**
 * Prints every sentence of the built guide that holds a figure, page by page, in both languages, for reading aloud:
 * `npm run read:figures`. Its output is `.cache/figures.txt`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { load } from 'cheerio';

const output = '.cache/figures.txt';
const blocks = 'p, li, td, th, dd, dt, figcaption, summary';

/** The sentences of a block of text, each with its full stop. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？])|(?<=[.!?])\s+(?=[A-Z“])/u).flatMap((sentence) => sentence.trim() || []);
}

/** The sentences of a page that hold a figure, each once. */
function figureSentences(html: string): string[] {
  const $ = load(html);
  const texts = $('main a.fact')
    .toArray()
    .flatMap((link) => {
      const figure = $(link).text().replaceAll(/\s+/g, ' ').trim();
      const block = $(link).closest(blocks).text().replaceAll(/\s+/g, ' ');
      return sentencesOf(block).filter((sentence) => sentence.includes(figure));
    });
  return [...new Set(texts)];
}

const lines = globSync('dist/**/index.html')
  .filter((file) => !/\/(?:print|p|bilingual|flyer)\//.test(file))
  .sort()
  .flatMap((file) => {
    const sentences = figureSentences(readFileSync(file, 'utf8'));
    const page = file.slice('dist'.length, -'index.html'.length);
    return sentences.length > 0 ? [page, ...sentences.map((sentence) => `  ${sentence}`), ''] : [];
  });
if (lines.length === 0) throw new Error('dist/ holds no figure: npm run build makes it');
mkdirSync('.cache', { recursive: true });
writeFileSync(output, lines.join('\n'));
console.log(lines.join('\n'));
