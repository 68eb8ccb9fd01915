import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** The faces offered to a machine without a Japanese font; `styles/fonts.css` names the files. */
const faces = {
  'guide-sans': '@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff2',
  'guide-mincho': '@fontsource/shippori-mincho/files/shippori-mincho-japanese-500-normal.woff2',
};

/** The licences of the faces, as their packages have them; they go along with the fonts. */
export function fontLicences(): string {
  const texts = Object.values(faces).map((path) => {
    const name = path.split('/', 2).join('/');
    return readFileSync(fileURLToPath(import.meta.resolve(`${name}/LICENSE`)), 'utf8').trim();
  });
  return `${texts.join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/** Makes the subsets that are not there yet in a thread, which gives back the memory that the making takes. */
async function makeSubsets(logger: AstroIntegrationLogger): Promise<void> {
  const fonts = Object.entries(faces).map(([name, path]) => ({ name, font: fileURLToPath(import.meta.resolve(path)) }));
  const thread = new Worker(new URL('./subset-thread.ts', import.meta.url), { workerData: fonts });
  thread.on('message', (made: string) => logger.info(made));
  await once(thread, 'exit');
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
