import { once } from 'node:events';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { finishPages } from './finish-page.ts';
import { builtFile } from './former-build.ts';
import { filesTakenOver, rememberSheet } from './take-over.ts';

/** How many pages are worth a thread of their own, which takes a tenth of a second to begin. */
const pagesOfThread = 100;

async function finishInThread(folder: string, base: string, pages: string[]): Promise<Map<string, string>> {
  const thread = new Worker(new URL('./finish-thread.ts', import.meta.url), {
    workerData: { folder, base, pages },
    // What a thread makes is needed for a moment; by itself it would gather hundreds of megabytes of it.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  const [sheets] = await once(thread, 'message');
  return sheets;
}

/** Finishes pages on all processors. */
async function finishAll(folder: string, base: string, pages: string[]): Promise<Map<string, string>[]> {
  if (pages.length < pagesOfThread) return [finishPages(folder, base, pages)];
  const size = Math.max(pagesOfThread, Math.ceil(pages.length / availableParallelism()));
  const parts = pages.flatMap((_, index) => (index % size === 0 ? [pages.slice(index, index + size)] : []));
  return Promise.all(parts.map((part) => finishInThread(folder, base, part)));
}

/**
 * Gives every page the site's style sheet, before the CSS of its components, so that the order of the layers and of what
 * overrides what never depends on who imports whom. A build finishes its pages: see `pageFinisher`.
 */
export function pageCss(): AstroIntegration {
  let base = '/';
  return {
    name: 'guide-page-css',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', "import '/src/styles/global.css';");
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        mkdirSync(join(folder, '_astro'), { recursive: true });
        // What the site's own style sheets say is in the pages then.
        const styles = globSync('_astro/*.css', { cwd: folder });
        const former = filesTakenOver();
        // In order, so that pages of a kind, which share their CSS, mostly come to the same thread.
        const files = pages.map(({ pathname }) => builtFile(pathname)).sort();
        const sheets = await finishAll(
          folder,
          base,
          files.filter((file) => !former.has(file)),
        );
        for (const [page, sheet] of sheets.flatMap((each) => [...each])) rememberSheet(page, sheet);
        for (const page of files) {
          const [, , sheet] = former.stampOf(page) ?? [];
          if (sheet) former.take(sheet);
        }
        for (const style of styles) rmSync(join(folder, style));
      },
    },
  };
}
