import { once } from 'node:events';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** How many pages are worth a thread of their own, which takes a tenth of a second to begin. */
const pagesOfThread = 100;

async function finishInThread(folder: string, base: string, files: string[]): Promise<void> {
  const thread = new Worker(new URL('./finish-thread.ts', import.meta.url), { workerData: { folder, base, files } });
  await once(thread, 'exit');
}

/**
 * Gives every page the site's style sheet, before the CSS of its components, so that the order of the layers and of what
 * overrides what never depends on who imports whom. A build finishes its pages, on all processors: see `pageFinisher`.
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
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        mkdirSync(join(folder, '_astro'), { recursive: true });
        // In order, so that pages of a kind, which share their CSS, mostly come to the same thread.
        const files = globSync('**/*.html', { cwd: folder }).sort();
        const size = Math.max(pagesOfThread, Math.ceil(files.length / availableParallelism()));
        const parts = files.flatMap((_, index) => (index % size === 0 ? [files.slice(index, index + size)] : []));
        // What the site's own style sheets say is in the pages then.
        const sheets = globSync('_astro/*.css', { cwd: folder });
        await Promise.all(parts.map((part) => finishInThread(folder, base, part)));
        for (const sheet of sheets) rmSync(join(folder, sheet));
      },
    },
  };
}
